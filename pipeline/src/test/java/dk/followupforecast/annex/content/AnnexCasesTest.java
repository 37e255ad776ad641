package dk.followupforecast.annex.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.casefile.CaseFiles;
import dk.followupforecast.fixture.DocumentText;
import dk.followupforecast.fixture.RealAnnex;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.run.ForecastJob;
import dk.followupforecast.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases that have less than the real one, or more than a page is wide. */
class AnnexCasesTest {

    @TempDir
    Path folder;

    private Document annex(String... files) {
        return annex(Language.DA, files);
    }

    private Document annex(Language language, String... files) {
        CaseFiles made = new CaseFiles(folder);
        for (int at = 0; at < files.length; at += 2) {
            made.with(files[at], files[at + 1]);
        }
        Document document = RealAnnex.of(ForecastJob.publish(made.compute(), new Notices()), language);
        String text = DocumentText.of(document);
        assertFalse(text.contains("null"), text);
        return document;
    }

    private static String extract(String area, List<String> names, int from, int to, int children) {
        return area + ",birth_year,gmfcs,children\n"
                + names.stream()
                        .flatMap(name -> IntStream.rangeClosed(from, to)
                                .boxed()
                                .flatMap(year -> List.of("I-II", "III-V").stream()
                                        .map(band -> name + "," + year + "," + band + "," + children)))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static List<String> headings(Document document) {
        return document.sections().stream().map(Section::id).toList();
    }

    @Test
    void hospitalsAloneHaveNoHoursAndNoMunicipalities() {
        Document document = annex("e.csv", extract("hospital", List.of("Kolding", "Odense"), 2008, 2012, 1));
        assertEquals(List.of("summary", "follow-ups", "children", "rule", "method", "sources"), headings(document));
        assertTrue(document.tables().stream().noneMatch(table -> table.name().contains("municipality")));
    }

    @Test
    void municipalitiesAloneAreTheRegion() {
        Document document = annex("e.csv", extract("municipality", List.of("Kolding", "Vejle"), 2008, 2012, 1));
        assertTrue(headings(document).contains("hours"));
        assertTrue(DocumentText.of(document).contains("(kommunernes opgørelse)"));
    }

    @Test
    void withoutKnownHoursThereIsNoSectionOfHours() {
        String rule = """
                rule: no-hours
                title: {da: Min regel, en: My rule}
                source: invented
                age: reached-in-year
                follow-ups:
                  - {gmfcs: [I, II], ages: [17]}
                  - {gmfcs: [III, IV, V], from: 16, to: 18, every: 1}
                """;
        Document document = annex(
                "no-hours.yaml",
                rule,
                "case.yaml",
                "rule: no-hours.yaml\n",
                "e.csv",
                extract("municipality", List.of("Kolding"), 2008, 2012, 1));
        assertFalse(headings(document).contains("hours"));
        assertFalse(DocumentText.of(document).contains("timer"), DocumentText.of(document));
    }

    @Test
    void zeroChildrenGiveZerosAndWholeSentences() {
        String text = DocumentText.of(annex("e.csv", extract("municipality", List.of("Kolding"), 2008, 2012, 0)));
        assertTrue(text.contains("er der 0 opfølgninger i"), text);
        assertFalse(text.contains("mellem 0 og 0"), text);
    }

    @ParameterizedTest
    @EnumSource
    void tablesTooWideForAPageGoOnInFurtherOnes(Language language) {
        Document document =
                annex(language, "e.csv", extract("municipality", List.of("Kolding", "Vejle"), 1990, 2016, 1));
        for (Table table : document.tables()) {
            assertTrue(table.columns().size() <= AreaTable.MOST_COLUMNS + 1, table.name());
        }
        List<String> names = document.tables().stream().map(Table::name).toList();
        assertEquals(names.size(), names.stream().distinct().count(), names.toString());
        List<String> sheets = document.tables().stream().map(Table::sheet).toList();
        assertEquals(sheets.size(), sheets.stream().distinct().count(), sheets.toString());
        long years = document.tables().stream()
                .filter(table -> table.name().startsWith("children-municipality-all"))
                .flatMap(table -> table.columns().stream().skip(1))
                .map(column -> column.header())
                .distinct()
                .count();
        assertEquals(27, years);
    }

    @Test
    void areaThatMustReportAndDoesNotIsShownAsMissing() {
        Document document = annex(
                "case.yaml",
                "must-report:\n  municipality: [Kolding, Vejle]\n",
                "e.csv",
                extract("municipality", List.of("Kolding"), 2008, 2012, 1));
        assertTrue(DocumentText.of(document).contains("21 områder har ingen række i udtrækkene"));
        List<Cell> vejle = document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.cells().get(0).shown().equals("Vejle"))
                .flatMap(row -> row.cells().stream().skip(1))
                .toList();
        assertTrue(vejle.size() > 10, vejle::toString);
        assertTrue(vejle.stream().allMatch(Cell.Missing.class::isInstance), vejle::toString);
    }

    @Test
    void regionThatIsWhollySilentHidesNothingOfTheOther() {
        String text = DocumentText.of(annex(
                "case.yaml",
                "must-report:\n  municipality: {region: \"1084\"}\n",
                "e.csv",
                extract("municipality", List.of("Kolding"), 2008, 2012, 1)));
        assertFalse(text.contains("kan ikke gøres op"), text);
        assertTrue(text.contains("{municipal-hours}") && text.contains("{cohorts-by-band}"), text);
        assertTrue(text.contains("Region Hovedstaden"), text);
    }

    @Test
    void figuresAreNumberedInTheOrderOfReadingAndBearTheTextOfTheirChart() {
        for (Language language : Language.values()) {
            List<Figure> figures = RealAnnex.in(language).figures();
            assertEquals(
                    List.of(1, 2, 3, 4, 5), figures.stream().map(Figure::number).toList());
            assertTrue(
                    figures.stream().allMatch(figure -> figure.alternativeText().matches("(?s).*[0-9].*")));
        }
    }

    @Test
    void noSentenceOfOneLanguageStandsInTheOther() {
        String danish = DocumentText.of(RealAnnex.in(Language.DA));
        for (String english : List.of(" the ", " of ", " and ", " hours", " year")) {
            assertFalse(danish.contains(english), english);
        }
        String text = DocumentText.of(RealAnnex.in(Language.EN)).replace("Svendborg med Ærø og Langeland", "");
        for (String word : List.of(" og ", " timer", " der ", " ikke ", "pr.")) {
            assertFalse(text.replace("Intervaller for udfyldelse af CPOP", "").contains(word), word);
        }
    }
}
