package dk.followupforecast.annex.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a file of Office anew, so that the same parts give the same bytes: entries in order, without the clock's time. */
final class SteadyZip {

    /** Stands first: readers that do not look at the end of the file know by it what the file is. */
    private static final String TYPES = "[Content_Types].xml";

    /** The first that a zip can hold; without a time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] of(byte[] packed) throws IOException {
        Map<String, byte[]> parts = read(packed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, TYPES, parts.remove(TYPES));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> read(byte[] packed) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
