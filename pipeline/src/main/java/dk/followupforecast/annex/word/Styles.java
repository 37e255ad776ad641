package dk.followupforecast.annex.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The identifiers that styles have in a file, by their names in small letters, as Word compares them. */
final class Styles {

    private final Map<String, String> ids = new HashMap<>();

    /** The first style of a name counts. */
    void remember(String name, String id) {
        ids.putIfAbsent(name.toLowerCase(Locale.ROOT), id);
    }

    boolean knows(String name) {
        return ids.containsKey(name.toLowerCase(Locale.ROOT));
    }

    String id(String name) {
        String id = ids.get(name.toLowerCase(Locale.ROOT));
        if (id == null) {
            throw new IllegalStateException("style must be in the file: " + name);
        }
        return id;
    }

    String id(Style style) {
        return id(style.wordName());
    }
}
