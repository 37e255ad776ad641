package dk.followupforecast.annex.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;

/** The texts of all cells, each once. POI compares them as XML, which it writes anew for every cell. */
final class SharedTexts extends SharedStringsTable {

    private final Map<String, Integer> places = new HashMap<>();

    /** Where a text stands among the others, which is what its cell holds. */
    int placeOf(String text) {
        Integer known = places.get(text);
        if (known != null) {
            count++;
            return known;
        }
        int place = addSharedStringItem(CellText.rich(text));
        places.put(text, place);
        return place;
    }
}
