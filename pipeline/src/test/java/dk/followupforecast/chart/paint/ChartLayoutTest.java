package dk.followupforecast.chart.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartLayoutTest {
    static Stream<Chart> charts() {
        return Stream.concat(SampleCharts.report().stream(), SampleCharts.awkward().stream());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTextTouchesAnother(Chart chart) {
        List<Mark.Text> texts = ChartPainter.layOut(chart).texts();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean touch = texts.get(i).inked().intersects(texts.get(j).inked());
                assertFalse(touch, texts.get(i).text() + " and " + texts.get(j).text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyTextIsInsideTheSheet(Chart chart) {
        Sheet sheet = ChartPainter.layOut(chart);
        Rectangle2D paper = new Rectangle2D.Double(0, 0, Sheet.WIDTH, sheet.height());
        for (Mark.Text text : sheet.texts()) {
            assertTrue(paper.contains(text.inked()), text.text() + " at " + text.inked());
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTextIsTooSmallToRead(Chart chart) {
        double least = chart instanceof HeatMap map && map.rows().size() > 60 ? 17 : TextLook.SMALLEST;
        for (Mark.Text text : ChartPainter.layOut(chart).texts()) {
            assertTrue(
                    text.look().size() >= least,
                    text.text() + " has " + text.look().size());
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noPatchOfPaperHidesAText(Chart chart) {
        List<Mark> marks = ChartPainter.layOut(chart).marks();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Text text) {
                for (Mark later : marks.subList(i + 1, marks.size())) {
                    boolean hides = later instanceof Mark.Box box && box.place().intersects(text.inked());
                    assertFalse(hides, text.text() + " under " + later);
                }
            }
        }
    }

    @Test
    void everyFigureOfTheHospitalsIsPrinted() {
        List<String> printed = texts(SampleCharts.hospitals());
        List<String> figures = new ArrayList<>();
        for (BarSeries series : SampleCharts.hospitals().series()) {
            series.values().stream()
                    .filter(value -> value.size() > 0)
                    .map(ChartValue::label)
                    .forEach(figures::add);
        }
        figures.addAll(SampleCharts.hospitals().sumLabels());
        figures.addAll(SampleCharts.years(2024, 2030));
        for (String figure : figures) {
            assertTrue(printed.remove(figure), figure + " is missing");
        }
    }

    @Test
    void aZeroInAStackHasNoFigure() {
        StackedBars chart = SampleCharts.stacked(
                "x",
                SampleCharts.text("x"),
                List.of("2024"),
                SampleCharts.series("A", 0),
                SampleCharts.series("B", 70));
        List<String> printed = texts(chart);
        // One zero: that of the axis.
        assertEquals(1, printed.stream().filter("0"::equals).count());
    }

    @Test
    void aSingleSeriesHasNoLegendAndOneLabelABar() {
        List<String> printed = texts(SampleCharts.hours());
        assertFalse(printed.contains("Timer"));
        assertEquals(1, printed.stream().filter("122"::equals).count());
    }

    @Test
    void everyBarOfTwoRulesHasItsLabel() {
        List<String> printed = texts(SampleCharts.rules());
        for (BarSeries series : SampleCharts.rules().series()) {
            series.values().forEach(value -> assertTrue(printed.remove(value.label()), value.label()));
        }
    }

    @Test
    void everyCellOfAHeatMapHasItsFigure() {
        HeatMap chart = SampleCharts.municipalities();
        List<String> printed = texts(chart);
        for (HeatRow row : chart.rows()) {
            assertTrue(printed.remove(row.name()), row.name());
            row.cells().forEach(cell -> assertTrue(printed.remove(cell.label()), cell.label()));
        }
    }

    @Test
    void everyCountOfBlocksIsPrintedAndSoIsAZero() {
        List<String> printed = texts(SampleCharts.units());
        SampleCharts.units().categories().forEach(year -> assertTrue(printed.remove(year), year));
        SampleCharts.units().values().forEach(value -> assertTrue(printed.remove(value.label()), value.label()));
        assertTrue(printed.contains(SampleCharts.units().notReportedNote()));
    }

    @Test
    void aChartOfBlocksIsLow() {
        assertTrue(ChartPainter.layOut(SampleCharts.units()).heightInMm() < 46);
    }

    @Test
    void everyUnitOfAFewIsABlockAndManyAreOneBar() {
        assertEquals(4, papers(SampleCharts.units("x", SampleCharts.text("x"), 5)));
        assertEquals(11, papers(SampleCharts.units("x", SampleCharts.text("x"), 12)));
        assertEquals(0, papers(SampleCharts.units("x", SampleCharts.text("x"), 13)));
    }

    /** White gaps between blocks; the patch behind a label does not reach over the column. */
    private static long papers(UnitBars chart) {
        return ChartPainter.layOut(chart).marks().stream()
                .filter(mark -> mark instanceof Mark.Box box
                        && box.colour().equals(Palette.PAPER)
                        && box.place().getWidth() > 100)
                .count();
    }

    @Test
    void aZeroHasNoBlockAndAnUnreportedColumnIsHatched() {
        List<Mark> zero = ChartPainter.layOut(SampleCharts.units("x", SampleCharts.text("x"), 0))
                .marks();
        List<Mark> unknown = ChartPainter.layOut(SampleCharts.units("x", SampleCharts.text("x"), -1))
                .marks();
        for (List<Mark> marks : List.of(zero, unknown)) {
            assertTrue(marks.stream()
                    .noneMatch(
                            mark -> mark instanceof Mark.Box box && box.colour().equals(Palette.ONLY_SERIES)));
        }
        assertEquals(0, zero.stream().filter(Mark.Lines.class::isInstance).count());
        // The column, and the sample beside its note.
        assertEquals(2, unknown.stream().filter(Mark.Lines.class::isInstance).count());
    }

    @Test
    void allMunicipalitiesOfDenmarkFitOnAPage() {
        Chart denmark = SampleCharts.awkward().stream()
                .filter(chart -> chart.name().equals("danmark"))
                .findFirst()
                .orElseThrow();
        assertTrue(ChartPainter.layOut(denmark).height() <= Sheet.MOST_HEIGHT);
    }

    @Test
    void longCategoryNamesAreAllPrinted() {
        StackedBars chart = (StackedBars) SampleCharts.awkward().stream()
                .filter(one -> one.name().equals("lange-navne"))
                .findFirst()
                .orElseThrow();
        assertTrue(texts(chart).containsAll(SampleCharts.MUNICIPALITIES.subList(0, 3)));
    }

    private static List<String> texts(Chart chart) {
        return new ArrayList<>(
                ChartPainter.layOut(chart).texts().stream().map(Mark.Text::text).toList());
    }
}
