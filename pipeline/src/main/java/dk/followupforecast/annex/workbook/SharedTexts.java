package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.office.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of all cells, each once; Excel never reads one as a formula. */
final class SharedTexts {

    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** How often they are referred to. */
    private int count;

    /** Where a text stands among the others, which is what its cell holds. */
    int placeOf(String text) {
        count++;
        Integer known = places.putIfAbsent(text, places.size());
        return known == null ? places.size() - 1 : known;
    }

    Xml toXml() {
        Xml xml = new Xml().open("sst").with("xmlns", Book.NAMESPACE);
        xml.with("count", count).with("uniqueCount", places.size());
        for (String text : places.keySet()) {
            String clean = CellText.escaped(CellText.clean(text));
            xml.open("si").open("t");
            if (!clean.equals(clean.strip())) {
                xml.with("xml:space", "preserve");
            }
            xml.text(clean).close().close();
        }
        return xml.close();
    }
}
