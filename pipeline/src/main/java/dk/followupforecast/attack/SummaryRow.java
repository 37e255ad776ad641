package dk.followupforecast.attack;

import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.util.Comparator;
import java.util.Locale;

/** Which facts stand together in the summary. */
record SummaryRow(View view, AreaLevel level, Sort sort) implements Comparable<SummaryRow> {

    /** Municipalities first, then the areas that they make up, and the finest first. */
    private static final Comparator<SummaryRow> ORDER = Comparator.comparing(SummaryRow::view)
            .reversed()
            .thenComparing(SummaryRow::level)
            .thenComparing(SummaryRow::sort);

    /** What is counted, and how finely. */
    enum Sort {
        /** Children of one birth year and group. */
        CELL,
        /** Other sums of children. */
        CHILDREN,
        /** Follow-ups of a year. */
        FOLLOW_UPS;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static SummaryRow of(CountedSum fact) {
        return new SummaryRow(fact.view(), fact.area().level(), sortOf(fact));
    }

    private static Sort sortOf(CountedSum fact) {
        if (fact.measure() == Measure.FOLLOW_UPS) {
            return Sort.FOLLOW_UPS;
        }
        return fact.isOverYears() || fact.isOverAllLevels() ? Sort.CHILDREN : Sort.CELL;
    }

    @Override
    public int compareTo(SummaryRow other) {
        return ORDER.compare(this, other);
    }
}
