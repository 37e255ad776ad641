package dk.followupforecast.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A master of Spark and its workers, as processes from the jars of the build, on this machine and for this test only. */
final class StandaloneCluster implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final Path folder;
    private final int port;
    private final List<WatchedProcess> processes = new ArrayList<>();

    /** @param workers each with one core, and memory for one executor */
    StandaloneCluster(Path folder, int workers) {
        this.folder = folder;
        this.port = freePort();
        start("master", "org.apache.spark.deploy.master.Master", "--port", Integer.toString(port));
        Wait.until("the master answers", this::answers);
        for (int worker = 0; worker < workers; worker++) {
            start(
                    "worker-" + worker,
                    "org.apache.spark.deploy.worker.Worker",
                    "--cores",
                    "1",
                    "--memory",
                    "512m",
                    "--work-dir",
                    folder.resolve("work-" + worker).toString(),
                    address());
        }
    }

    String address() {
        return "spark://" + HOST + ":" + port;
    }

    /** Kills a worker and what it runs, at once. */
    void kill(int worker) {
        processes.get(1 + worker).close();
    }

    /** How many slices the executors of a worker have counted and keep on its disk. */
    int counted(int worker) {
        Path local = folder.resolve("local-worker-" + worker);
        try (Stream<Path> files = Files.walk(local)) {
            return (int) files.filter(file -> file.getFileName().toString().matches("shuffle_.*[.]data"))
                    .count();
        } catch (IOException | UncheckedIOException e) {
            // It goes away while it is looked at.
            return 0;
        }
    }

    private void start(String name, String mainClass, String... arguments) {
        Path home = Path.of("").toAbsolutePath().resolve("pipeline/target");
        Path local = folder.resolve("local-" + name);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dspark.master.rest.enabled=false",
                "-cp",
                home + "/spark/jars/*" + File.pathSeparator + home + "/lib/*",
                mainClass,
                "--host",
                HOST,
                "--webui-port",
                "0"));
        command.addAll(List.of(arguments));
        Map<String, String> environment = Map.of(
                // Spark's own start scripts, which are no jars, would say which Scala it is.
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_HOME",
                home.resolve("spark").toString(),
                "SPARK_DIST_CLASSPATH",
                home + "/lib/*",
                "SPARK_LOCAL_DIRS",
                local.toString());
        processes.add(WatchedProcess.start(folder, name, environment, command));
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(HOST, port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        processes.forEach(WatchedProcess::close);
    }
}
