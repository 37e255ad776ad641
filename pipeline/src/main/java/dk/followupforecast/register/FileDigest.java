package dk.followupforecast.register;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of a register as a manifest names it.
 *
 * @param name as the user knows it
 * @param bytes as many as were read
 * @param sha256 in hexadecimal digits
 */
public record FileDigest(String name, long bytes, String sha256) {

    private static final int BUFFER = 1 << 18;

    /** Reads a file from its beginning to its end, and holds no more of it than a buffer. */
    public static FileDigest of(RegisterFile file, RegisterStore store) throws IOException {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (InputStream in = store.open(file.location(), 0)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
        }
        return new FileDigest(file.name(), bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
