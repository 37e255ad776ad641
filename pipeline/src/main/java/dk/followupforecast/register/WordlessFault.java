package dk.followupforecast.register;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A fault of the program among the rows of a register: which kind and where, without the words of the fault, since these may
 * repeat what stood in a row ({@code For input string: "…"}).
 */
public final class WordlessFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private WordlessFault(Throwable fault, Set<Throwable> seen) {
        super(fault.getClass().getName());
        setStackTrace(fault.getStackTrace());
        Throwable cause = fault.getCause();
        if (cause != null && seen.add(cause)) {
            initCause(wordless(cause, seen));
        }
        for (Throwable suppressed : fault.getSuppressed()) {
            if (seen.add(suppressed)) {
                addSuppressed(wordless(suppressed, seen));
            }
        }
    }

    /** A fault without its words, and without those of what caused it; each fault once, should they go round in a circle. */
    public static WordlessFault of(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(fault);
        return wordless(fault, seen);
    }

    /** One that has lost its words already tells its kind by what is left of them. */
    private static WordlessFault wordless(Throwable fault, Set<Throwable> seen) {
        return fault instanceof WordlessFault already ? already : new WordlessFault(fault, seen);
    }
}
