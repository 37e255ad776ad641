package dk.followupforecast.annex.content;

import dk.followupforecast.vocabulary.Area;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The years of one municipality by how many follow-ups they have: most, none, or nobody knows. */
final class MunicipalityPeak {

    private final TreeSet<Integer> years = new TreeSet<>();
    private final TreeSet<Integer> zeros = new TreeSet<>();
    private final TreeSet<Integer> unknown = new TreeSet<>();
    private final Optional<BigDecimal> hours;
    private OptionalInt most = OptionalInt.empty();
    private OptionalInt least = OptionalInt.empty();

    MunicipalityPeak(MunicipalityFigures figures, Area area) {
        String rule = figures.publication().about().rule().name();
        for (int year : figures.years()) {
            OptionalInt count = figures.followUps(rule, area, year);
            if (count.isPresent()) {
                add(year, count.getAsInt());
            } else {
                unknown.add(year);
            }
        }
        hours = years.isEmpty() ? Optional.empty() : figures.hours(area, years.first());
    }

    private void add(int year, int count) {
        if (most.isEmpty() || count > most.getAsInt()) {
            most = OptionalInt.of(count);
            years.clear();
        }
        if (count == most.getAsInt()) {
            years.add(year);
        }
        if (least.isEmpty() || count < least.getAsInt()) {
            least = OptionalInt.of(count);
        }
        if (count == 0) {
            zeros.add(year);
        }
    }

    /** Follow-ups in the year that has most; empty where no year is known. */
    OptionalInt most() {
        return most;
    }

    OptionalInt least() {
        return least;
    }

    /** The year or years with most. */
    TreeSet<Integer> years() {
        return years;
    }

    TreeSet<Integer> zeros() {
        return zeros;
    }

    TreeSet<Integer> unknown() {
        return unknown;
    }

    /** Municipal hours in a year with most. */
    Optional<BigDecimal> hours() {
        return hours;
    }
}
