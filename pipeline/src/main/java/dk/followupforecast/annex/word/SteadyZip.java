package dk.followupforecast.annex.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The file without a clock in it: POI gives each part of the archive the time at which it was written. */
final class SteadyZip {

    /** Of no time zone. At the very first moment of 1980 the JDK would write the machine's zone after all. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private SteadyZip() {}

    static byte[] of(XWPFDocument file) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        file.write(written);
        ByteArrayOutputStream steady = new ByteArrayOutputStream(written.size());
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
                ZipOutputStream to = new ZipOutputStream(steady)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return steady.toByteArray();
    }
}
