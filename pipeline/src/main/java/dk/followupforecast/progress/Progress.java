package dk.followupforecast.progress;

/**
 * Is told how far a long work is, with numbers only. Whoever does the work knows nobody else of those who see it. Told from
 * any thread, and seldom enough to cost nothing: for a slice of a register or a file, never for a row.
 */
public interface Progress {

    /** Nobody looks. */
    Progress UNSEEN = new Progress() {
        @Override
        public void begin(Stage stage, long parts) {}

        @Override
        public void advance(long parts, long rows) {}
    };

    /**
     * A stage begins, and the one before is over.
     *
     * @param parts of how many parts it consists
     */
    void begin(Stage stage, long parts);

    /**
     * Parts of the stage are done.
     *
     * @param rows of a register that were in them
     */
    void advance(long parts, long rows);
}
