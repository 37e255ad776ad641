package dk.followupforecast.run;

import com.sun.jna.Function;
import com.sun.jna.LastErrorException;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Two folders trade names in one step, so that at no moment one of the names leads nowhere. Linux and macOS can do it, and
 * Java 17 cannot ask them to; hence JNA, which is loaded here only, and only where there is a folder to replace.
 */
final class FolderExchange {

    /** Of Linux: {@code linux/fs.h}, {@code linux/fcntl.h}. */
    private static final int RENAME_EXCHANGE = 2;

    private static final int FROM_CURRENT_FOLDER = -100;
    /** Of macOS: {@code sys/stdio.h}. */
    private static final int RENAME_SWAP = 2;

    /** What a kernel or a file system says that knows no exchange: EINVAL, ENOSYS (Linux, macOS), ENOTSUP (macOS, Linux). */
    private static final Set<Integer> UNKNOWN = Set.of(22, 38, 78, 45, 95);

    private FolderExchange() {}

    /** Loads what {@link #exchange} needs, beside other work. */
    static void warmUp() {
        Thread thread = new Thread(Library::isThere, "exchange");
        thread.setDaemon(true);
        thread.start();
    }

    static boolean exchange(Path one, Path other) throws IOException {
        if (!Library.isThere()) {
            return false;
        }
        try {
            Library.call(one.toString(), other.toString());
            return true;
        } catch (LastErrorException e) {
            if (UNKNOWN.contains(e.getErrorCode())) {
                return false;
            }
            throw new FileSystemException(other.toString(), one.toString(), "error " + e.getErrorCode());
        }
    }

    /** Loaded by the first who asks. */
    private static final class Library {

        private static final Function RENAME = find();

        static boolean isThere() {
            return RENAME != null;
        }

        private static Function find() {
            try {
                if (Platform.isLinux()) {
                    return NativeLibrary.getInstance(null).getFunction("renameat2", Function.THROW_LAST_ERROR);
                }
                if (Platform.isMac()) {
                    return NativeLibrary.getInstance(null).getFunction("renamex_np", Function.THROW_LAST_ERROR);
                }
            } catch (LinkageError e) {
                // No library for this system, no place it may be loaded from, or a C library without the function.
                return null;
            }
            return null;
        }

        static void call(String one, String other) {
            Object[] arguments = Platform.isLinux()
                    ? new Object[] {FROM_CURRENT_FOLDER, one, FROM_CURRENT_FOLDER, other, RENAME_EXCHANGE}
                    : new Object[] {one, other, RENAME_SWAP};
            RENAME.invokeInt(arguments);
        }
    }
}
