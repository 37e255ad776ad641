package dk.followupforecast.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.command.ProgramRun;
import dk.followupforecast.notice.Notices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs made with the program itself, and what their comparison says. */
final class MadeRun {

    private MadeRun() {}

    /** A run of tables only. */
    static Path of(Path casePath, Path output, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("run", casePath.toString(), "--formats", "csv", "--output", output.toString()));
        arguments.addAll(List.of(more));
        ProgramRun run = ProgramRun.of(arguments.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run::err);
        return output;
    }

    static RunComparison compare(Path first, Path second) {
        CompareRequest request = new CompareRequest(first, second, Optional.empty(), Optional.empty());
        return CompareJob.run(request, ProjectHome.find(), new Notices());
    }

    /** The figures that both runs have under the rules in effect. */
    static Map<String, ComparedFigure> inBoth(RunComparison comparison) {
        Map<String, ComparedFigure> figures = new TreeMap<>();
        for (ComparedFigure figure : comparison.figures()) {
            if (figure.isInBoth()) {
                figures.put(figure.key().toString(), figure);
            }
        }
        return figures;
    }
}
