package dk.followupforecast.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files on a disk of this machine, or one that all machines of a cluster share. */
public final class LocalStore implements RegisterStore {

    @Override
    public InputStream open(String location, long from) throws IOException {
        FileChannel channel = FileChannel.open(Path.of(location), StandardOpenOption.READ);
        try {
            return Channels.newInputStream(channel.position(from));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public long size(String location) throws IOException {
        return Files.size(Path.of(location));
    }

    @Override
    public String state(String location) throws IOException {
        Path path = Path.of(location);
        return size(location) + " " + Files.getLastModifiedTime(path).toMillis();
    }
}
