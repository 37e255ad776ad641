package dk.followupforecast.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Why an output could not be written. The system says it in words of the user's language, which are not read here; the
 * place itself is looked at.
 */
final class OutputFailure {

    /** Less than this cannot take the smallest file. What has no size at all, such as /proc, is not full. */
    private static final long FULL_BYTES = 64 * 1024;

    /** What shows the state of the system as files: nothing can be made there, and it says so in other words each. */
    private static final Set<String> OF_SYSTEM =
            Set.of("proc", "sysfs", "cgroup", "cgroup2", "securityfs", "debugfs", "tracefs", "devpts");

    private OutputFailure() {}

    /** @return the key of what to say; each takes the output folder */
    static String key(Path target, IOException e) {
        try {
            Path there = target;
            while (there != null && !Files.exists(there)) {
                there = there.getParent();
            }
            if (there == null) {
                return "output.cannot-write";
            }
            if (!Files.isDirectory(there)) {
                return there.equals(target) ? "output.cannot-write" : "output.under-file";
            }
            FileStore store = Files.getFileStore(there);
            if (OF_SYSTEM.contains(store.type())) {
                return "output.of-system";
            }
            if (store.isReadOnly()) {
                return "output.read-only";
            }
            if (store.getTotalSpace() > 0 && store.getUsableSpace() < FULL_BYTES) {
                return "output.full";
            }
        } catch (IOException cannotLook) {
            return "output.cannot-write";
        }
        if (e instanceof AccessDeniedException) {
            return "output.denied";
        }
        return e instanceof NoSuchFileException ? "output.vanished" : "output.cannot-write";
    }
}
