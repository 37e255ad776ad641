package dk.followupforecast.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A stream of the process that falls silent when the process is stopped. */
final class StoppableStream extends OutputStream {

    private final OutputStream stream;
    private boolean stopped = false;

    StoppableStream(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public synchronized void write(int oneByte) throws IOException {
        if (!stopped) {
            stream.write(oneByte);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        if (!stopped) {
            stream.write(bytes, from, length);
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        stream.flush();
    }

    /** Nothing that is written from now on is seen. */
    synchronized void stopAll() {
        stopped = true;
    }

    /** The last line, after which nothing follows. */
    synchronized void last(String line) {
        try {
            stream.write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            // Nobody reads it any more: the process ends all the same.
            stopped = true;
        }
    }
}
