package dk.followupforecast.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
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
        return new WrittenFile(
                content.length, HexFormat.of().formatHex(newDigest().digest(content)));
    }

    /** Of a file that may be larger than memory. */
    static WrittenFile of(Path file) throws IOException {
        MessageDigest digest = newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new WrittenFile(bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** @param file path in the output folder */
    void describe(String file, ObjectNode node) {
        node.put("file", file);
        node.put("bytes", bytes);
        node.put("sha256", sha256);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
