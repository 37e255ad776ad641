package dk.followupforecast.register;

import java.io.IOException;
import java.util.List;

/** A store that is reached by addresses such as {@code hdfs://host/folder} or {@code s3a://bucket/folder}. */
public interface RemoteStore extends RegisterStore {

    /**
     * The files at an address, by name: all below a folder, or the one file.
     *
     * @return their addresses
     * @throws StoreException when there is no such place, or no way to it
     */
    List<String> list(String address) throws IOException;
}
