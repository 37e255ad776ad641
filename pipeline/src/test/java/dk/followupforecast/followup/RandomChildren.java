package dk.followupforecast.followup;

import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.rule.AgeConvention;
import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;

/** Children and rules drawn from a seed: every kind of rule there is, every level, and cells that nobody reported. */
final class RandomChildren {

    static final List<String> AREAS = List.of("Alfa", "Beta", "Gamma", "Delta");

    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 22;

    /** Children of one level and birth year in one area. */
    record Cell(String area, GmfcsLevel level, int birthYear) {}

    private final Random random;

    RandomChildren(int seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> of) {
        return of.get(below(of.size()));
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    /** Whole, or with cells missing. */
    Map<Cell, Integer> children(List<String> areas, boolean whole) {
        Map<Cell, Integer> children = new LinkedHashMap<>();
        for (String area : areas) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                for (GmfcsLevel level : GmfcsLevel.values()) {
                    if (whole || below(40) > 0) {
                        children.put(new Cell(area, level, year), below(9));
                    }
                }
            }
        }
        return children;
    }

    FollowUpRule rule() {
        OptionalInt first = below(2) == 0 ? OptionalInt.empty() : OptionalInt.of(FIRST_YEAR - 2 + below(YEARS));
        List<AgeSchedule> schedules = new ArrayList<>();
        GmfcsLevel[] levels = GmfcsLevel.values();
        for (int from = 0; from < levels.length; ) {
            int to = from + below(levels.length - from);
            schedules.add(schedule(new GmfcsGroup(levels[from], levels[to])));
            from = to + 1;
        }
        return Invented.rule(
                "random", pick(List.of(AgeConvention.values())), first, schedules.toArray(AgeSchedule[]::new));
    }

    private AgeSchedule schedule(GmfcsGroup group) {
        if (below(2) == 0) {
            int from = below(18);
            return AgeSchedule.every(group, from, from + below(6), 1 + below(3));
        }
        TreeSet<Integer> ages = new TreeSet<>();
        int many = below(4);
        for (int at = 0; at < many; at++) {
            ages.add(below(19));
        }
        return new AgeSchedule(group, ages);
    }

    /** A row a level. */
    static CountTable table(Map<Cell, Integer> children) {
        CountTable table = new CountTable(View.MUNICIPALITY);
        children.forEach(
                (cell, count) -> table.cell(cell.area(), GmfcsGroup.of(cell.level()), cell.birthYear(), count));
        return table;
    }

    static FollowUpForecast forecast(FollowUpRule rule, CountTable table) {
        return FollowUpForecast.of(rule, table.cohorts());
    }
}
