package dk.followupforecast.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Years as readers name them: those that follow each other as a span, and none between that is not there. */
public final class YearSpans {

    private YearSpans() {}

    /** {@code 2024–2026} and {@code 2029} for the years 2024, 2025, 2026 and 2029. */
    public static List<String> list(Collection<Integer> years) {
        List<String> spans = new ArrayList<>();
        TreeSet<Integer> open = new TreeSet<>();
        for (int year : new TreeSet<>(years)) {
            if (!open.isEmpty() && open.last() != year - 1) {
                spans.add(span(open));
                open.clear();
            }
            open.add(year);
        }
        if (!open.isEmpty()) {
            spans.add(span(open));
        }
        return spans;
    }

    private static String span(TreeSet<Integer> years) {
        return years.size() == 1 ? years.first().toString() : years.first() + "\u2013" + years.last();
    }
}
