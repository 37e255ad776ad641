package dk.followupforecast.run;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as a manifest names it.
 *
 * @param sha256 in hexadecimal digits
 */
record WrittenFile(long bytes, String sha256) {

    static WrittenFile of(byte[] content) {
        try {
            return new WrittenFile(
                    content.length,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
