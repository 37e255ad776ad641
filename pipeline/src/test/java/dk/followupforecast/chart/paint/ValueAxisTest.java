package dk.followupforecast.chart.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueAxisTest {
    @Test
    void stepsAreOneTwoOrFiveTimesAPowerOfTen() {
        assertEquals(1, ValueAxis.stepFor(0));
        assertEquals(1, ValueAxis.stepFor(7));
        assertEquals(2, ValueAxis.stepFor(8));
        assertEquals(10, ValueAxis.stepFor(61));
        assertEquals(20_000, ValueAxis.stepFor(100_741));
    }

    @Test
    void anAxisOfZerosRunsToOne() {
        assertEquals(List.of(0L, 1L), ValueAxis.upTo(0, 1000, 55).ticks());
    }

    @Test
    void everyTallestBarHasRoomForItsLabel() {
        for (int largest = 0; largest < 3000; largest++) {
            ValueAxis axis = ValueAxis.upTo(largest, 1000, 55);
            double above = 1000 - largest / axis.end() * 1000;
            assertTrue(above >= 54.9 || largest == 0, largest + " leaves " + above);
            long last = axis.ticks().get(axis.ticks().size() - 1);
            assertTrue(axis.ticks().size() >= 2 && axis.ticks().size() <= 9 && last < axis.end(), axis.toString());
        }
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertEquals("1.000.000", ValueAxis.label(1_000_000, "da"));
        assertEquals("1,000,000", ValueAxis.label(1_000_000, "en"));
        assertEquals("0", ValueAxis.label(0, "da"));
    }
}
