package dk.followupforecast.reconcile;

import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.fixture.Told;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Invented children born 2008-2014 in three municipalities, and the forecasts that an author with a pocket calculator
 * would print of them, with or without a slip. What it prints is added up here and not by the program.
 */
final class PlantedTable {

    static final int FIRST = 2008;

    static final int[] ALFA_LIGHT = {31, 7, 113, 59, 5, 83, 41};
    static final int[] ALFA_HEAVY = {17, 53, 3, 29, 97, 11, 71};
    static final int[] BETA_LIGHT = {2, 19, 67, 1, 43, 23, 101};
    static final int[] BETA_HEAVY = {61, 4, 13, 89, 6, 37, 9};
    static final int[] GAMMA_LIGHT = {8, 127, 10, 47, 3, 79, 12};
    static final int[] GAMMA_HEAVY = {109, 14, 73, 15, 139, 16, 18};

    static final int[] LIGHT_AGES = {17};
    static final int[] HEAVY_AGES = {16, 17, 18};

    private PlantedTable() {}

    static CountTable table() {
        return new CountTable(View.MUNICIPALITY)
                .row("Alfa", LIGHT, FIRST, ALFA_LIGHT)
                .row("Alfa", HEAVY, FIRST, ALFA_HEAVY)
                .row("Beta", LIGHT, FIRST, BETA_LIGHT)
                .row("Beta", HEAVY, FIRST, BETA_HEAVY)
                .row("Gamma", LIGHT, FIRST, GAMMA_LIGHT)
                .row("Gamma", HEAVY, FIRST, GAMMA_HEAVY)
                .group("Duo", "Alfa", "Beta")
                .group("Trio", "Alfa", "Beta", "Gamma");
    }

    /** The follow-ups of Alfa in a year, every age counted as often as it is named; nobody is born outside the table. */
    static int alfa(int year, int[] lightAges, int[] heavyAges) {
        return count(ALFA_LIGHT, year, lightAges) + count(ALFA_HEAVY, year, heavyAges);
    }

    static int alfa(int year) {
        return alfa(year, LIGHT_AGES, HEAVY_AGES);
    }

    static int beta(int year) {
        return count(BETA_LIGHT, year, LIGHT_AGES) + count(BETA_HEAVY, year, HEAVY_AGES);
    }

    static int gamma(int year) {
        return count(GAMMA_LIGHT, year, LIGHT_AGES) + count(GAMMA_HEAVY, year, HEAVY_AGES);
    }

    private static int count(int[] children, int year, int[] ages) {
        int sum = 0;
        for (int age : ages) {
            int at = year - age - FIRST;
            sum += at >= 0 && at < children.length ? children[at] : 0;
        }
        return sum;
    }

    /** A printed row from 2024 to 2029. */
    static TreeMap<Integer, Integer> row(IntUnaryOperator ofYear) {
        return row(2024, 2029, ofYear);
    }

    static TreeMap<Integer, Integer> row(int from, int to, IntUnaryOperator ofYear) {
        TreeMap<Integer, Integer> row = new TreeMap<>();
        for (int year = from; year <= to; year++) {
            row.put(year, ofYear.applyAsInt(year));
        }
        return row;
    }

    /** What the search says of a printed row of Alfa, by year. */
    static Map<Integer, List<String>> explainAlfa(TreeMap<Integer, Integer> printed) {
        return explain("Alfa", printed);
    }

    static Map<Integer, List<String>> explain(String area, TreeMap<Integer, Integer> printed) {
        CountTable table = table();
        FollowUpForecast forecast = forecast(Invented.annexRule());
        AreaScope scope = forecast.cohorts().scopes().stream()
                .filter(found -> found.area().name().equals(area))
                .findFirst()
                .orElseThrow();
        List<FollowUpForecast> others = List.of(FollowUpForecast.of(Invented.nationalRule(), table.cohorts()));
        return say(new ForecastRowSearch(forecast, others, scope, printed).explain());
    }

    static FollowUpForecast forecast(FollowUpRule rule) {
        return FollowUpForecast.of(rule, table().cohorts());
    }

    static Map<Integer, List<String>> say(Map<Integer, List<Message>> explanations) {
        Map<Integer, List<String>> said = new LinkedHashMap<>();
        explanations.forEach((year, messages) -> said.put(year, say(messages)));
        return said;
    }

    static List<String> say(List<Message> messages) {
        return Told.of(messages);
    }
}
