package dk.followupforecast.run;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a run does to the disk, one step a method: between any two of them the process may be killed, and each may fail.
 * Tests do both at every one.
 */
interface Disk {

    void makeFolders(Path folder) throws IOException;

    void write(Path file, byte[] bytes) throws IOException;

    /** Renames in one step; what is at the other name must be nothing. */
    void move(Path from, Path to) throws IOException;

    /**
     * Lets two folders trade names in one step.
     *
     * @return false where the system or the file system knows no such step, and nothing has happened
     */
    boolean exchange(Path one, Path other) throws IOException;

    /** Deletes a file or an empty folder. */
    void delete(Path path) throws IOException;

    /** Returns when a file, or the names in a folder, would outlast a loss of power. */
    void flush(Path path) throws IOException;
}
