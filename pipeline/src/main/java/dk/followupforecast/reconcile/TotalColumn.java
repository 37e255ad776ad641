package dk.followupforecast.reconcile;

import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One column of a table with its printed total.
 *
 * @param header as printed
 * @param gmfcs the band of the column; empty where the columns are not of bands
 * @param printed the total as printed
 * @param values of the rows above, by name, in the order of the table
 * @param neighbours headers of the columns that a slip of the eye would take instead
 */
record TotalColumn(
        String header, Optional<GmfcsGroup> gmfcs, int printed, Map<String, Integer> values, List<String> neighbours) {

    TotalColumn {
        values = new LinkedHashMap<>(values);
    }

    int computed() {
        return values.values().stream().mapToInt(Integer::intValue).sum();
    }

    int value(String row) {
        return values.getOrDefault(row, 0);
    }
}
