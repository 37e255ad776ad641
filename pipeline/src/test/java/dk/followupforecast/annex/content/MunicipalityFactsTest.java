package dk.followupforecast.annex.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.disclosure.CohortFigure;
import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.fixture.DocumentLines;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pages of the case of 2024 say is what was computed, for all 22 and in both languages. */
class MunicipalityFactsTest {

    private static final Publication PUBLICATION = MunicipalityPagesTest.PUBLICATION;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final List<Area> MUNICIPALITIES = PUBLICATION.cohorts().stream()
            .filter(figure -> figure.view() == View.MUNICIPALITY)
            .map(CohortFigure::area)
            .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
            .distinct()
            .toList();

    @ParameterizedTest
    @EnumSource
    void everyMunicipalityHasItsPageUnderASafeName(Language language) {
        List<MunicipalityPage> pages = MunicipalityPagesTest.pages(language);
        assertEquals(22, pages.size());
        assertEquals(
                22, new HashSet<>(pages.stream().map(MunicipalityPage::fileName).toList()).size());
        assertTrue(pages.stream().anyMatch(page -> page.fileName().equals("0430-faaborg-midtfyn")));
        assertTrue(pages.stream().anyMatch(page -> page.fileName().equals("0550-toender")));
        for (int at = 0; at < 22; at++) {
            String title = pages.get(at).document().title();
            assertTrue(title.startsWith(MUNICIPALITIES.get(at).name() + ":"), title);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberInTheSentencesIsAFigureOfTheRun(Language language) {
        List<MunicipalityPage> pages = MunicipalityPagesTest.pages(language);
        for (int at = 0; at < pages.size(); at++) {
            Set<Integer> known = known(MUNICIPALITIES.get(at), language);
            for (Block block : pages.get(at).document().blocks()) {
                if (!(block instanceof Table)) {
                    for (String line : DocumentLines.lines(block)) {
                        numbers(line).forEach(number -> assertTrue(known.contains(number), number + " in " + line));
                    }
                }
            }
        }
    }

    /** Every figure that a page of the area may name. */
    private static Set<Integer> known(Area area, Language language) {
        Set<Integer> known = new TreeSet<>(Set.of(1, 2));
        Predicate<Area> named = other -> other.equals(area)
                || other.level() == AreaLevel.REGION
                || PUBLICATION.sums().stream()
                        .anyMatch(
                                sum -> sum.area().equals(other) && sum.members().contains(area));
        for (Area other : areas()) {
            if (named.test(other)) {
                add(other, known);
            }
        }
        // The rule's ages reached, and how many there are of them.
        known.addAll(List.of(16, 17, 18, 3));
        PUBLICATION.reconciliation().forEach(figure -> {
            boolean own = figure.rowOf().map(named::test).orElse(true);
            if (own) {
                figure.printed().ifPresent(known::add);
                figure.computed().ifPresent(known::add);
                for (Message message : figure.explanations()) {
                    known.addAll(numbers(Texts.in(language).say(message)));
                }
            }
        });
        // Counts of the two views that differ, of those that are held against each other; percentages.
        known.addAll(List.of(8, 12));
        return known;
    }

    private static List<Area> areas() {
        return PUBLICATION.cohorts().stream()
                .filter(figure -> figure.view() == View.MUNICIPALITY)
                .map(CohortFigure::area)
                .distinct()
                .toList();
    }

    private static void add(Area area, Set<Integer> known) {
        int children = 0;
        for (CohortFigure figure : PUBLICATION.cohorts()) {
            if (figure.view() == View.MUNICIPALITY && figure.area().equals(area)) {
                known.add(figure.birthYear());
                figure.children().ifPresent(known::add);
                boolean all = figure.gmfcs().equals(ForecastFigure.ALL_LEVELS);
                children += all ? figure.children().orElse(0) : 0;
            }
        }
        for (String group : List.of("I-II", "III-V")) {
            known.add(PUBLICATION.cohorts().stream()
                    .filter(figure -> figure.view() == View.MUNICIPALITY
                            && figure.area().equals(area)
                            && figure.gmfcs().equals(group))
                    .mapToInt(figure -> figure.children().orElse(0))
                    .sum());
        }
        known.add(children);
        known.add((int) Math.round(100.0 * children / 197));
        for (String rule : List.of("cpop-15-18-annex-2024", "cpop-15-17-national")) {
            int sum = 0;
            for (ForecastFigure figure : PUBLICATION.forecast()) {
                if (figure.rule().equals(rule)
                        && figure.view() == View.MUNICIPALITY
                        && figure.area().equals(area)
                        && figure.isOverAllLevels()) {
                    known.add(figure.year());
                    figure.followUps().ifPresent(known::add);
                    figure.hours().map(BigDecimal::intValueExact).ifPresent(known::add);
                    sum += figure.followUps().orElse(0);
                }
            }
            known.add(sum);
            known.add(2 * sum);
            known.add((int) Math.round(100.0 * sum / 260));
        }
    }

    private static Set<Integer> numbers(String line) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(line);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group()));
        }
        return numbers;
    }

    @Test
    void rowsAddUpAndHoursAreTwoAFollowUp() {
        for (MunicipalityPage page : MunicipalityPagesTest.pages(Language.DA)) {
            for (Table table : page.document().tables()) {
                table.rows()
                        .forEach(row ->
                                assertEquals(sum(row), value(row, row.cells().size() - 1)));
            }
            if (!page.document().tables().isEmpty()) {
                List<Row> children = page.document().tables().get(0).rows();
                List<Row> followUps = page.document().tables().get(1).rows();
                for (int column = 1; column < children.get(0).cells().size(); column++) {
                    assertEquals(
                            value(children.get(2), column),
                            value(children.get(0), column) + value(children.get(1), column));
                    assertEquals(value(followUps.get(1), column), 2 * value(followUps.get(0), column));
                }
            }
        }
    }

    private static int sum(Row row) {
        int sum = 0;
        for (int column = 1; column < row.cells().size() - 1; column++) {
            sum += value(row, column);
        }
        return sum;
    }

    private static int value(Row row, int column) {
        return ((Cell.Number) row.cells().get(column)).value().intValueExact();
    }

    @Test
    void allMunicipalitiesTogetherAreTheRegion() {
        int children = 0;
        int followUps = 0;
        for (MunicipalityPage page : MunicipalityPagesTest.pages(Language.DA)) {
            List<Table> tables = page.document().tables();
            if (!tables.isEmpty()) {
                children += value(tables.get(0).rows().get(2), 7);
                followUps += value(tables.get(1).rows().get(0), 7);
            }
        }
        assertEquals(197, children);
        assertEquals(260, followUps);
    }

    @Test
    void danishPagesHaveNoEnglishAndNoHoles() {
        for (MunicipalityPage page : MunicipalityPagesTest.pages(Language.DA)) {
            String said = DocumentLines.of(page.document());
            for (String wrong : List.of("null", "Optional", "follow-up ", "children", " year", "{", "1 børn", "  ")) {
                assertFalse(said.contains(wrong), wrong + " in " + said);
            }
            for (String plural : List.of("opfølgninger", "timer", "unge")) {
                assertFalse(
                        Pattern.compile("(^|[^0-9–])1 " + plural).matcher(said).find(), "1 " + plural + " in " + said);
            }
        }
    }

    @Test
    void findingOfAHospitalIsNotToldToTheMunicipalityOfItsName() {
        for (MunicipalityPage page : MunicipalityPagesTest.pages(Language.DA)) {
            assertFalse(DocumentLines.of(page.document()).contains("pr. sygehus"), page.fileName());
        }
    }

    @Test
    void printedFiguresThatDifferAreToldToThoseWhomTheyConcern() {
        List<String> told = MunicipalityPagesTest.pages(Language.DA).stream()
                .filter(page -> DocumentLines.of(page.document()).contains("Trykte tal, der ikke stemmer"))
                .map(MunicipalityPage::fileName)
                .toList();
        assertEquals(List.of("0420-assens", "0430-faaborg-midtfyn", "0621-kolding"), told);
    }

    @Test
    void twoPagesOfTheSameRunAreTheSame() {
        List<Document> first = documents();
        List<Document> second = documents();
        for (int at = 0; at < first.size(); at++) {
            assertEquals(DocumentLines.of(first.get(at)), DocumentLines.of(second.get(at)));
            assertArrayEquals(
                    first.get(at).figures().get(0).picture().svg(),
                    second.get(at).figures().get(0).picture().svg());
        }
    }

    private static List<Document> documents() {
        return MunicipalityPagesTest.pages(Language.DA).stream()
                .map(MunicipalityPage::document)
                .toList();
    }
}
