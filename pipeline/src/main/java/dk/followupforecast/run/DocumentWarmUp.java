package dk.followupforecast.run;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.annex.word.WordFile;
import dk.followupforecast.annex.workbook.WorkbookFile;
import dk.followupforecast.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Starts the library of Word files and workbooks while the input is read and computed, which takes one core: in a fresh JVM
 * it needs longer to start than to write. Calling it is never needed.
 */
public final class DocumentWarmUp {

    private DocumentWarmUp() {}

    public static void start(Set<Format> formats) {
        Thread warmUp = new Thread(() -> write(formats), "document warm-up");
        warmUp.setDaemon(true);
        // A fault shows again where it matters; here it may only mean that the program is about to end.
        warmUp.setUncaughtExceptionHandler((thread, fault) -> {});
        warmUp.start();
    }

    /** One of the two files of Office: what takes long to start is the library that both are written with. */
    private static void write(Set<Format> formats) {
        if (formats.contains(Format.XLSX)) {
            WorkbookFile.write(document(), List.of());
        } else if (formats.contains(Format.DOCX)) {
            WordFile.write(document(), Optional.empty());
        }
    }

    private static Document document() {
        Table table = new Table(
                1,
                "a",
                "a",
                "a",
                List.of(Column.text("a", 1), Column.number("b")),
                List.of(Row.plain(List.of(new Cell.Words("a"), new Cell.Number(BigDecimal.ONE, "1")))),
                List.of(),
                Optional.empty());
        return new Document(Language.EN, "a", "", "a", "", "a", "a", List.of(new Section("a", "a", List.of(table))));
    }
}
