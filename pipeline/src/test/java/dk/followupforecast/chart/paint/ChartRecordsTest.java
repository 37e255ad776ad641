package dk.followupforecast.chart.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartRecordsTest {
    @Test
    void aLanguageWithoutNumberSignsIsRefused() {
        assertMessage("language must be da or en, was de", () -> SampleCharts.text("de", "Titel"));
    }

    @Test
    void aNegativeFigureIsRefused() {
        assertMessage("size must be zero or more, was -1.0", () -> ChartValue.of(-1, "-1"));
    }

    @Test
    void anUnreportedFigureHasNoSize() {
        assertMessage("size must be 0 when nothing is reported, was 3.0", () -> new ChartValue(3, "–", false));
    }

    @Test
    void aSeriesHasAValueACategory() {
        List<BarSeries> one = List.of(SampleCharts.series("A", 1));
        List<String> years = List.of("2024", "2025");
        assertMessage(
                "values of A must be as many as 2, was 1",
                () -> new StackedBars("x", SampleCharts.text("x"), years, one, List.of()));
    }

    @Test
    void aSeventhSeriesIsRefused() {
        List<BarSeries> seven = java.util.stream.IntStream.range(0, 7)
                .mapToObj(i -> SampleCharts.series("S" + i, 1))
                .toList();
        assertMessage(
                "series must be 1 to 6, was 7",
                () -> new StackedBars("x", SampleCharts.text("x"), List.of("2024"), seven, List.of()));
    }

    @Test
    void aBrokenUnitIsRefused() {
        assertMessage(
                "size must be a whole number, was 1.5",
                () -> new UnitBars(
                        "x", SampleCharts.text("x"), List.of("2024"), List.of(ChartValue.of(1.5, "1,5")), ""));
    }

    @Test
    void aYearWithoutItsUnitsIsRefused() {
        assertMessage(
                "values must be as many as 2, was 1",
                () -> new UnitBars(
                        "x", SampleCharts.text("x"), List.of("2024", "2025"), List.of(ChartValue.of(1, "1")), ""));
    }

    private static void assertMessage(String message, Runnable action) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
