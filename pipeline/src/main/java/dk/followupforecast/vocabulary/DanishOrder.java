package dk.followupforecast.vocabulary;

import java.util.Comparator;
import java.util.Locale;

/** Names as a Danish list has them: æ, ø and å last, and aa as å, so that Aabenraa ends the list. */
public final class DanishOrder {

    public static final Comparator<String> OF_NAMES = (one, other) -> key(one).compareTo(key(other));

    /** By name; areas of one name by level and code, so that the order is always the same. */
    public static final Comparator<Area> OF_AREAS = (one, other) -> {
        int byName = OF_NAMES.compare(one.name(), other.name());
        return byName != 0 ? byName : one.compareTo(other);
    };

    private DanishOrder() {}

    /** The three letters become the characters that follow z in ASCII. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("aa", "å")
                .replace('æ', '{')
                .replace('ø', '|')
                .replace('å', '}');
    }
}
