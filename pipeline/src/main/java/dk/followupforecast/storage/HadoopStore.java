package dk.followupforecast.storage;

import dk.followupforecast.register.RemoteStore;
import dk.followupforecast.register.StoreException;
import dk.followupforecast.text.Message;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.security.AccessControlException;

/**
 * Files that Hadoop's file systems open: HDFS, and stores of objects for which a connector is on the class path.
 *
 * @param settings of Hadoop, as the start gave them; they travel with the tasks
 */
public record HadoopStore(Map<String, String> settings) implements RemoteStore {

    /** Settings of Hadoop among those of Spark, as Spark names them. */
    private static final String PREFIX = "spark.hadoop.";

    /**
     * Hadoop's own wait for minutes, which suits a service and not somebody at a screen. Those of a site's files and of the
     * start win.
     */
    private static final Map<String, String> PATIENCE = Map.of(
            "ipc.client.connect.timeout", "5000",
            "ipc.client.connect.max.retries", "2",
            "ipc.client.connect.max.retries.on.timeouts", "1",
            "dfs.client.retry.policy.enabled", "false",
            "dfs.client.failover.max.attempts", "3",
            "fs.s3a.attempts.maximum", "3",
            "fs.s3a.retry.limit", "3",
            "fs.s3a.connection.establish.timeout", "5s",
            "fs.s3a.connection.timeout", "30s");

    private static final String OWN_DEFAULTS = "-default.xml";

    public HadoopStore {
        settings = Map.copyOf(settings);
    }

    /** With what this start says of Hadoop, such as {@code -Dspark.hadoop.fs.s3a.endpoint=…}. */
    public static HadoopStore of(Properties properties) {
        Map<String, String> settings = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                settings.put(name.substring(PREFIX.length()), properties.getProperty(name));
            }
        }
        return new HadoopStore(settings);
    }

    /** Hadoop's settings: its own, then the site's, then those of the start. */
    public Configuration configuration() {
        Configuration configuration = new Configuration();
        PATIENCE.forEach((name, value) -> {
            if (isOwnDefault(configuration.getPropertySources(name))) {
                configuration.set(name, value);
            }
        });
        settings.forEach(configuration::set);
        return configuration;
    }

    private static boolean isOwnDefault(String[] sources) {
        return sources == null || Arrays.stream(sources).allMatch(source -> source.endsWith(OWN_DEFAULTS));
    }

    @Override
    public List<String> list(String address) throws IOException {
        try {
            FileSystem system = system(address);
            Path root = new Path(address);
            FileStatus found = system.getFileStatus(root);
            if (found.isFile()) {
                return List.of(found.getPath().toString());
            }
            List<String> files = new ArrayList<>();
            RemoteIterator<LocatedFileStatus> below = system.listFiles(root, true);
            while (below.hasNext()) {
                files.add(below.next().getPath().toString());
            }
            files.sort(null);
            return files;
        } catch (FileNotFoundException e) {
            throw new StoreException(Message.of("store.nothing-there"));
        } catch (UnsupportedFileSystemException e) {
            throw new StoreException(
                    Message.of("store.no-connector", new Path(address).toUri().getScheme()));
        } catch (AccessControlException | AccessDeniedException e) {
            throw new StoreException(Message.of("store.no-access"));
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(isMissingClass(e) ? Message.of("store.no-classes") : noAnswer(e));
        }
    }

    /** A connector's own types are known by name only: its jars are the user's to bring. */
    private static Message noAnswer(Exception fault) {
        String type = fault.getClass().getSimpleName();
        return type.equals("UnknownStoreException")
                ? Message.of("store.nothing-there")
                : Message.of("store.no-answer", type);
    }

    /** A connector that is named in the settings and whose jar is not there. */
    private static boolean isMissingClass(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof ClassNotFoundException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public InputStream open(String location, long from) throws IOException {
        FSDataInputStream stream = system(location).open(new Path(location));
        try {
            stream.seek(from);
            return stream;
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    @Override
    public long size(String location) throws IOException {
        return status(location).getLen();
    }

    @Override
    public String state(String location) throws IOException {
        FileStatus status = status(location);
        String tag = status instanceof EtagSource tagged ? " " + tagged.getEtag() : "";
        return status.getLen() + " " + status.getModificationTime() + tag;
    }

    private FileStatus status(String location) throws IOException {
        return system(location).getFileStatus(new Path(location));
    }

    private FileSystem system(String location) throws IOException {
        try {
            return new Path(location).getFileSystem(configuration());
        } catch (RuntimeException e) {
            // Also what is wrong with the address, or with what a connector needs: all of it keeps the files from being
            // read.
            throw new IOException(e);
        }
    }
}
