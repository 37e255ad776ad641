package dk.followupforecast.annex.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Tables as Word and a screen reader know them. */
class WordTableTest {

    private static final Document SAMPLE = SampleDocument.in(Language.EN);

    private static final List<XWPFTable> WRITTEN = tables();

    private static List<XWPFTable> tables() {
        byte[] file = WordFile.write(SAMPLE, Optional.empty());
        try (XWPFDocument read = WordParts.read(file)) {
            return read.getTables();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The first table of the file holds the key figures. */
    private static XWPFTable written(Table table) {
        return WRITTEN.get(table.number());
    }

    private static int headerRows(Table table) {
        return table.hasGroupedColumns() ? 2 : 1;
    }

    @Test
    void everyCellShowsWhatTheDocumentSays() {
        assertEquals(SAMPLE.tables().size() + 1, WRITTEN.size());
        for (Table table : SAMPLE.tables()) {
            for (int at = 0; at < table.rows().size(); at++) {
                List<String> shown = written(table).getRow(headerRows(table) + at).getTableCells().stream()
                        .map(cell -> cell.getText())
                        .toList();
                assertEquals(
                        table.rows().get(at).cells().stream()
                                .map(cell -> cell.shown())
                                .toList(),
                        shown);
            }
        }
    }

    @Test
    void headingRowsAreRepeatedAndNoRowIsCut() {
        for (Table table : SAMPLE.tables()) {
            List<CTRow> rows = written(table).getCTTbl().getTrList();
            for (int at = 0; at < rows.size(); at++) {
                assertEquals(
                        at < headerRows(table) ? 1 : 0, rows.get(at).getTrPr().sizeOfTblHeaderArray());
                assertEquals(1, rows.get(at).getTrPr().sizeOfCantSplitArray());
            }
        }
    }

    @Test
    void sharedHeadingsSpanTheirColumns() {
        Table children = SAMPLE.tables().get(2);
        List<CTTc> groups = written(children).getCTTbl().getTrArray(0).getTcList();
        assertEquals(4, groups.size());
        assertEquals(7, groups.get(1).getTcPr().getGridSpan().getVal().intValue());
        assertEquals("GMFCS I-II", text(groups.get(1)));
        assertEquals("GMFCS III-V", text(groups.get(2)));
        assertEquals("restart", groups.get(0).getTcPr().getVMerge().getVal().toString());
        CTTc below = written(children).getCTTbl().getTrArray(1).getTcArray(0);
        assertEquals("continue", below.getTcPr().getVMerge().getVal().toString());
    }

    @Test
    void screenReadersAreToldWhatTheTableIsAndWhatItsMarksMean() {
        Table table = SAMPLE.tables().get(0);
        var properties = written(table).getCTTbl().getTblPr();
        assertEquals(
                new DocumentWords(SAMPLE).caption(table),
                properties.getTblCaption().getVal());
        assertEquals(
                "Table with 6 rows and 9 columns. – means: ikke indberettet.",
                properties.getTblDescription().getVal());
        assertTrue(properties.getTblLook().xmlText().contains("firstRow=\"1\""));
        assertTrue(properties.getTblLook().xmlText().contains("firstColumn=\"1\""));
    }

    @Test
    void numbersStandRightAndWordsLeft() {
        CTRow row = written(SAMPLE.tables().get(0)).getCTTbl().getTrArray(1);
        assertEquals("AnnexTableText", style(row.getTcArray(0)));
        assertEquals("AnnexTableNumber", style(row.getTcArray(1)));
    }

    @Test
    void groupsAndTotalsAreBoldBelowARule() {
        Table table = SAMPLE.tables().get(0);
        for (int at = 0; at < table.rows().size(); at++) {
            boolean sum = table.rows().get(at).kind() != Row.Kind.PLAIN;
            for (CTTc cell : written(table).getCTTbl().getTrArray(1 + at).getTcList()) {
                assertEquals(sum, cell.getPArray(0).getRArray(0).isSetRPr());
                assertEquals(sum, cell.getTcPr().isSetTcBorders());
            }
        }
    }

    @Test
    void everyTableIsAsWideAsTheText() {
        for (Table table : SAMPLE.tables()) {
            int width = written(table).getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToInt(column -> Integer.parseInt(column.xgetW().getStringValue()))
                    .sum();
            assertEquals(9_638, width, "170 mm in twentieths of a point");
        }
    }

    @Test
    void noWordOfAHeadingIsBrokenWhereSentencesHaveRoomToGive() {
        Table table = new Table(
                1,
                "sample",
                "Sample",
                "Caption",
                List.of(
                        Column.text("GMFCS", 1),
                        Column.number("Kommuner"),
                        Column.number("Mammutsum"),
                        Column.prose("Forklaring", 40)),
                List.of(Row.plain(List.of(
                        new Cell.Words("III-V"),
                        new Cell.Number(BigDecimal.ONE, "1"),
                        new Cell.Number(BigDecimal.ONE, "1"),
                        new Cell.Words("Ord. ".repeat(80))))),
                List.of(),
                Optional.empty());
        List<Integer> widths = ColumnWidths.of(table, TableType.PLAIN, 9_638);
        int margins = 2 * TableType.PLAIN.margin();
        // In Arial bold of 8.5 points, by the widths of its letters.
        assertTrue(widths.get(0) >= 614 + margins, widths.toString());
        assertTrue(widths.get(1) >= 898 + margins, widths.toString());
        assertTrue(widths.get(2) >= 1_049 + margins, widths.toString());
    }

    @Test
    void theEndOfALongTableIsNotTornFromItsSums() {
        Table table = SAMPLE.tables().get(1);
        List<CTRow> rows = written(table).getCTTbl().getTrList();
        assertTrue(isKeptWithNext(rows.get(rows.size() - 2)));
        assertTrue(isKeptWithNext(rows.get(rows.size() - 1)), "its note comes next");
        assertTrue(isKeptWithNext(rows.get(1)), "no heading stands alone");
        assertFalse(isKeptWithNext(rows.get(30)));
    }

    private static boolean isKeptWithNext(CTRow row) {
        return row.getTcArray(0).getPArray(0).getPPr().isSetKeepNext();
    }

    private static String style(CTTc cell) {
        return cell.getPArray(0).getPPr().getPStyle().getVal();
    }

    private static String text(CTTc cell) {
        return cell.getPArray(0).getRArray(0).getTArray(0).getStringValue();
    }
}
