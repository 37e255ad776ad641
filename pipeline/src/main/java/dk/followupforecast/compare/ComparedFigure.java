package dk.followupforecast.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One figure in two runs.
 *
 * @param name of the area, as the second run spells it
 * @param first what the first run has; empty where it has no such figure
 * @param parts what each cause makes of the difference; nothing where only one of the runs has a figure
 * @param causes what the difference is put down to; empty where there is none
 * @param changes the cohorts that make up what is put down to data
 */
record ComparedFigure(
        FigureKey key,
        String name,
        Optional<StoredFigure> first,
        Optional<StoredFigure> second,
        Parts parts,
        Set<Cause> causes,
        List<CohortChange> changes) {

    ComparedFigure {
        causes = Set.copyOf(causes);
        changes = List.copyOf(changes);
        BigDecimal difference = difference(first, second).orElse(BigDecimal.ZERO);
        if (parts.sum().compareTo(difference) != 0) {
            throw new IllegalArgumentException("parts must add up to " + difference + ", was " + parts);
        }
        if (causes.isEmpty() && !StoredFigure.isSame(first, second)) {
            throw new IllegalArgumentException("a difference must have a cause, was none for " + key);
        }
    }

    boolean differs() {
        return !StoredFigure.isSame(first, second);
    }

    /** Whether both runs have a figure. */
    boolean isInBoth() {
        return difference().isPresent();
    }

    /** The second run's figure less the first one's; empty where one of them has none, which is no zero. */
    Optional<BigDecimal> difference() {
        return difference(first, second);
    }

    private static Optional<BigDecimal> difference(Optional<StoredFigure> first, Optional<StoredFigure> second) {
        Optional<BigDecimal> ofFirst = StoredFigure.value(first);
        return StoredFigure.value(second).flatMap(value -> ofFirst.map(value::subtract));
    }
}
