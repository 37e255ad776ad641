package dk.followupforecast.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** Where the files of a register lie: a disk that every task sees, or a store of objects. */
public interface RegisterStore extends Serializable {

    /** Opens a file for reading from a byte on. */
    InputStream open(String location, long from) throws IOException;

    /** Bytes of a file. */
    long size(String location) throws IOException;

    /** Size and time of a file, to tell whether somebody changed it while it was read. */
    String state(String location) throws IOException;
}
