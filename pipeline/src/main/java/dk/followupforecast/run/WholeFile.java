package dk.followupforecast.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of its own that is the old one or the new one, never half of it. */
public final class WholeFile {

    private static final String STAGING = ".staging";

    private WholeFile() {}

    /** Writes a text as UTF-8. What is no ordinary file, such as a pipe, is written into as it is. */
    public static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, bytes);
            return;
        }
        // Through a link: what it leads to is replaced.
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path staging = place.resolveSibling("." + place.getFileName() + STAGING);
        Disk disk = new LocalDisk();
        try {
            disk.write(staging, bytes);
            disk.flush(staging);
            disk.move(staging, place);
            disk.flush(place.getParent());
        } finally {
            Files.deleteIfExists(staging);
        }
    }
}
