package dk.followupforecast.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A disk on which everything comes to an end before a given step, as when the process is killed; or a single step
 * fails, as when the disk is full.
 */
final class StoppingDisk implements Disk {

    /** What befalls a step. */
    enum Trouble {
        KILLED,
        FAILS
    }

    /** Nothing in the program catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private interface Step {
        boolean take() throws IOException;
    }

    private final Disk disk = new LocalDisk();
    private final boolean knowsExchange;
    private final Trouble trouble;
    private final int at;
    private final AtomicInteger steps = new AtomicInteger();

    StoppingDisk(boolean knowsExchange, Trouble trouble, int at) {
        this.knowsExchange = knowsExchange;
        this.trouble = trouble;
        this.at = at;
    }

    /** One on which all goes well. */
    static StoppingDisk untroubled() {
        return new StoppingDisk(true, Trouble.FAILS, Integer.MAX_VALUE);
    }

    /** Whether the step in question has been taken. */
    boolean wasReached() {
        return steps.get() > at;
    }

    private synchronized boolean take(Step step) throws IOException {
        int number = steps.getAndIncrement();
        if (trouble == Trouble.FAILS) {
            if (number == at) {
                throw new IOException("no room");
            }
            return step.take();
        }
        if (number >= at) {
            throw new Killed();
        }
        return step.take();
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        take(() -> {
            disk.makeFolders(folder);
            return true;
        });
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        take(() -> {
            disk.write(file, bytes);
            return true;
        });
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        take(() -> {
            disk.move(from, to);
            return true;
        });
    }

    @Override
    public boolean exchange(Path one, Path other) throws IOException {
        return knowsExchange && take(() -> disk.exchange(one, other));
    }

    @Override
    public void delete(Path path) throws IOException {
        take(() -> {
            disk.delete(path);
            return true;
        });
    }

    @Override
    public void flush(Path path) throws IOException {
        // Nothing loses its power here, and thousands of flushes take a minute.
        take(() -> true);
    }
}
