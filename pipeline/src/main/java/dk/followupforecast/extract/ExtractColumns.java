package dk.followupforecast.extract;

import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.View;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the columns of extracts are called, as {@link dk.followupforecast.source.ColumnNames} writes it. */
final class ExtractColumns {

    static final String BIRTH_YEAR = "birth_year";
    static final String GMFCS = "gmfcs";
    static final String CHILDREN = "children";

    static final Map<String, View> AREAS = Map.of(
            "hospital", View.HOSPITAL,
            "sygehus", View.HOSPITAL,
            "municipality", View.MUNICIPALITY,
            "kommune", View.MUNICIPALITY,
            "kommunekode", View.MUNICIPALITY);

    /** The columns of a long table beside its areas, each under all its names. */
    static final Map<String, String> LONG = Map.of(
            BIRTH_YEAR,
            BIRTH_YEAR,
            "foedselsaar",
            BIRTH_YEAR,
            "aargang",
            BIRTH_YEAR,
            GMFCS,
            GMFCS,
            "gmfcs-niveau",
            GMFCS,
            CHILDREN,
            CHILDREN,
            "antal",
            CHILDREN,
            "boern",
            CHILDREN);

    private static final Pattern COHORT = Pattern.compile("(.+?)\\s+((?:19|20)[0-9]{2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private ExtractColumns() {}

    static boolean isKnown(String name) {
        return AREAS.containsKey(name) || LONG.containsKey(name);
    }

    static boolean isYear(String name) {
        return YEAR.matcher(name).matches();
    }

    /** What a column of a wide table counts: {@code I-II 2008}. */
    static Optional<ExtractLayout.Cohort> readCohort(String name) {
        Matcher matcher = COHORT.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int birthYear = Integer.parseInt(matcher.group(2));
        return GmfcsText.parse(matcher.group(1)).map(gmfcs -> new ExtractLayout.Cohort(gmfcs, birthYear));
    }
}
