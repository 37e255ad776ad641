package dk.followupforecast.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** A folder with all that is in it. */
final class FolderTree {

    private FolderTree() {}

    /** What is in the folder and the folder itself, each after what is in it; links are not followed. */
    static List<Path> listInwardFirst(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                paths.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                paths.add(directory);
                return FileVisitResult.CONTINUE;
            }
        });
        return paths;
    }

    static void delete(Path folder, Disk disk) throws IOException {
        if (isThere(folder)) {
            for (Path path : listInwardFirst(folder)) {
                disk.delete(path);
            }
        }
    }

    /** Also of a link that leads nowhere. */
    static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
