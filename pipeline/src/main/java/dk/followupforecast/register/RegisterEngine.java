package dk.followupforecast.register;

import java.io.Serializable;
import java.util.List;

/** Does the work on many slices, and tells whoever looks of each that is done: threads of this process, or Spark. */
public interface RegisterEngine extends AutoCloseable {

    /**
     * Counts the cohorts of all slices.
     *
     * @param persons whether to look for persons who are there more than once
     */
    RegisterScan scan(RegisterPlan plan, List<RegisterSlice> slices, boolean persons);

    /** The rows of some persons, slice by slice in order. */
    List<RepeatedRows> findRepeated(RegisterPlan plan, List<RegisterSlice> slices, long[] persons);

    /** Does a work on items such as slices; the results are in the order of the items. */
    <T extends Serializable, R extends Serializable> List<R> forEach(List<T> items, SliceWork<T, R> work);

    @Override
    void close();
}
