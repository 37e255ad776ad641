package dk.followupforecast.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table for programs row by row, in the form of {@link CsvText}: UTF-8 without a byte-order mark. */
public final class CsvOutput implements Closeable {

    private final CSVPrinter printer;

    public CsvOutput(Path file, List<String> header) throws IOException {
        this.printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CsvText.FORMAT);
        write(header);
    }

    /** @param cells as many as the header has; null for an empty one */
    public void write(List<?> cells) throws IOException {
        printer.printRecord(cells);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
