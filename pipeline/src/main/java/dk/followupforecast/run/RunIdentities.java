package dk.followupforecast.run;

import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run's documents say of what made them. */
final class RunIdentities {

    /** Enough of a commit, and of a hash, to tell one from the others. */
    private static final int SHORT = 8;

    private RunIdentities() {}

    static RunIdentity of(BuildIdentity build, CaseFigures figures) {
        Set<String> extracts =
                figures.caseFolder().extracts().stream().map(SourceFile::name).collect(Collectors.toSet());
        List<RunIdentity.Input> inputs = figures.sources().stream()
                .map(file -> new RunIdentity.Input(
                        file.name(),
                        WrittenFile.of(file.bytes()).sha256().substring(0, SHORT),
                        extracts.contains(file.name())))
                .toList();
        return new RunIdentity(build.version(), shortCommit(build.commit()), inputs);
    }

    /** Eight digits; what says that files had been changed since stays. */
    private static String shortCommit(String commit) {
        if (!commit.matches("[0-9a-f]{40}.*")) {
            return "";
        }
        return commit.substring(0, SHORT) + commit.substring(40);
    }
}
