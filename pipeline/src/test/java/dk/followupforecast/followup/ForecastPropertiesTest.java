package dk.followupforecast.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.effort.MunicipalEffort;
import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.followup.RandomChildren.Cell;
import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds of every rule and all children. */
class ForecastPropertiesTest {

    private static final int SEEDS = 60;

    /** Figures that were compared; a property of nothing would always hold. */
    private int compared;

    /** Every figure, over all levels and by group, by its area and year. */
    private static Map<String, OptionalInt> figures(FollowUpForecast forecast) {
        Map<String, OptionalInt> figures = new TreeMap<>();
        for (FollowUpFigure figure : forecast.figures()) {
            String key = figure.scope().area().name() + " " + figure.year();
            figures.put(key, figure.followUps());
            for (GmfcsGroup group : forecast.rule().groups()) {
                figures.put(key + " " + group, figure.followUps(group));
            }
        }
        return figures;
    }

    private void same(Map<String, OptionalInt> expected, Map<String, OptionalInt> found, int seed) {
        assertEquals(expected, found, "seed " + seed);
        compared += expected.size();
    }

    private void wereEnough() {
        assertTrue(compared > 100 * SEEDS, "figures compared: " + compared);
    }

    private static Map<String, OptionalInt> sums(Map<String, OptionalInt> one, Map<String, OptionalInt> other) {
        Map<String, OptionalInt> sums = new TreeMap<>(one);
        other.forEach((key, figure) -> sums.merge(key, figure, ForecastPropertiesTest::sum));
        return sums;
    }

    private static OptionalInt sum(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent()
                ? OptionalInt.of(one.getAsInt() + other.getAsInt())
                : OptionalInt.empty();
    }

    @Test
    void addingExtractsAddsForecasts() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomChildren random = new RandomChildren(seed);
            FollowUpRule rule = random.rule();
            Map<Cell, Integer> one = random.children(RandomChildren.AREAS, false);
            Map<Cell, Integer> other = new LinkedHashMap<>();
            one.keySet().forEach(cell -> other.put(cell, random.below(9)));
            Map<Cell, Integer> both = new LinkedHashMap<>(one);
            other.forEach((cell, children) -> both.merge(cell, children, Integer::sum));
            same(sums(of(rule, one), of(rule, other)), of(rule, both), seed);
        }
        wereEnough();
    }

    @Test
    void extractsOfOtherAreasStandBesideEachOtherAndAddUpInTheRegion() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomChildren random = new RandomChildren(seed);
            FollowUpRule rule = random.rule();
            Map<Cell, Integer> one = random.children(RandomChildren.AREAS.subList(0, 2), true);
            Map<Cell, Integer> other = random.children(RandomChildren.AREAS.subList(2, 4), true);
            Map<Cell, Integer> both = new LinkedHashMap<>(one);
            both.putAll(other);
            same(sums(of(rule, one), of(rule, other)), of(rule, both), seed);
        }
        wereEnough();
    }

    private static Map<String, OptionalInt> of(FollowUpRule rule, Map<Cell, Integer> children) {
        return figures(RandomChildren.forecast(rule, RandomChildren.table(children)));
    }

    @Test
    void movingAChildMovesItsFollowUps() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomChildren random = new RandomChildren(seed);
            FollowUpRule rule = random.rule();
            Map<Cell, Integer> before = random.children(RandomChildren.AREAS, true);
            Cell from = random.pick(new ArrayList<>(before.keySet()));
            before.merge(from, 1, Integer::sum);
            Cell to = new Cell(from.area().equals("Alfa") ? "Beta" : "Alfa", from.level(), from.birthYear());
            Map<Cell, Integer> after = new LinkedHashMap<>(before);
            after.merge(from, -1, Integer::sum);
            after.merge(to, 1, Integer::sum);
            Map<String, OptionalInt> expected = of(rule, before);
            int ofOneChild = changeWhereDue(rule, from, -1, expected);
            assertEquals(ofOneChild, changeWhereDue(rule, to, 1, expected), "seed " + seed);
            same(expected, of(rule, after), seed);
        }
        wereEnough();
    }

    /** Counted from the rule as it is written, not by the program's own list of who is due. */
    private static int changeWhereDue(FollowUpRule rule, Cell child, int by, Map<String, OptionalInt> figures) {
        int changed = 0;
        if (child.birthYear() < rule.firstBirthYear().orElse(0)) {
            return changed;
        }
        for (AgeSchedule schedule : rule.schedules()) {
            if (schedule.group().levels().contains(child.level())) {
                for (int age : schedule.ages()) {
                    int later =
                            switch (rule.age()) {
                                case REACHED_IN_YEAR -> 0;
                                case ON_1_JANUARY -> 1;
                            };
                    String key = child.area() + " " + (child.birthYear() + age + later);
                    for (String each : List.of(key, key + " " + schedule.group())) {
                        changed += figures.containsKey(each) ? 1 : 0;
                        figures.computeIfPresent(each, (any, figure) -> OptionalInt.of(figure.getAsInt() + by));
                    }
                }
            }
        }
        return changed;
    }

    @Test
    void aBandSaysWhatItsLevelsSay() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomChildren random = new RandomChildren(seed);
            FollowUpRule rule = random.rule();
            Map<Cell, Integer> children = random.children(RandomChildren.AREAS, true);
            CountTable bands = new CountTable(View.MUNICIPALITY);
            children.keySet().stream()
                    .filter(cell -> cell.level() == GmfcsLevel.I)
                    .forEach(cell -> rule.groups()
                            .forEach(group -> bands.cell(
                                    cell.area(), group, cell.birthYear(), childrenOf(children, cell, group))));
            same(of(rule, children), figures(RandomChildren.forecast(rule, bands)), seed);
        }
        wereEnough();
    }

    private static int childrenOf(Map<Cell, Integer> children, Cell cell, GmfcsGroup band) {
        return band.levels().stream()
                .mapToInt(level -> children.get(new Cell(cell.area(), level, cell.birthYear())))
                .sum();
    }

    @Test
    void hoursAreLinearInFollowUps() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomChildren random = new RandomChildren(seed);
            BigDecimal each = BigDecimal.valueOf(1 + random.below(999), random.below(3));
            MunicipalEffort effort = new MunicipalEffort(Optional.of(each));
            FollowUpForecast forecast = RandomChildren.forecast(
                    random.rule(), RandomChildren.table(random.children(RandomChildren.AREAS, true)));
            int followUps = 0;
            BigDecimal hours = BigDecimal.ZERO;
            for (FollowUpFigure figure : forecast.figures()) {
                int ofFigure = figure.followUps().getAsInt();
                followUps += ofFigure;
                hours = hours.add(effort.hours(View.MUNICIPALITY, ofFigure).orElseThrow());
                compared++;
            }
            BigDecimal atOnce = effort.hours(View.MUNICIPALITY, followUps).orElseThrow();
            assertEquals(0, atOnce.compareTo(hours), "seed " + seed);
            assertEquals(0, atOnce.compareTo(each.multiply(BigDecimal.valueOf(followUps))), "seed " + seed);
            assertEquals(Optional.empty(), effort.hours(View.HOSPITAL, followUps));
        }
        assertTrue(compared > 20 * SEEDS, "figures compared: " + compared);
    }

    @Test
    void groupsOfAreasAndRegionsAddUp() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomChildren random = new RandomChildren(seed);
            List<String> members = new ArrayList<>(RandomChildren.AREAS);
            random.shuffle(members);
            CountTable table = RandomChildren.table(random.children(RandomChildren.AREAS, false));
            members = members.subList(0, 2 + random.below(2));
            table.group("Omega", members.toArray(String[]::new));
            FollowUpForecast forecast = RandomChildren.forecast(random.rule(), table);
            for (int year : forecast.years()) {
                addsUp(forecast, Invented.group("Omega"), members, year, table, seed);
                addsUp(forecast, Invented.REGION, RandomChildren.AREAS, year, table, seed);
            }
        }
        assertTrue(compared > 10 * SEEDS, "figures compared: " + compared);
    }

    private void addsUp(
            FollowUpForecast forecast, Area area, List<String> members, int year, CountTable table, int seed) {
        OptionalInt sum = OptionalInt.of(0);
        for (String member : members) {
            sum = sum(sum, forecast.find(table.area(member), year).orElseThrow().followUps());
        }
        FollowUpFigure found = forecast.find(area, year).orElseThrow();
        assertEquals(sum, found.followUps(), area + " " + year + ", seed " + seed);
        compared++;
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomChildren random = new RandomChildren(seed);
            FollowUpRule rule = random.rule();
            Map<Cell, Integer> children = random.children(RandomChildren.AREAS, false);
            List<Cell> order = new ArrayList<>(children.keySet());
            random.shuffle(order);
            Map<Cell, Integer> shuffled = new LinkedHashMap<>();
            order.forEach(cell -> shuffled.put(cell, children.get(cell)));
            FollowUpForecast one = RandomChildren.forecast(rule, RandomChildren.table(children));
            FollowUpForecast other = RandomChildren.forecast(rule, RandomChildren.table(shuffled));
            same(figures(one), figures(other), seed);
            assertEquals(one.incomplete(), other.incomplete(), "seed " + seed);
            assertEquals(areas(one), areas(other), "seed " + seed);
        }
        wereEnough();
    }

    private static List<Area> areas(FollowUpForecast forecast) {
        return forecast.figures().stream().map(figure -> figure.scope().area()).toList();
    }
}
