package dk.followupforecast.annex.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The archive that a file of Office is, without a clock in it: POI gives each part the time at which it was written. POI
 * writes straight into this one, so nothing is packed twice.
 */
public final class SteadyZip extends ZipArchiveOutputStream {

    /** Of no time zone. At the very first moment of 1980 the JDK would write the machine's zone after all. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    /** Writes a file into the stream that it is given. */
    public interface Writer {
        void write(SteadyZip zip) throws IOException;
    }

    private SteadyZip(ByteArrayOutputStream bytes) {
        super(bytes);
    }

    /** @return the bytes of the archive */
    public static byte[] of(Writer file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SteadyZip zip = new SteadyZip(bytes)) {
            file.write(zip);
        }
        return bytes.toByteArray();
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry part) throws IOException {
        part.setTimeLocal(NO_TIME);
        // A picture is packed already.
        setLevel(part.getName().endsWith(".png") ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        super.putArchiveEntry(part);
    }
}
