package dk.followupforecast.register;

/** Takes the good rows of a slice, one after the other. */
public interface RowSink {

    /**
     * @param line on which the row begins, counted from 0 where the slice's own rows begin
     * @param key the cohort, see {@link CohortKey}
     * @param bytes holds the person's identifier in UTF-8 from {@code from} to {@code to}, for the length of this call only
     */
    void row(long line, int key, byte[] bytes, int from, int to);
}
