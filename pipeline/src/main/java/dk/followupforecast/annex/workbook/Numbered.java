package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.office.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pieces of XML, each once, which others refer to by their places. */
final class Numbered {

    private final Map<String, Integer> places = new LinkedHashMap<>();

    int placeOf(Xml piece) {
        Integer known = places.putIfAbsent(piece.toString(), places.size());
        return known == null ? places.size() - 1 : known;
    }

    /** All of them, within an element that says how many they are. */
    void write(Xml xml, String element) {
        xml.open(element).with("count", places.size());
        places.keySet().forEach(xml::finished);
        xml.close();
    }
}
