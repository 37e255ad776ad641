package dk.followupforecast.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small runs with a name each, and whether what lies in a folder is all of one. */
final class WholeRun {

    private static final int FILES = 2;

    private WholeRun() {}

    static void write(Path output, Disk disk, String name) {
        try (OutputFolder folder = OutputFolder.open(output, disk)) {
            for (int file = 0; file < FILES; file++) {
                // Each run has files of other names, so that a mixture of two shows.
                folder.write("tables/" + name + "-" + file + ".csv", (name + ";").repeat(2000));
            }
            folder.write(Manifest.FILE, manifest(name, folder.written()));
            folder.replace();
        }
    }

    /** As text, for a process that is killed soon after it has started. */
    private static String manifest(String name, Map<String, WrittenFile> files) {
        return files.entrySet().stream()
                .map(file -> "{\"file\": \"" + file.getKey() + "\", \"sha256\": \""
                        + file.getValue().sha256() + "\"}")
                .collect(Collectors.joining(
                        ",",
                        "{\"program\": \"" + Manifest.PROGRAM + "\", \"case\": \"" + name + "\", \"outputs\": [",
                        "]}"));
    }

    /** @return the name of the run in a folder, if there is one; a folder that holds anything but a whole run throws */
    static Optional<String> find(Path folder) throws IOException {
        if (!FolderTree.isThere(folder)) {
            return Optional.empty();
        }
        JsonNode manifest =
                new ObjectMapper().readTree(folder.resolve(Manifest.FILE).toFile());
        Set<String> named = new TreeSet<>(Set.of(Manifest.FILE));
        for (JsonNode output : manifest.get("outputs")) {
            Path file = folder.resolve(output.get("file").asText());
            if (!WrittenFile.of(file).sha256().equals(output.get("sha256").asText())) {
                throw new AssertionError("file must be as the manifest says, was not: " + file);
            }
            named.add(output.get("file").asText());
        }
        Set<String> there = listFiles(folder);
        if (!there.equals(named)) {
            throw new AssertionError("files must be " + named + ", were " + there);
        }
        return Optional.of(manifest.get("case").asText());
    }

    private static Set<String> listFiles(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
