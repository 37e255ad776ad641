package dk.followupforecast.run;

import dk.followupforecast.extract.RegisterExtract;
import dk.followupforecast.register.FileDigest;
import dk.followupforecast.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An input file of a run, whether it was read whole or, as a register, in parts.
 *
 * @param extract whether children are counted in it
 */
record RunInput(String name, WrittenFile file, boolean extract) {

    /** All of them, by name. */
    static List<RunInput> list(CaseFigures figures) {
        Set<String> extracts =
                figures.caseFolder().extracts().stream().map(SourceFile::name).collect(Collectors.toSet());
        List<RunInput> inputs = new ArrayList<>();
        for (SourceFile source : figures.sources()) {
            inputs.add(new RunInput(source.name(), WrittenFile.of(source.bytes()), extracts.contains(source.name())));
        }
        for (FileDigest digest :
                figures.register().map(RegisterExtract::digests).orElse(List.of())) {
            inputs.add(new RunInput(digest.name(), new WrittenFile(digest.bytes(), digest.sha256()), true));
        }
        inputs.sort(Comparator.comparing(RunInput::name));
        return inputs;
    }
}
