package dk.followupforecast.annex.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** The texts of all cells, each once. POI compares them as XML, which it writes anew for every cell. */
final class SharedTexts extends SharedStringsTable {

    private final Map<String, Integer> places = new HashMap<>();

    /** By what POI tells one from another. */
    @Override
    protected String xmlText(CTRst text) {
        return text.getT();
    }

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
