package dk.followupforecast.register;

import java.io.IOException;
import java.io.Serializable;

/** A way in which a file holds rows: text, packed text, Parquet. */
public interface RegisterForm extends Serializable {

    /** Whether places are bytes of text, so that a quoted value may lie across a cut. */
    boolean isCutAtBytes();

    /** Name of the encoding that a row's bytes are handed on in. */
    String charset();

    /** Reads the rows of a slice; faults go into the result, and no exception says what stood in a row. */
    SliceResult read(RegisterSlice slice, RegisterPlan plan, RowSink sink) throws IOException;
}
