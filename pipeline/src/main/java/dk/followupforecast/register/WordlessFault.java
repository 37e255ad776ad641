package dk.followupforecast.register;

/**
 * A fault of the program among the rows of a register: which kind and where, without the words of the fault, since these may
 * repeat what stood in a row ({@code For input string: "…"}).
 */
public final class WordlessFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private WordlessFault(Throwable fault) {
        super(fault.getClass().getName());
        setStackTrace(fault.getStackTrace());
        if (fault.getCause() != null) {
            initCause(of(fault.getCause()));
        }
        for (Throwable suppressed : fault.getSuppressed()) {
            addSuppressed(of(suppressed));
        }
    }

    /** A fault without its words, and without those of what caused it. */
    public static WordlessFault of(Throwable fault) {
        return fault instanceof WordlessFault wordless ? wordless : new WordlessFault(fault);
    }
}
