package dk.followupforecast.calendar;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes what tasks put on a disk mean nothing to anybody but their run. The key is drawn for the run and is in its memory
 * and in its tasks only: of a run that was killed, nobody can read what it has left.
 */
final class PartCipher implements Serializable {

    /** Every byte has a place of its own in the key's stream, so that reading may begin anywhere. */
    private static final String TRANSFORMATION = "AES/CTR/NoPadding";

    private static final int KEY_BYTES = 16;
    private static final int BLOCK_BYTES = 16;

    private final SecretKeySpec key;

    private PartCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    static PartCipher draw() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new PartCipher(key);
    }

    /** @param nonce another one for each file: two with the same would tell how they differ */
    OutputStream over(OutputStream out, long nonce) {
        return new CipherOutputStream(out, begun(Cipher.ENCRYPT_MODE, nonce, 0));
    }

    /**
     * @param in stands at the offset
     * @param offset bytes of the file that are before
     */
    InputStream over(InputStream in, long nonce, long offset) {
        return new CipherInputStream(in, begun(Cipher.DECRYPT_MODE, nonce, offset));
    }

    private Cipher begun(int mode, long nonce, long offset) {
        byte[] counter = ByteBuffer.allocate(BLOCK_BYTES)
                .putLong(nonce)
                .putLong(offset / BLOCK_BYTES)
                .array();
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key, new IvParameterSpec(counter));
            cipher.update(new byte[(int) (offset % BLOCK_BYTES)]);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK must have " + TRANSFORMATION, e);
        }
    }
}
