package dk.followupforecast.run;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Outputs that this process is writing, for when it is stopped: none is to be left half done. */
public final class OpenOutputs {

    private static final Set<OutputFolder> OPEN = ConcurrentHashMap.newKeySet();

    private OpenOutputs() {}

    static void add(OutputFolder folder) {
        OPEN.add(folder);
    }

    static void remove(OutputFolder folder) {
        OPEN.remove(folder);
    }

    /**
     * Takes away what has been written so far, and lets nothing more be written.
     *
     * @return whether an output was whole already, and stays
     */
    public static boolean abandon() {
        boolean placed = false;
        for (OutputFolder folder : OPEN) {
            placed |= folder.abandon();
        }
        return placed;
    }
}
