package dk.followupforecast.register;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a file holds what.
 *
 * @param headers as the file writes them
 * @param columnOf the place, from 0, of each column that is there
 */
public record RegisterLayout(char delimiter, List<String> headers, Map<RegisterColumn, Integer> columnOf)
        implements Serializable {

    public RegisterLayout {
        headers = List.copyOf(headers);
        columnOf = new EnumMap<>(columnOf);
    }

    public boolean has(RegisterColumn column) {
        return columnOf.containsKey(column);
    }

    /** The place of a column from 0, or -1 where the file has none. */
    public int place(RegisterColumn column) {
        return columnOf.getOrDefault(column, -1);
    }

    /** The column that says when a person was born. */
    public RegisterColumn birth() {
        return has(RegisterColumn.BIRTH_DATE) ? RegisterColumn.BIRTH_DATE : RegisterColumn.BIRTH_YEAR;
    }

    public int width() {
        return headers.size();
    }
}
