package dk.followupforecast.annex.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Bullets;
import dk.followupforecast.annex.document.Callout;
import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.KeyFigures;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.fixture.RealAnnex;
import dk.followupforecast.table.TableKind;
import dk.followupforecast.table.Tables;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The annex against the tables for programs, which are written by other code from the same publication. */
class AnnexNumbersTest {

    private static final String ANNEX = "cpop-15-18-annex-2024";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    /** Rows of {@code forecast.csv} and {@code reconciliation.csv}; no name in this case has a comma. */
    private static final List<Map<String, String>> FORECAST = rows(TableKind.FORECAST);

    private static final List<Map<String, String>> RECONCILIATION = rows(TableKind.RECONCILIATION);

    @ParameterizedTest
    @EnumSource
    void everyNumberOfTheSummaryIsAFigureOfTheRun(Language language) {
        Set<String> known = new TreeSet<>();
        for (Map<String, String> row : FORECAST) {
            known.add(row.get("year"));
        }
        known.addAll(knownFigures());
        // The first birth year of the annex rule, which its file names.
        known.add("2008");
        Section summary = RealAnnex.in(language).sections().get(0);
        String prose = prose(summary);
        Matcher number = NUMBER.matcher(prose);
        int found = 0;
        while (number.find()) {
            assertTrue(known.contains(number.group()), number.group() + " is no figure of the run: " + prose);
            found++;
        }
        assertTrue(found > 25, "the summary must hold figures, had " + found);
    }

    /** What a summary may say, worked out from the tables for programs alone. */
    private static Set<String> knownFigures() {
        Set<String> known = new TreeSet<>();
        TreeMap<Integer, Integer> hospitals = sums(ANNEX, "hospital", "follow_ups");
        TreeMap<Integer, Integer> national = sums("cpop-15-17-national", "hospital", "follow_ups");
        TreeMap<Integer, Integer> hours = sums(ANNEX, "municipality", "hours");
        hospitals.values().forEach(value -> known.add(value.toString()));
        for (TreeMap<Integer, Integer> series : List.of(hospitals, national, hours)) {
            known.add(Integer.toString(
                    series.values().stream().mapToInt(Integer::intValue).sum()));
        }
        known.add(hours.values().stream().max(Integer::compare).orElseThrow().toString());
        int largestChange = hospitals.keySet().stream()
                .filter(year -> hospitals.containsKey(year - 1))
                .mapToInt(year -> Math.abs(hospitals.get(year) - hospitals.get(year - 1)))
                .max()
                .orElseThrow();
        known.add(Integer.toString(largestChange));
        List<Integer> ofMunicipalities = FORECAST.stream()
                .filter(row -> row.get("rule").equals(ANNEX)
                        && row.get("area_level").equals("municipality")
                        && row.get("gmfcs").equals("all")
                        && row.get("status").equals("shown"))
                .map(row -> Integer.valueOf(row.get("follow_ups")))
                .sorted()
                .toList();
        known.add(ofMunicipalities.get(0).toString());
        known.add(ofMunicipalities.get(ofMunicipalities.size() - 1).toString());
        known.add("2"); // hours a follow-up, of the rule
        known.addAll(reconciled());
        return known;
    }

    private static List<String> reconciled() {
        List<Map<String, String>> comparable = RECONCILIATION.stream()
                .filter(row ->
                        !row.get("printed").isEmpty() && !row.get("computed").isEmpty())
                .filter(row -> row.get("table").startsWith("added")
                        || row.get("table").startsWith("children")
                                && Set.of("Total", "Region Syddanmark").contains(row.get("area")))
                .toList();
        long differing = comparable.stream()
                .filter(row -> !row.get("printed").equals(row.get("computed")))
                .count();
        return List.of(Integer.toString(comparable.size()), Long.toString(differing));
    }

    private static TreeMap<Integer, Integer> sums(String rule, String view, String column) {
        TreeMap<Integer, Integer> sums = new TreeMap<>();
        FORECAST.stream()
                .filter(row -> row.get("rule").equals(rule)
                        && row.get("view").equals(view)
                        && row.get("area_level").equals("region")
                        && row.get("gmfcs").equals("all"))
                .forEach(row -> sums.put(Integer.valueOf(row.get("year")), Integer.valueOf(row.get(column))));
        return sums;
    }

    @ParameterizedTest
    @EnumSource
    void tablesOfFollowUpsAndHoursHoldTheFiguresOfTheTableForPrograms(Language language) {
        Document annex = RealAnnex.in(language);
        assertSameAsForecast(annex, "follow-ups-hospital", "hospital", "follow_ups");
        assertSameAsForecast(annex, "follow-ups-municipality", "municipality", "follow_ups");
        assertSameAsForecast(annex, "hours", "municipality", "hours");
    }

    private static void assertSameAsForecast(Document annex, String name, String view, String column) {
        Table table = table(annex, name);
        int compared = 0;
        for (Row row : table.rows()) {
            String area = row.cells().get(0).shown();
            for (int at = 1; at < row.cells().size(); at++) {
                String year = table.columns().get(at).header();
                if (year.matches("[0-9]{4}")) {
                    assertEquals(
                            forecast(view, area, year, column),
                            plain(row.cells().get(at)),
                            area + " " + year);
                    compared++;
                }
            }
        }
        long expected = FORECAST.stream()
                .filter(row -> row.get("rule").equals(ANNEX)
                        && row.get("view").equals(view)
                        && row.get("gmfcs").equals("all"))
                .count();
        assertEquals(expected, compared, name);
    }

    private static String forecast(String view, String area, String year, String column) {
        return FORECAST.stream()
                .filter(row -> row.get("rule").equals(ANNEX)
                        && row.get("view").equals(view)
                        && area.startsWith(row.get("area"))
                        && (row.get("area").equals(area)
                                || row.get("area_level").equals("region"))
                        && row.get("year").equals(year)
                        && row.get("gmfcs").equals("all"))
                .map(row -> row.get(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError(area + " " + year));
    }

    @Test
    void rowsAddUpToTheirTotals() {
        for (String name : List.of("follow-ups-hospital", "follow-ups-municipality", "hours", "children-hospital")) {
            Table table = table(RealAnnex.in(Language.EN), name);
            for (int at = 1; at < table.columns().size(); at++) {
                assertEquals(sum(table, at, Row.Kind.TOTAL), sum(table, at, Row.Kind.PLAIN), name + ", column " + at);
            }
        }
    }

    private static int sum(Table table, int column, Row.Kind kind) {
        return table.rows().stream()
                .filter(row -> row.kind() == kind)
                .map(row -> plain(row.cells().get(column)))
                .filter(text -> !text.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    @Test
    void estimatesOfHoursAreMultiplesOfTheFollowUps() {
        Table table = table(RealAnnex.in(Language.EN), "hours-by-estimate");
        assertEquals(
                List.of("1 hour", "2 hours", "3 hours"),
                table.columns().stream().skip(2).map(column -> column.header()).toList());
        for (Row row : table.rows()) {
            String followUps = plain(row.cells().get(1));
            for (int hours = 1; hours <= 3; hours++) {
                String expected = followUps.isEmpty() ? "" : Integer.toString(hours * Integer.parseInt(followUps));
                assertEquals(expected, plain(row.cells().get(1 + hours)));
            }
        }
    }

    private static Table table(Document document, String name) {
        return document.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(Cell cell) {
        return cell instanceof Cell.Number number ? number.value().toPlainString() : "";
    }

    private static String prose(Section section) {
        List<String> texts = new ArrayList<>();
        section.blocks().forEach(block -> {
            if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Bullets bullets) {
                texts.addAll(bullets.items());
            } else if (block instanceof Callout callout) {
                texts.add(callout.text());
            } else if (block instanceof KeyFigures figures) {
                figures.figures()
                        .forEach(figure -> texts.addAll(List.of(figure.value(), figure.label(), figure.note())));
            }
        });
        return String.join("\n", texts);
    }

    private static List<Map<String, String>> rows(TableKind kind) {
        String csv = new Tables(RealAnnex.publication(), Texts.in(Language.EN)).csv(kind);
        List<String> lines = csv.lines().toList();
        List<String> header = Arrays.asList(lines.get(0).split(","));
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> header.stream()
                        .collect(Collectors.toMap(column -> column, column -> cells[header.indexOf(column)])))
                .toList();
    }
}
