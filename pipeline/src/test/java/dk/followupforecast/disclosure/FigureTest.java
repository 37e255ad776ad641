package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.followupforecast.fixture.Invented;
import dk.followupforecast.vocabulary.FigureStatus;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A figure cannot be both hidden and there. */
class FigureTest {

    private static final OptionalInt NONE = OptionalInt.empty();
    private static final OptionalInt THREE = OptionalInt.of(3);
    private static final Optional<BigDecimal> SIX = Optional.of(BigDecimal.valueOf(6));

    @Test
    void childrenAreThereExactlyWhenShown() {
        for (FigureStatus status : FigureStatus.values()) {
            boolean shown = status == FigureStatus.SHOWN;
            assertEquals(status, cohort(shown ? THREE : NONE, status).status());
            assertThrows(IllegalArgumentException.class, () -> cohort(shown ? NONE : THREE, status));
        }
    }

    @Test
    void followUpsAreThereExactlyWhenShown() {
        for (FigureStatus status : FigureStatus.values()) {
            boolean shown = status == FigureStatus.SHOWN;
            assertEquals(
                    status,
                    forecast(View.HOSPITAL, shown ? THREE : NONE, Optional.empty(), status)
                            .status());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> forecast(View.HOSPITAL, shown ? NONE : THREE, Optional.empty(), status));
        }
    }

    @Test
    void hoursGoWithShownMunicipalFollowUpsOnly() {
        assertEquals(
                SIX, forecast(View.MUNICIPALITY, THREE, SIX, FigureStatus.SHOWN).hours());
        assertThrows(IllegalArgumentException.class, () -> forecast(View.HOSPITAL, THREE, SIX, FigureStatus.SHOWN));
        assertThrows(
                IllegalArgumentException.class, () -> forecast(View.MUNICIPALITY, NONE, SIX, FigureStatus.SUPPRESSED));
    }

    private static CohortFigure cohort(OptionalInt children, FigureStatus status) {
        return new CohortFigure(View.HOSPITAL, Invented.hospital("Alfa"), 2008, "I-II", children, status);
    }

    private static ForecastFigure forecast(
            View view, OptionalInt followUps, Optional<BigDecimal> hours, FigureStatus status) {
        return new ForecastFigure("rule", view, Invented.hospital("Alfa"), 2025, "all", followUps, hours, status);
    }
}
