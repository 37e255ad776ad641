package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.CopiedReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code forecast run --edition public} on a small invented case, with policies of its own. */
class PublicRunTest {

    private static final String EACH = "areas: each, years: 1, gmfcs: apart";
    private static final String REGION = "areas: region, years: 1, gmfcs: apart";

    @TempDir
    Path folder;

    private CopiedReference home;

    @BeforeEach
    void setUp() throws IOException {
        home = new CopiedReference(folder);
        policy("leaky", "[]", EACH);
        policy("sound", "[]", EACH, REGION);
        writeCase("sound", 2);
    }

    @AfterEach
    void restore() {
        home.close();
    }

    @Test
    void theFinestDesignThatPassesIsPublished() throws IOException {
        ProgramRun run = runPublic("out");
        assertEquals(0, run.exitCode(), run::err);
        assertTrue(run.out().contains("design 2 of 2 of the policy sound"), run::out);
        String manifest = Files.readString(folder.resolve("out/manifest.json"));
        assertTrue(manifest.contains("\"edition\" : \"public\""), manifest);
        String numbers = Files.readString(folder.resolve("out/tables/public.csv"));
        assertTrue(numbers.contains("children,municipality,region,1083,Region Syddanmark,,2008,2008,I-II,6,"), numbers);
        assertFalse(numbers.contains("Vejle"), numbers);
    }

    @Test
    void whereEveryDesignGivesSomebodyAwayNothingIsWritten() throws IOException {
        writeCase("leaky", 2);
        List<Path> before = listFiles();
        ProgramRun run = runPublic("deep/out");
        assertEquals(4, run.exitCode());
        assertTrue(run.err().contains("No public edition: of the 1 designs of the policy \"leaky\""), run::err);
        assertTrue(run.err().contains("  r0: not proved for children of a municipality ("), run::err);
        assertTrue(run.err().contains("follow-ups of a municipality ("), run::err);
        assertEquals("", run.out());
        assertEquals(before, listFiles());
        assertFalse(Files.exists(folder.resolve("deep")));
    }

    @Test
    void whereTheGateRefusesTheEditionThatIsOutStaysAsItWas() throws IOException {
        assertEquals(0, runPublic("out").exitCode());
        Map<Path, String> out = read("out");
        writeCase("leaky", 3);
        List<Path> before = listFiles();
        assertEquals(4, runPublic("out").exitCode());
        assertEquals(before, listFiles());
        assertEquals(out, read("out"));
    }

    @Test
    void aCaseWithoutANumberForAnyTableIsToldSo() throws IOException {
        policy("late", "[]", REGION + ", from: 2100");
        writeCase("late", 2);
        ProgramRun run = runPublic("out");
        assertEquals(4, run.exitCode());
        assertTrue(run.err().contains("  r0: the case has not a single number for its tables"), run::err);
    }

    @Test
    void noEditionTakesThePlaceOfTheOther() throws IOException {
        assertEquals(0, runInternal("internal").exitCode());
        ProgramRun overInternal = runPublic("internal");
        assertEquals(5, overInternal.exitCode());
        assertTrue(overInternal.err().contains("holds an internal run"), overInternal::err);
        assertEquals(0, runPublic("public").exitCode());
        List<Path> before = listFiles();
        ProgramRun overPublic = runInternal("public");
        assertEquals(5, overPublic.exitCode());
        assertTrue(overPublic.err().contains("holds a public edition"), overPublic::err);
        assertEquals(before, listFiles());
        assertEquals(0, runPublic("public").exitCode());
    }

    @Test
    void anInternalRunThatWasKeptBesideIsNotLeftBesideAPublicOne() throws IOException {
        assertEquals(0, runInternal("out").exitCode());
        Files.move(folder.resolve("out"), folder.resolve("out.previous"));
        assertEquals(5, runPublic("out").exitCode());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void anUnknownPolicyIsRefusedWithThoseThatThereAre() throws IOException {
        writeCase("soud", 2);
        for (ProgramRun run : List.of(
                runPublic("out"), ProgramRun.of("check", folder.resolve("case").toString(), "--language", "en"))) {
            assertEquals(3, run.exitCode());
            String told = run.out() + run.err();
            assertTrue(told.contains("no disclosure policy \"soud\""), told);
            assertTrue(told.contains("leaky, public-k5, sound"), told);
        }
    }

    private ProgramRun runPublic(String output) {
        return run(output, "--edition", "public");
    }

    private ProgramRun runInternal(String output) {
        return run(output, "--edition", "internal");
    }

    private ProgramRun run(String output, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                folder.resolve("case").toString(),
                "--language",
                "en",
                "--formats",
                "csv",
                "--output",
                folder.resolve(output).toString()));
        arguments.addAll(Arrays.asList(more));
        return ProgramRun.of(arguments.toArray(String[]::new));
    }

    /** @param firstCell children of the first municipality, year and band; all other cells have two */
    private void writeCase(String policy, int firstCell) throws IOException {
        Files.createDirectories(folder.resolve("case"));
        Files.writeString(folder.resolve("case/case.yaml"), "date: \"2024\"\npolicy: " + policy + "\n");
        StringBuilder csv = new StringBuilder("municipality;birth_year;gmfcs;children\n");
        for (String municipality : List.of("Vejle", "Kolding", "Esbjerg")) {
            for (int year = 2008; year <= 2010; year++) {
                for (String band : List.of("I-II", "III-V")) {
                    boolean first = municipality.equals("Vejle") && year == 2008 && band.equals("I-II");
                    csv.append(municipality + ";" + year + ";" + band + ";" + (first ? firstCell : 2) + "\n");
                }
            }
        }
        Files.writeString(folder.resolve("case/children.csv"), csv);
    }

    /** @param earlier a list of folders, as the file writes it */
    private void policy(String name, String earlier, String... designs) throws IOException {
        StringBuilder yaml = new StringBuilder("policy: " + name + "\n");
        for (String key : List.of("title", "source")) {
            yaml.append(key + ": {da: prøve, en: trial}\n");
        }
        yaml.append("threshold: {children: 5, reason: {da: prøve, en: trial}}\nzeros: protected\n");
        yaml.append("earlier-editions: " + earlier + "\nladder:\n");
        for (int at = 0; at < designs.length; at++) {
            yaml.append("  - rung: r" + at + "\n    title: {da: prøve, en: trial}\n    tables:\n");
            yaml.append("      - {count: children, view: municipality, " + designs[at] + "}\n");
        }
        Files.writeString(folder.resolve("input/reference/policies/" + name + ".yaml"), yaml);
    }

    private Map<Path, String> read(String output) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        for (Path file : listFiles()) {
            if (file.startsWith(folder.resolve(output))) {
                files.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private List<Path> listFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
