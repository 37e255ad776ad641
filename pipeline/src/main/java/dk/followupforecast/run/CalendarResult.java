package dk.followupforecast.run;

import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a call list holds.
 *
 * @param dueByArea children due, also where they are none
 * @param withoutArea children due of whom no area of the view is recorded
 */
public record CalendarResult(
        Path output, FollowUpRule rule, View view, SortedMap<Area, Long> dueByArea, long withoutArea) {

    public CalendarResult {
        dueByArea = Collections.unmodifiableSortedMap(new TreeMap<>(dueByArea));
    }

    public long total() {
        return withoutArea
                + dueByArea.values().stream().mapToLong(Long::longValue).sum();
    }
}
