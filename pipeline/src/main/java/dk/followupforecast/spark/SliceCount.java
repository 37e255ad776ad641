package dk.followupforecast.spark;

import java.io.Serializable;
import org.apache.spark.util.LongAccumulator;

/** How many slices are done and how many rows were in them; added to where a task runs, summed up where the program runs. */
record SliceCount(LongAccumulator slices, LongAccumulator rows) implements Serializable {

    void add(long rowsOfSlice) {
        slices.add(1);
        rows.add(rowsOfSlice);
    }
}
