package dk.followupforecast.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Knows the folder of an earlier run, which the next may replace; whatever else somebody keeps is not ours to replace. */
final class EarlierRun {

    /** As both manifests write it; within a text its quotation marks would be escaped. */
    private static final String PUBLIC = "\"edition\" : \"" + PublicManifest.EDITION + '"';

    private EarlierRun() {}

    static boolean mayBeReplaced(Path folder) {
        return !Files.exists(folder) || Files.isDirectory(folder) && (hasOurManifest(folder) || isEmpty(folder));
    }

    /** Whether there is a public edition; a manifest that cannot be read is taken for an internal run's. */
    static boolean isPublic(Path folder) {
        return manifestSays(folder, PUBLIC);
    }

    /** Whether a run of an edition would replace one of the other, and leave it beside itself. */
    static boolean isOfOtherEdition(Path folder, boolean asksPublic) {
        return hasOurManifest(folder) && isPublic(folder) != asksPublic;
    }

    /** Whether the folder beside an output is a run's, which the next may clear away, or is not there. */
    static boolean isStaging(OutputPlace place) {
        return !FolderTree.isThere(place.staging())
                || Files.isDirectory(place.staging(), LinkOption.NOFOLLOW_LINKS)
                        && (FolderTree.isThere(place.mark()) || isEmpty(place.staging()));
    }

    /** Whether nothing is there, or an empty folder. */
    static boolean isFree(Path folder) {
        return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || isEmpty(folder);
    }

    private static boolean hasOurManifest(Path folder) {
        return manifestSays(folder, '"' + Manifest.PROGRAM + '"');
    }

    private static boolean manifestSays(Path folder, String words) {
        try {
            return Files.readString(folder.resolve(Manifest.FILE)).contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
