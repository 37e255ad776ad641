package dk.followupforecast.calendar;

import dk.followupforecast.register.CohortKey;
import dk.followupforecast.register.CohortTally;
import dk.followupforecast.vocabulary.View;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many are due, counted from the tally of the register and not from the rows.
 *
 * @param byArea as {@link CohortKey#area} numbers areas; 0 is none
 * @param open children of whom nobody can say whether they are due
 */
public record DueTotals(SortedMap<Integer, Long> byArea, long open) {

    public static DueTotals of(CohortTally tally, DueTable table, View view) {
        SortedMap<Integer, Long> byArea = new TreeMap<>();
        long[] open = new long[1];
        tally.forEach((key, children) -> {
            if (table.find(key).isPresent()) {
                byArea.merge(CohortKey.area(view, key), children, Long::sum);
            } else if (table.isOpen(key)) {
                open[0] += children;
            }
        });
        return new DueTotals(byArea, open[0]);
    }
}
