package dk.followupforecast.annex.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Plot;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;

class NativeChartTest {

    private final XSSFWorkbook book = WrittenBook.open(WrittenBook.DANISH);
    private final XSSFChart chart = chart(book, "Opfølgninger 1");
    private final CTPlotArea area = chart.getCTChart().getPlotArea();
    private final CTBarChart bars = area.getBarChartArray(0);

    @Test
    void seriesAreTheRowsOfTheTableAndReferToItsCells() {
        assertEquals(4, bars.sizeOfSerArray());
        CTBarSer second = bars.getSerArray(1);
        assertEquals("'Opfølgninger 1'!$A$7", second.getTx().getStrRef().getF());
        assertEquals(
                "Faaborg-Midtfyn",
                second.getTx().getStrRef().getStrCache().getPtArray(0).getV());
        assertEquals("'Opfølgninger 1'!$B$5:$H$5", second.getCat().getStrRef().getF());
        assertEquals("'Opfølgninger 1'!$B$7:$H$7", second.getVal().getNumRef().getF());
        assertEquals(STBarGrouping.STACKED, bars.getGrouping().getVal());
        assertEquals("100", bars.getOverlap().getVal().toString());
    }

    @Test
    void valuesAreKeptForViewersThatDoNotCompute() {
        CTBarSer second = bars.getSerArray(1);
        assertEquals(
                "2024", second.getCat().getStrRef().getStrCache().getPtArray(0).getV());
        assertEquals(7, second.getVal().getNumRef().getNumCache().sizeOfPtArray());
        assertEquals(7, second.getVal().getNumRef().getNumCache().getPtCount().getVal());
        assertEquals(
                "1.0", second.getVal().getNumRef().getNumCache().getPtArray(0).getV());
    }

    @Test
    void figureThatIsMissingHasNoColumnRatherThanOneOfZero() {
        assertEquals(0, bars.getSerArray(2).getVal().getNumRef().getNumCache().sizeOfPtArray());
        assertEquals(
                7,
                bars.getSerArray(2)
                        .getVal()
                        .getNumRef()
                        .getNumCache()
                        .getPtCount()
                        .getVal());
    }

    @Test
    void chartSaysWhatItShows() {
        assertEquals("Opfølgninger pr. år", chart.getTitleText().getString());
        assertEquals(
                "Opfølgninger",
                area.getValAxArray(0)
                        .getTitle()
                        .getTx()
                        .getRich()
                        .getPArray(0)
                        .getRArray(0)
                        .getT());
        assertEquals(
                "År",
                area.getCatAxArray(0)
                        .getTitle()
                        .getTx()
                        .getRich()
                        .getPArray(0)
                        .getRArray(0)
                        .getT());
        assertEquals("b", chart.getCTChart().getLegend().getLegendPos().getVal().toString());
        String drawing = new String(
                WrittenBook.parts(WrittenBook.DANISH).get("xl/drawings/drawing1.xml"), StandardCharsets.UTF_8);
        assertTrue(drawing.contains("name=\"Diagram 1\" descr=\"Søjler for 2024 til 2030.\""), drawing);
    }

    @Test
    void coloursStandFromDarkAtTheBottomAndLabelsLeaveOutZeros() {
        List<String> fills = bars.getSerList().stream()
                .map(series ->
                        series.getSpPr().getSolidFill().getSrgbClr().xgetVal().getStringValue())
                .toList();
        assertEquals(List.of("00304F", "E69F00", "00689D", "A9DAF5"), fills);
        bars.getSerList().forEach(series -> {
            assertEquals("0;;;", series.getDLbls().getNumFmt().getFormatCode());
            assertFalse(series.getDLbls().getNumFmt().getSourceLinked());
            assertTrue(series.getDLbls().getShowVal().getVal());
        });
    }

    @Test
    void labelThatIsHigherThanItsColumnIsLeftOut() {
        assertEquals(
                List.of(0L, 1L),
                bars.getSerArray(0).getDLbls().getDLblList().stream()
                        .map(label -> label.getIdx().getVal())
                        .toList());
    }

    @Test
    void seriesThatStandsAloneHasNoLegend() {
        Table hours = new Table(
                1,
                "hours",
                "Hours & minutes",
                "Hours",
                List.of(Column.text("Reading", 1), Column.number("2026"), Column.number("Mark"), Column.number("2028")),
                List.of(Row.plain(List.of(
                        new Cell.Words("Annex"),
                        WrittenBook.number("98.5", "98.5"),
                        new Cell.Words("x"),
                        WrittenBook.number("122", "122")))),
                List.of(),
                Optional.of(new Plot("Hours", "98.5 and 122.", List.of(0), List.of(1, 3), "Hours")));
        XSSFWorkbook written = WrittenBook.open(WorkbookFile.write(WrittenBook.documentOf(hours), List.of()));
        XSSFChart alone = chart(written, "Hours & minutes");
        assertFalse(alone.getCTChart().isSetLegend());
        CTBarSer series = alone.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        assertEquals(
                "('Hours & minutes'!$B$6,'Hours & minutes'!$D$6)",
                series.getVal().getNumRef().getF());
        assertEquals("0.0;;;", series.getDLbls().getNumFmt().getFormatCode());
    }

    private static XSSFChart chart(XSSFWorkbook book, String sheet) {
        return book.getSheet(sheet).getDrawingPatriarch().getCharts().get(0);
    }
}
