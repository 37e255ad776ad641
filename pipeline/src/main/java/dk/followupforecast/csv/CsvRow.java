package dk.followupforecast.csv;

import java.io.Serializable;
import java.util.List;

/** One record of a file, with the line on which it begins (from 1); as many values as the header has columns. */
public record CsvRow(long line, List<String> values) implements Serializable {

    boolean isBlank() {
        for (String value : values) {
            if (!value.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
