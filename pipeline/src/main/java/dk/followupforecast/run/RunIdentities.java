package dk.followupforecast.run;

import dk.followupforecast.annex.document.RunIdentity;
import java.util.List;

/** What a run's documents say of what made them. */
final class RunIdentities {

    /** Enough of a hash to tell one from the others. */
    private static final int SHORT = 8;

    private RunIdentities() {}

    static RunIdentity of(BuildIdentity build, CaseFigures figures) {
        List<RunIdentity.Input> inputs = RunInput.list(figures).stream()
                .map(input -> new RunIdentity.Input(
                        input.name(), input.file().sha256().substring(0, SHORT), input.extract()))
                .toList();
        return new RunIdentity(build.version(), build.shortCommit(), inputs);
    }
}
