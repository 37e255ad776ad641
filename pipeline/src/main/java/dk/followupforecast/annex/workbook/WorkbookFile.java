package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.TidyTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a document as an Excel workbook: cover, contents, notes, a sheet a table, a sheet a table for programs and a
 * dictionary of their columns.
 */
public final class WorkbookFile {

    private WorkbookFile() {}

    /** @return the bytes of an .xlsx file, the same for the same document */
    public static byte[] write(Document document, List<TidyTable> tidy) {
        Book book = new Book(document);
        writeSheets(book, tidy);
        return book.toBytes();
    }

    private static void writeSheets(Book book, List<TidyTable> tidy) {
        UniqueNames sheets = UniqueNames.ofSheets();
        String cover = sheets.sheet(book.texts().say("workbook.cover"));
        String contents = sheets.sheet(book.texts().say("workbook.contents"));
        String notes = sheets.sheet(book.texts().say("workbook.notes"));
        Grids grids = new Grids(book.document(), sheets);
        List<Grid> tables = grids.ofTables();
        List<Grid> forPrograms = grids.ofTidy(tidy);
        List<Grid> all = new ArrayList<>(tables);
        all.addAll(forPrograms);
        if (!tidy.isEmpty()) {
            all.add(grids.ofDictionary(forPrograms, tidy));
        }
        CoverSheet.write(book, cover, contents, tables.size(), tidy.size());
        DataSheet.writeContents(book, grids.ofContents(contents, notes, all));
        NotesSheet.write(book, notes);
        all.forEach(grid -> DataSheet.write(book, grid));
    }
}
