package dk.followupforecast.casefile;

import dk.followupforecast.source.ColumnNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Tells a register from a count extract by its first line, without reading more of it: it may be large. */
final class RegisterSniffer {

    /** Bytes in which the header of any register ends. */
    private static final int FIRST_BYTES = 1 << 16;

    private RegisterSniffer() {}

    /** Whether the ending says a form that only registers come in. */
    static boolean isNamedAsRegister(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".parquet") || lower.endsWith(".csv.gz") || lower.endsWith(".tsv.gz");
    }

    static boolean isRegister(Path file) {
        if (isNamedAsRegister(file.getFileName().toString())) {
            return true;
        }
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8);
            String header = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return header.lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .map(RegisterSniffer::namesPersons)
                    .orElse(false);
        } catch (IOException e) {
            // Whoever reads it for good tells why it cannot be read.
            return false;
        }
    }

    private static boolean namesPersons(String header) {
        return Arrays.stream(header.split("[;,\t]"))
                .map(column -> ColumnNames.normal(column.replace("\"", "")))
                .anyMatch("person_id"::equals);
    }
}
