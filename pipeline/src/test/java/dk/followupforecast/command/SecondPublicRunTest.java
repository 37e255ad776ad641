package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.finished.RunFolder;
import dk.followupforecast.fixture.CopiedReference;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.published.PublishedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Public editions of a small invented case beside an earlier one, {@code first}, of municipalities by themselves. */
class SecondPublicRunTest {

    private static final String TOTALS = "areas: each, years: 0, gmfcs: together";
    private static final String REGION = "areas: region, years: 0, gmfcs: together";
    private static final List<String> MUNICIPALITIES = List.of("Vejle", "Kolding", "Esbjerg");

    @TempDir
    Path folder;

    private CopiedReference home;
    private final int[] children = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};

    @BeforeEach
    void setUp() throws IOException {
        home = new CopiedReference(folder);
        assertEquals(0, run("first", 5, "[]", TOTALS).exitCode());
    }

    @AfterEach
    void restore() {
        home.close();
    }

    @Test
    void theSameCountsOnceMoreGiveNothingNewAway() throws IOException {
        ProgramRun run = run("second", 5, "[first]", TOTALS);
        assertEquals(0, run.exitCode(), run::err);
        String manifest = Files.readString(folder.resolve("second/manifest.json"));
        assertTrue(manifest.contains("\"manifest_sha256\" : \"" + hashOfManifest("first") + "\""), manifest);
        assertFalse(manifest.contains(folder.toString()), manifest);
        String annex = Files.readString(folder.resolve("second/annex.html"));
        assertTrue(
                annex.contains("earlier public editions are taken to be known: Invented (2024, design “r0”)"), annex);
    }

    @Test
    void aThirdEditionIsProvenBesideBothBeforeAndNamesThem() throws IOException {
        String bornIn2008 = "areas: region, years: 0, gmfcs: together, from: 2008, to: 2008";
        assertEquals(0, run("other", 5, "[first]", bornIn2008).exitCode());
        ProgramRun run = run("third", 5, "[first, other]", TOTALS);
        assertEquals(0, run.exitCode(), run::err);
        Notices notices = new Notices();
        assertEquals(
                List.of(hashOfManifest("first"), hashOfManifest("other")),
                PublishedRun.read(folder.resolve("third"), notices)
                        .orElseThrow()
                        .about()
                        .earlierEditions());
    }

    @Test
    void aChildThatMovedIsNotPlacedByTheDifference() throws IOException {
        move(0, 4);
        List<Path> before = listFiles();
        ProgramRun run = run("deep/second", 5, "[first]", TOTALS);
        assertEquals(4, run.exitCode(), run::err);
        assertTrue(run.err().contains("beside the earlier editions that it names"), run::err);
        assertTrue(run.err().contains("r0: beside an earlier edition its numbers might show that children"), run::err);
        assertEquals("", run.out());
        assertEquals(before, listFiles());
        // By itself the second edition would do: it is the difference that gives the child away.
        assertEquals(0, run("alone", 5, "[]", TOTALS).exitCode());
    }

    @Test
    void aCoarserDesignThatShowsNoChangeIsPublishedInstead() throws IOException {
        move(0, 4);
        ProgramRun run = run("second", 5, "[first]", TOTALS, REGION);
        assertEquals(0, run.exitCode(), run::err);
        assertTrue(run.out().contains("design 2 of 2"), run::out);
    }

    @Test
    void aChildThatIsNewOrGoneShowsInEverySum() throws IOException {
        children[3]++;
        assertEquals(4, run("second", 5, "[first]", TOTALS, REGION).exitCode());
        children[3] -= 2;
        assertEquals(4, run("second", 5, "[first]", TOTALS, REGION).exitCode());
    }

    @Test
    void changesThatNoNumberShowsAreNoHindrance() throws IOException {
        // Two children of Vejle change places between the years, and one of Kolding its band.
        move(0, 2);
        move(3, 1);
        move(4, 5);
        ProgramRun run = run("second", 5, "[first]", TOTALS);
        assertEquals(0, run.exitCode(), run::err);
    }

    @Test
    void tablesThatGiveNobodyAwayApartDoSoTogether() throws IOException {
        for (int municipality = 0; municipality < MUNICIPALITIES.size(); municipality++) {
            children[4 * municipality + 2] = 1;
            children[4 * municipality + 3] = 0;
        }
        String bornIn2008 = "areas: region, years: 0, gmfcs: together, from: 2008, to: 2008";
        assertEquals(0, run("both", 5, "[]", REGION).exitCode());
        assertEquals(0, run("alone", 5, "[]", bornIn2008).exitCode());
        // The three children born in 2009 are what the one counts and the other does not.
        ProgramRun run = run("second", 5, "[both]", bornIn2008);
        assertEquals(4, run.exitCode(), run::err);
        // Nor does it help that one more has come since, so that whoever subtracts gets yesterday's number.
        children[2]++;
        assertEquals(4, run("second", 5, "[both]", bornIn2008).exitCode());
    }

    @Test
    void anEarlierEditionThatIsMissingIsToldWithTheLineOfThePolicy() throws IOException {
        ProgramRun run = run("second", 5, "[first, output/gone]", TOTALS);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("policies/trial.yaml, line 6"), run::err);
        assertTrue(run.err().contains("There is no such folder: output/gone."), run::err);
        assertFalse(Files.exists(folder.resolve("second")));
    }

    @Test
    void anEarlierEditionThatSomebodyChangedIsNotBelieved() throws IOException {
        Path table = folder.resolve("first/tables/public.csv");
        Files.writeString(table, Files.readString(table).replace(",12,", ",13,"));
        ProgramRun changed = run("second", 5, "[first]", TOTALS);
        assertEquals(3, changed.exitCode());
        assertTrue(changed.err().contains("first/tables/public.csv"), changed::err);
        assertTrue(changed.err().contains("not as the run wrote it"), changed::err);
        assertFalse(Files.exists(folder.resolve("second")));
    }

    @Test
    void anEarlierEditionOfAnotherLimitIsRefused() throws IOException {
        ProgramRun run = run("second", 4, "[first]", TOTALS);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("policies/trial.yaml, line 6"), run::err);
        assertTrue(run.err().contains("\"first\" does not fit here. Expected: an edition of the same limit"), run::err);
        assertTrue(run.err().contains("this policy, 4; this one was published under the limit of 5"), run::err);
    }

    @Test
    void anInternalRunIsNoEarlierEdition() throws IOException {
        write("trial", 5, "[]", TOTALS);
        ProgramRun.of(
                "run",
                folder.resolve("case").toString(),
                "--formats",
                "csv",
                "--output",
                folder.resolve("internal").toString());
        ProgramRun run = run("second", 5, "[internal]", TOTALS);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("no public edition"), run::err);
    }

    @Test
    void anEarlierEditionOfOtherChildrenCannotBeJudgedBeside() throws IOException {
        write("trial", 5, "[first]", TOTALS);
        Path csv = folder.resolve("case/children.csv");
        List<String> lines = Files.readAllLines(csv);
        lines.removeIf(line -> line.contains(";2009;"));
        Files.write(csv, lines);
        ProgramRun run = start("second");
        assertEquals(4, run.exitCode(), run::err);
        assertTrue(run.err().contains("the earlier edition \"first\" counts children"), run::err);
        assertFalse(Files.exists(folder.resolve("second")));
    }

    @Test
    void anEarlierEditionIsNeverReplacedByTheOneThatNamesIt() throws IOException {
        List<Path> before = listFiles();
        for (String output : List.of("first", "first/../first")) {
            ProgramRun run = run(output, 5, "[first]", TOTALS);
            assertEquals(2, run.exitCode());
            assertTrue(run.err().contains("would take the place of the earlier edition first"), run::err);
        }
        Files.move(folder.resolve("first"), folder.resolve("second.previous"));
        assertEquals(2, run("second", 5, "[second.previous]", TOTALS).exitCode());
        assertEquals(before.size(), listFiles().size());
    }

    private String hashOfManifest(String run) throws IOException {
        return RunFolder.sha256(Files.readAllBytes(folder.resolve(run + "/manifest.json")));
    }

    /** Takes a child from one cell to another; a municipality has four, the bands of 2008, then those of 2009. */
    private void move(int from, int to) {
        children[from]--;
        children[to]++;
    }

    private ProgramRun run(String output, int threshold, String earlier, String... designs) throws IOException {
        write("trial", threshold, earlier, designs);
        return start(output);
    }

    private ProgramRun start(String output) {
        String formats = output.equals("second") ? "csv,html" : "csv";
        return ProgramRun.ofPublic(folder.resolve("case"), formats, folder.resolve(output));
    }

    private void write(String policy, int threshold, String earlier, String... designs) throws IOException {
        Files.createDirectories(folder.resolve("case"));
        Files.writeString(
                folder.resolve("case/case.yaml"),
                "title: {da: Opdigtet, en: Invented}\ndate: \"2024\"\npolicy: " + policy + "\n");
        StringBuilder csv = new StringBuilder("municipality;birth_year;gmfcs;children\n");
        for (int at = 0; at < children.length; at++) {
            csv.append(MUNICIPALITIES.get(at / 4) + ";" + (at % 4 < 2 ? 2008 : 2009) + ";"
                    + (at % 2 == 0 ? "I-II" : "III-V") + ";" + children[at] + "\n");
        }
        Files.writeString(folder.resolve("case/children.csv"), csv);
        StringBuilder yaml = new StringBuilder("policy: " + policy + "\n");
        yaml.append("title: {da: prøve, en: trial}\nsource: {da: prøve, en: trial}\n");
        yaml.append("threshold: {children: " + threshold + ", reason: {da: prøve, en: trial}}\nzeros: protected\n");
        yaml.append("earlier-editions: " + earlier + "\nladder:\n");
        for (int at = 0; at < designs.length; at++) {
            yaml.append("  - rung: r" + at + "\n    title: {da: prøve, en: trial}\n    tables:\n");
            yaml.append("      - {count: children, view: municipality, " + designs[at] + "}\n");
        }
        Files.writeString(folder.resolve("input/reference/policies/" + policy + ".yaml"), yaml);
    }

    private List<Path> listFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            !file.startsWith(folder.resolve("case")) && !file.startsWith(folder.resolve("input")))
                    .sorted()
                    .toList();
        }
    }
}
