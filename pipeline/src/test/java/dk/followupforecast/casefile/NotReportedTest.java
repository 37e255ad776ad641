package dk.followupforecast.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the settings say about rows that are not there. */
class NotReportedTest {

    private static final GmfcsGroup LOWER = new GmfcsGroup(GmfcsLevel.I, GmfcsLevel.II);

    @TempDir
    Path folder;

    private CaseFiles files;

    @BeforeEach
    void begin() {
        files = new CaseFiles(folder).with("a.csv", """
                        kommune;fødselsår;gmfcs;antal
                        Vejle;2008;I-II;3
                        Vejle;2008;III-V;1
                        Varde;2008;III-V;2
                        """);
    }

    private Cohorts cohorts(String yaml) {
        return files.with("case.yaml", yaml).compute().cohorts().get(0);
    }

    private static OptionalInt children(Cohorts cohorts, String name) {
        AreaScope scope = cohorts.scopes().stream()
                .filter(found -> found.area().name().equals(name))
                .findFirst()
                .orElseThrow();
        return cohorts.findChildren(scope, 2008, LOWER);
    }

    @Test
    void aRowLeftOutIsNotAZeroUnlessTheCaseSaysSo() {
        assertEquals(OptionalInt.empty(), children(cohorts("# silent\n"), "Varde"));
        assertTrue(files.notices().contains("rows_left_out case.yaml:0 []"));
    }

    @Test
    void aRowLeftOutIsAZeroWhenTheCaseSaysSo() {
        assertEquals(OptionalInt.of(0), children(cohorts("rows-left-out: zero\n"), "Varde"));
        assertTrue(files.notices().stream().noneMatch(line -> line.startsWith("rows_left_out")));
    }

    @Test
    void anAreaThatMustReportAndDoesNotIsNamedAndNeverZero() {
        Cohorts cohorts = cohorts("rows-left-out: zero\nmust-report: {municipality: [Fanø, \"630\"]}\n");
        assertEquals(OptionalInt.empty(), children(cohorts, "Fanø"));
        assertEquals(
                List.of("area_not_reported case.yaml:0 [] Fanø"),
                files.notices().stream()
                        .filter(line -> line.startsWith("area_not"))
                        .toList());
    }

    @Test
    void allOfARegionMustReportWhenItsCodeIsGiven() {
        cohorts("must-report: {municipality: {region: \"1083\"}}\n");
        long silent = files.notices().stream()
                .filter(line -> line.startsWith("area_not_reported"))
                .count();
        assertEquals(20, silent);
    }

    @Test
    void aGroupHasFiguresOfItsOwn() {
        Cohorts cohorts = cohorts("""
                rows-left-out: zero
                area-groups: [{code: v, name: Vejle og Varde, view: municipality, members: [Vejle, Varde]}]
                """);
        assertEquals(OptionalInt.of(3), children(cohorts, "Vejle og Varde"));
    }
}
