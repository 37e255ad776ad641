package dk.followupforecast.annex.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private final Document sample = SampleDocument.in(Language.DA);

    @Test
    void tablesAndFiguresAreListedAsTheyAreRead() {
        assertEquals(
                List.of(1, 2, 3, 4), sample.tables().stream().map(Table::number).toList());
        assertEquals(
                List.of(1, 2), sample.figures().stream().map(Figure::number).toList());
    }

    @Test
    void tableWithRaggedRowIsRefused() {
        List<Column> columns = List.of(Column.text("Område", 2), Column.number("2027"));
        List<Row> rows = List.of(Row.plain(List.of(new Cell.Words("Kolding"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Table(1, "name", "Ark", "Tekst", columns, rows, List.of(), Optional.empty()));
    }

    @Test
    void sheetNameThatExcelWouldRefuseIsRefused() {
        List<Column> columns = List.of(Column.text("Område", 2), Column.number("2027"));
        List<Row> rows = List.of(Row.plain(List.of(new Cell.Words("Kolding"), new Cell.Number(BigDecimal.ONE, "1"))));
        for (String sheet : List.of("a/b", " ", "[1]", "what?")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Table(1, "name", sheet, "Tekst", columns, rows, List.of(), Optional.empty()),
                    sheet);
        }
    }

    @Test
    void columnsKnowWhetherTheyShareAHeading() {
        assertTrue(sample.tables().get(2).hasGroupedColumns());
        assertEquals(false, sample.tables().get(0).hasGroupedColumns());
    }
}
