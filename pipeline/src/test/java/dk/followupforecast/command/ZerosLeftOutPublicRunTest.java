package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.CopiedReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Public editions of an extract without rows of zeros: who has a row is as much of a secret as how many children there are. */
class ZerosLeftOutPublicRunTest {

    private static final String ESBJERG = "Esbjerg;2008;I-II;9\nEsbjerg;2008;III-V;8\nEsbjerg;2010;I-II;9\n";

    @TempDir
    Path folder;

    private CopiedReference home;

    @BeforeEach
    void setUp() throws IOException {
        home = new CopiedReference(folder);
    }

    @AfterEach
    void restore() {
        home.close();
    }

    @Test
    void nobodySeesWhetherAMunicipalityHasARow() throws IOException {
        assertEquals(
                0, run("without", "zero", 0, ESBJERG + "Vejle;2010;III-V;9\n").exitCode());
        assertEquals(
                0,
                run("with", "zero", 0, ESBJERG + "Vejle;2010;III-V;7\nFanø;2010;III-V;2\n")
                        .exitCode());
        Map<Path, String> without = read("without");
        assertTrue(without.size() > 20, () -> "files: " + without.size());
        assertEquals(without, read("with"));
        String annex = without.get(Path.of("annex.html"));
        assertTrue(annex.contains("An area that has not reported can therefore not be told from one without children"));
        assertFalse(annex.contains("without Fanø"), annex);
        assertFalse(without.get(Path.of("tables/public-areas.csv")).contains("not_reported"));
    }

    @Test
    void aYearWithoutChildrenBetweenOthersIsAYearLikeThem() throws IOException {
        ProgramRun run = run("edition", "zero", 1, ESBJERG + "Vejle;2010;III-V;9\n");
        // Nobody was born in 2009, and to print that would tell it.
        assertEquals(4, run.exitCode(), run::err);
        assertEquals(
                0, run("together", "zero", 0, ESBJERG + "Vejle;2010;III-V;9\n").exitCode());
    }

    @Test
    void ofFewInTheFirstYearItIsNotToldThatThereIsAnybody() throws IOException {
        String few = "Esbjerg;2007;I-II;2\n";
        // That the extract begins with 2007 would tell that somebody was born in it; with rows of zeros it tells
        // nothing.
        assertEquals(
                4, run("few", "zero", 0, ESBJERG + few + "Vejle;2010;III-V;9\n").exitCode());
        assertEquals(0, run("rows", "not-reported", 0, everyCell()).exitCode());
    }

    /** The same children with a row for each cell of each municipality that has one. */
    private static String everyCell() {
        StringBuilder rows = new StringBuilder();
        for (String area : new String[] {"Esbjerg", "Vejle"}) {
            for (int year = 2007; year <= 2010; year++) {
                for (String band : new String[] {"I-II", "III-V"}) {
                    String row = area + ";" + year + ";" + band + ";";
                    String of = ESBJERG + "Esbjerg;2007;I-II;2\nVejle;2010;III-V;9\n";
                    int at = of.indexOf(row);
                    rows.append(row)
                            .append(at < 0 ? "0" : of.substring(at + row.length(), at + row.length() + 1))
                            .append('\n');
                }
            }
        }
        return rows.toString();
    }

    private ProgramRun run(String output, String rowsLeftOut, int years, String rows) throws IOException {
        Files.createDirectories(folder.resolve("case"));
        Files.writeString(
                folder.resolve("case/case.yaml"),
                "title: {da: Opdigtet, en: Invented}\ndate: \"2024\"\npolicy: trial\nrows-left-out: " + rowsLeftOut
                        + "\n");
        Files.writeString(folder.resolve("case/children.csv"), "municipality;birth_year;gmfcs;children\n" + rows);
        Files.writeString(folder.resolve("input/reference/policies/trial.yaml"), """
                policy: trial
                title: {da: prøve, en: trial}
                source: {da: prøve, en: trial}
                threshold: {children: 5, reason: {da: prøve, en: trial}}
                zeros: protected
                earlier-editions: []
                ladder:
                  - rung: region
                    title: {da: prøve, en: trial}
                    tables:
                      - {count: children, view: municipality, areas: region, years: %d, gmfcs: together}
                """.formatted(years));
        return ProgramRun.ofPublic(folder.resolve("case"), "csv,html", folder.resolve(output));
    }

    private Map<Path, String> read(String output) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        Path run = folder.resolve(output);
        try (Stream<Path> paths = Files.walk(run)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(run.relativize(file), Files.readString(file));
            }
        }
        return files;
    }
}
