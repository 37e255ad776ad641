package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.fixture.SampleTidy;
import dk.followupforecast.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that tests write, and ways to look into them. */
final class WrittenBook {

    static final byte[] DANISH = WorkbookFile.write(SampleDocument.in(Language.DA), SampleTidy.tables());

    private WrittenBook() {}

    static XSSFWorkbook open(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static Document documentOf(Table... tables) {
        return documentOf("2024", tables);
    }

    static Document documentOf(String date, Table... tables) {
        return new Document(
                Language.EN,
                "Title",
                "Subtitle",
                "Description.",
                date,
                "Internal & small",
                "run 1",
                List.of(new Section("all", "All", List.of(tables))));
    }

    /** A table of one column of text, with the texts in its rows. */
    static Table tableOfTexts(String sheet, List<String> texts) {
        List<Row> rows = new ArrayList<>();
        texts.forEach(text -> rows.add(Row.plain(List.of(new Cell.Words(text), new Cell.Words(text)))));
        return table(sheet, List.of(Column.text("Name", 1), Column.prose("Text", 1)), rows);
    }

    static Table table(String sheet, List<Column> columns, List<Row> rows) {
        return new Table(1, "sample", sheet, "Caption", columns, rows, List.of(), Optional.empty());
    }

    static Cell.Number number(String value, String shown) {
        return new Cell.Number(new BigDecimal(value), shown);
    }
}
