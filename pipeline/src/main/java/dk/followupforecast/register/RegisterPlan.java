package dk.followupforecast.register;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.List;

/**
 * All that a task needs to read its slice, wherever it runs.
 *
 * @param charset name of the encoding of text files
 * @param personKey makes the numbers that stand for persons mean nothing outside this run
 */
public record RegisterPlan(
        List<RegisterFile> files,
        RegisterStore store,
        RegisterPolicy policy,
        AreaIndex areas,
        String charset,
        long personKey)
        implements Serializable {

    public RegisterPlan {
        files = List.copyOf(files);
    }

    /** A reader of single values in the encoding of the files. */
    public CellText texts() {
        return new CellText(Charset.forName(charset));
    }

    public RegisterFile file(RegisterSlice slice) {
        return files.get(slice.file());
    }
}
