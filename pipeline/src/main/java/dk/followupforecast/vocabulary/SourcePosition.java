package dk.followupforecast.vocabulary;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where in the input something stands.
 *
 * @param file path as the user knows it, relative to the case folder or to the project
 * @param line counted from 1; 0 where it concerns the whole file
 * @param column the header of the column or the key, empty where it concerns the whole line
 */
public record SourcePosition(String file, long line, String column) implements Serializable {

    public static final Comparator<SourcePosition> IN_READING_ORDER = (one, other) -> {
        int byFile = one.file.compareTo(other.file);
        return byFile != 0 ? byFile : Long.compare(one.line, other.line);
    };

    public static SourcePosition ofFile(String file) {
        return new SourcePosition(file, 0, "");
    }

    public SourcePosition inColumn(String header) {
        return new SourcePosition(file, line, header);
    }

    // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

    @Override
    public boolean equals(Object other) {
        return other instanceof SourcePosition that
                && line == that.line
                && file.equals(that.file)
                && column.equals(that.column);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + Long.hashCode(line);
    }
}
