package dk.followupforecast.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkout under test, and the Javas of the machine. */
final class Project {

    static final Path HOME = Path.of("").toAbsolutePath();

    static final Path SCRIPT = HOME.resolve("pipeline/bin/forecast");

    static final Path JAR = HOME.resolve("pipeline/target/followup-forecast.jar");

    static final String CHECK = "check " + quoted(HOME.resolve("input/syddanmark-2024"));

    private Project() {}

    static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }

    /** The Java that runs the tests. */
    static Path java() {
        return Path.of(System.getProperty("java.home"));
    }

    static Optional<Path> java25() {
        String named = System.getenv("JAVA25_HOME");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path installed = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(installed)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.list(installed)) {
            return found.filter(home -> home.getFileName().toString().contains("25"))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bash script that puts what a start needs of this checkout into a folder, with the times of the files. */
    static String copyTo(String folder) {
        return """
                set -e
                mkdir -p "%1$s/pipeline/target" "%1$s/pipeline/src/main"
                cp -Rp %2$s/pom.xml %2$s/input "%1$s/"
                cp -Rp %2$s/pipeline/bin "%1$s/pipeline/"
                cp -Rp %2$s/pipeline/target/followup-forecast.jar %2$s/pipeline/target/lib \
                    %2$s/pipeline/target/fonts "%1$s/pipeline/target/"
                touch "%1$s/pipeline/target/followup-forecast.jar"
                """.formatted(folder, quoted(HOME));
    }
}
