package dk.followupforecast.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Holds the files that are about to be written against those that other counts would give: they may not differ in a byte. */
final class TwinFiles {

    /** Quick to make. The others are made of the same contents, and take seconds for each set of counts. */
    private static final List<String> TEXT = List.of(".csv", ".json", ".html", ".svg");

    private final Map<String, byte[]> files;
    private final SortedMap<String, WrittenFile> named = new TreeMap<>();

    /** @param files by path, the manifest among them */
    TwinFiles(Map<String, byte[]> files) {
        this.files = files;
        files.forEach((file, bytes) -> {
            if (!file.equals(Manifest.FILE)) {
                named.put(file, WrittenFile.of(bytes));
            }
        });
    }

    /**
     * The first file that other counts would not give in the same bytes; nothing where all are the same. Where there are
     * other files, that is told of the manifest, which names them.
     *
     * @param all whether every file is made, and not the texts alone
     */
    Optional<String> findDifferent(PublicFiles twin, boolean all) {
        return findDifferent(twin.list(), twin.manifest(named), all);
    }

    /** @param others all but the manifest */
    Optional<String> findDifferent(Map<String, Supplier<byte[]>> others, byte[] manifest, boolean all) {
        if (!others.keySet().equals(named.keySet()) || !isSame(Manifest.FILE, manifest)) {
            return Optional.of(Manifest.FILE);
        }
        return others.entrySet().parallelStream()
                .filter(other -> all || isText(other.getKey()))
                .filter(other -> !isSame(other.getKey(), other.getValue().get()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isSame(String file, byte[] other) {
        return Arrays.equals(files.get(file), other);
    }

    private static boolean isText(String file) {
        return TEXT.stream().anyMatch(file::endsWith);
    }
}
