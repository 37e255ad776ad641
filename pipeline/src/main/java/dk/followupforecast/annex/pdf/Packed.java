package dk.followupforecast.annex.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;

/** Bytes as they are kept compressed in a PDF. */
final class Packed {

    /**
     * Outlines of letters compress to within a tenth with less searching, a sixth of the time. The engine's streams are small
     * against them, so they have the same.
     */
    private static final int COMPRESSION = 2;

    private Packed() {}

    /** Has the engine compress so too, whatever the machine says: the same bytes everywhere. */
    static void askOfEngine() {
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, Integer.toString(COMPRESSION));
    }

    static byte[] of(byte[] bytes) {
        Deflater deflater = new Deflater(COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** @param packed what the stream is to hold, as it is */
    static void put(byte[] packed, COSStream stream) throws IOException {
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(packed);
        }
    }
}
