package dk.followupforecast.chart.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void neighboursInAStackDifferByFortyOf255AsGrey() {
        for (int i = 1; i < Palette.SERIES.size(); i++) {
            int below = Palette.grey(Palette.SERIES.get(i - 1)).getRed();
            int above = Palette.grey(Palette.SERIES.get(i)).getRed();
            assertTrue(Math.abs(below - above) >= 40, i + ": " + below + " and " + above);
        }
    }

    @Test
    void noTwoSeriesShareAGrey() {
        for (int i = 0; i < Palette.SERIES.size(); i++) {
            for (int j = 0; j < i; j++) {
                int one = Palette.grey(Palette.SERIES.get(i)).getRed();
                int other = Palette.grey(Palette.SERIES.get(j)).getRed();
                assertTrue(Math.abs(one - other) >= 16, i + " and " + j + ": " + one + " and " + other);
            }
        }
    }

    @Test
    void everyFillCarriesAFigureThatIsReadInColourAndInGrey() {
        List<Color> fills = new ArrayList<>(Palette.SERIES);
        fills.addAll(Palette.HEAT);
        fills.add(Palette.ONLY_SERIES);
        for (Color fill : fills) {
            double contrast = Palette.worstContrast(Palette.inkOn(fill), fill);
            assertTrue(contrast >= 4.5, fill + " " + contrast);
        }
    }

    @Test
    void quietWordsAreReadOnPaper() {
        assertTrue(Palette.worstContrast(Palette.QUIET_INK, Palette.PAPER) >= 7);
    }

    @Test
    void heatGetsDarkerStepByStep() {
        for (int i = 1; i < Palette.HEAT.size(); i++) {
            int lighter = Palette.grey(Palette.HEAT.get(i - 1)).getRed();
            int darker = Palette.grey(Palette.HEAT.get(i)).getRed();
            assertTrue(lighter - darker >= 14, i + ": " + lighter + " and " + darker);
        }
    }

    @Test
    void zeroHasAHeatStepOfItsOwn() {
        assertEquals(0, Palette.heatStep(0, 1000));
        assertEquals(1, Palette.heatStep(1, 1000));
        assertEquals(8, Palette.heatStep(1000, 1000));
        assertEquals(0, Palette.heatStep(0, 0));
    }
}
