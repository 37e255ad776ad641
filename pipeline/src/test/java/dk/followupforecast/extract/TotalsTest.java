package dk.followupforecast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.casefile.CaseFiles;
import dk.followupforecast.vocabulary.PrintedForecastRow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {

    @TempDir
    Path folder;

    private CaseFiles files;

    @BeforeEach
    void begin() {
        files = new CaseFiles(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "TOTAL", "I alt", "i alt", " Total ", "Region Syddanmark", "region H"})
    void aRowOfATotalIsNoAreaInTheWideLayout(String name) {
        files.with("a.csv", "kommune;III-V 2008\nVejle;2\n" + name + ";2\n");
        assertEquals(List.of("630 2008 III-V 2"), files.counts());
        assertEquals(1, files.compute().extracts().totals().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "I alt", "Region Syddanmark"})
    void aRowOfATotalIsNoAreaInTheLongLayout(String name) {
        files.with("a.csv", "kommune;birth_year;gmfcs;children\nVejle;2008;III-V;2\n" + name + ";2008;III-V;2\n");
        assertEquals(List.of("630 2008 III-V 2"), files.counts());
        assertEquals(1, files.compute().extracts().totals().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "I alt", "Region Syddanmark"})
    void aRowOfATotalIsKeptInAPrintedForecast(String name) {
        files.with("a.csv", "kommune;III-V 2008\nVejle;2\n")
                .with("b.csv", "kommune;2024;2025\nVejle;2;2\n" + name + ";2;2\n");
        List<PrintedForecastRow> rows =
                files.compute().extracts().forecasts().get(0).rows();
        assertEquals(
                List.of("Vejle", name),
                rows.stream().map(PrintedForecastRow::label).toList());
        assertTrue(rows.get(1).area().isEmpty());
    }

    @Test
    void faultsInARowOfATotalAreToldLikeOthers() {
        files.with("a.csv", "kommune;III-V 2008\nVejle;2\nTotal;two\n")
                .with("b.csv", "kommune;2024\nVejl;2\nTotal;-2\n");
        assertEquals(
                List.of(
                        "bad_count a.csv:3 [III-V 2008] two",
                        "unknown_area b.csv:2 [kommune] Vejl",
                        "negative_count b.csv:3 [2024] -2"),
                files.refused());
    }

    @Test
    void totalsAloneAreNoExtract() {
        files.with("a.csv", "kommune;III-V 2008\nTotal;2\n");
        assertTrue(files.refused().get(0).startsWith("no_extract"));
    }

    @Test
    void aPrintedForecastMayHaveARowOfAGroup() {
        files.with("case.yaml", """
                area-groups:
                  - {code: oer, name: Øerne, view: municipality, members: [Ærø, Langeland]}
                """)
                .with("a.csv", "kommune;III-V 2008\nÆrø;2\nLangeland;1\n")
                .with("b.csv", "kommune;2024\noeerne;3\n");
        assertEquals(
                "Øerne",
                files.compute()
                        .extracts()
                        .forecasts()
                        .get(0)
                        .rows()
                        .get(0)
                        .area()
                        .orElseThrow()
                        .name());
    }
}
