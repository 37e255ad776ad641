package dk.followupforecast.compare;

import dk.followupforecast.vocabulary.FigureStatus;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure as a run holds it.
 *
 * @param value there exactly when the status is {@link FigureStatus#SHOWN}
 */
record StoredFigure(FigureStatus status, Optional<BigDecimal> value) {

    StoredFigure {
        if (value.isPresent() != (status == FigureStatus.SHOWN)) {
            throw new IllegalArgumentException("value must be there exactly when shown, was " + status);
        }
    }

    static StoredFigure shown(BigDecimal value) {
        return new StoredFigure(FigureStatus.SHOWN, Optional.of(value));
    }

    /** What a run says in the place of a figure: {@code absent} where it has no such figure at all. */
    static String label(Optional<StoredFigure> figure) {
        return figure.map(found -> found.status().label()).orElse("absent");
    }

    static Optional<BigDecimal> value(Optional<StoredFigure> figure) {
        return figure.flatMap(StoredFigure::value);
    }

    /** Whether two runs say the same: 2 hours and 2.0 hours are no difference, and neither are two runs without a figure. */
    static boolean isSame(Optional<StoredFigure> one, Optional<StoredFigure> other) {
        Optional<BigDecimal> value = value(one);
        Optional<BigDecimal> otherValue = value(other);
        return value.isPresent() && otherValue.isPresent()
                ? value.get().compareTo(otherValue.get()) == 0
                : value.isEmpty() && otherValue.isEmpty();
    }
}
