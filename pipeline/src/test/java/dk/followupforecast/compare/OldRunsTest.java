package dk.followupforecast.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.followupforecast.finished.RunFolder;
import dk.followupforecast.notice.Notices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of earlier programs are read, and told apart from what this program makes of the same input. */
class OldRunsTest {

    private static final Path RUNS = Path.of("pipeline/src/test/resources/runs");
    private static final Path FIRST = RUNS.resolve("spring-e39b902");

    @TempDir
    Path folder;

    private static String causes(RunComparison comparison) {
        Set<Cause> causes = comparison.figures().stream()
                .filter(ComparedFigure::differs)
                .flatMap(figure -> figure.causes().stream())
                .collect(Collectors.toSet());
        return causes.toString();
    }

    @Test
    void theFirstProgramThatWroteManifestsComputedWhatThisOneDoes() {
        Path now = MadeRun.of(RUNS.resolve("cases/spring"), folder.resolve("now"));
        RunComparison comparison = MadeRun.compare(FIRST, now);
        assertTrue(comparison.isEmpty(), () -> causes(comparison));
        assertEquals(486, comparison.figures().size());
    }

    @Test
    void soDidTheFirstOneThatCountedRegisters() {
        Path now = MadeRun.of(RUNS.resolve("cases/register"), folder.resolve("now"), "--engine", "local");
        RunComparison comparison = MadeRun.compare(RUNS.resolve("register-bcfdbdc"), now);
        assertTrue(comparison.isEmpty(), () -> causes(comparison));
        assertTrue(comparison.isSameInputs());
    }

    @Test
    void aBirthYearThatARegisterHasNobodyOfIsZeroWhenFiguresAreComputedAnew() {
        Path now = MadeRun.of(
                RUNS.resolve("cases/register"),
                folder.resolve("now"),
                "--engine",
                "local",
                "--rule",
                "cpop-15-17-national");
        RunComparison comparison = MadeRun.compare(RUNS.resolve("register-bcfdbdc"), now);
        assertEquals("[RULE]", causes(comparison));
    }

    @Test
    void whatDiffersFromTheFirstRunIsPutDownToTheChildrenThatDiffer() {
        Path now = MadeRun.of(RUNS.resolve("cases/autumn"), folder.resolve("now"));
        RunComparison comparison = MadeRun.compare(FIRST, now);
        assertEquals("[DATA]", causes(comparison));
        Set<String> vejle = comparison.figures().stream()
                .filter(figure -> figure.name().equals("Vejle") && figure.differs())
                .filter(figure -> figure.key().measure() == Measure.FOLLOW_UPS)
                .filter(figure -> figure.key().isOverAllLevels())
                .map(figure -> figure.key().year() + " " + figure.parts().sum() + " "
                        + figure.changes().get(0).text())
                .collect(Collectors.toSet());
        assertEquals(Set.of("2027 1 III-V 2011 +1", "2028 1 III-V 2011 +1", "2029 1 III-V 2011 +1"), vejle);
    }

    /** As if that program had counted a child at an age too many: nothing of it follows from its children and its rule. */
    @Test
    void whatFollowsFromNeitherChildrenNorRuleIsPutDownToTheProgram() throws IOException {
        copy(FIRST, folder.resolve("wrong"));
        change(
                "wrong",
                "forecast",
                ",municipality,municipality,630,Vejle,2027,all,9,18,",
                ",municipality,municipality,630,Vejle,2027,all,10,20,");
        RunComparison comparison = MadeRun.compare(folder.resolve("wrong"), FIRST);
        assertEquals("[VERSION]", causes(comparison));
        assertEquals(
                2, comparison.figures().stream().filter(ComparedFigure::differs).count());
    }

    /** The same bytes were read, so other children are no other data. */
    @Test
    void otherChildrenOnTheSameInputArePutDownToTheProgram() throws IOException {
        copy(FIRST, folder.resolve("wrong"));
        change("wrong", "cohorts", "630,Vejle,2011,III-V,2,", "630,Vejle,2011,III-V,3,");
        RunComparison comparison = MadeRun.compare(folder.resolve("wrong"), FIRST);
        assertEquals("[VERSION]", causes(comparison));
    }

    /** A public edition may hold no children and leave figures out: what is left is still compared. */
    @Test
    void withoutTheTableOfChildrenACauseThatIsAloneIsItAndASuppressedFigureIsTheEditions() throws IOException {
        Path now = MadeRun.of(RUNS.resolve("cases/autumn"), folder.resolve("now"));
        copy(FIRST, folder.resolve("public"));
        change("public", "forecast", ",630,Vejle,2028,all,7,14,shown", ",630,Vejle,2028,all,,,suppressed");
        Path manifest = folder.resolve("public/manifest.json");
        ObjectNode root = (ObjectNode) new ObjectMapper().readTree(manifest.toFile());
        for (int at = root.get("outputs").size() - 1; at >= 0; at--) {
            if (root.at("/outputs/" + at + "/file").asText().contains("cohorts")) {
                root.withArray("outputs").remove(at);
            }
        }
        Files.writeString(manifest, root.toString());
        RunComparison comparison = MadeRun.compare(folder.resolve("public"), now);
        Set<String> vejle = comparison.figures().stream()
                .filter(figure -> figure.name().equals("Vejle") && figure.differs())
                .filter(figure -> figure.key().measure() == Measure.FOLLOW_UPS)
                .filter(figure -> figure.key().isOverAllLevels())
                .map(figure -> figure.key().year() + " " + figure.causes())
                .collect(Collectors.toSet());
        assertEquals(Set.of("2027 [DATA]", "2028 [EDITION]", "2029 [DATA]"), vejle);
    }

    private void change(String run, String table, String from, String to) throws IOException {
        Path file = folder.resolve(run + "/tables/" + table + ".csv");
        byte[] before = Files.readAllBytes(file);
        String text = new String(before, StandardCharsets.UTF_8);
        assertTrue(text.contains(from), from);
        byte[] after = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
        Files.write(file, after);
        Path manifest = folder.resolve(run + "/manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replace(RunFolder.sha256(before), RunFolder.sha256(after)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void theCommittedRunsAreAsTheyWereWritten() {
        Notices notices = new Notices();
        assertTrue(RunReader.read(FIRST, notices).isPresent());
        assertTrue(RunReader.read(RUNS.resolve("register-bcfdbdc"), notices).isPresent());
        assertEquals(0, notices.size());
    }
}
