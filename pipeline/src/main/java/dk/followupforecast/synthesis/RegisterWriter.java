package dk.followupforecast.synthesis;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Writes some children of a register into a file of some format; several threads may each write a file at once. */
public interface RegisterWriter {

    /**
     * @param from number of the first child
     * @param to number after the last one's
     * @param file which must not be there yet
     * @param written is told now and then of how many more children there are
     */
    void write(InventedRegister register, long from, long to, Path file, LongConsumer written) throws IOException;

    /** For a writer to ask now and then: when another part has failed, this one is not wanted any more. */
    static void stopWhenInterrupted() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
    }
}
