package dk.followupforecast.extract;

import dk.followupforecast.source.Spaces;
import java.util.Locale;
import java.util.regex.Pattern;

/** What spreadsheets and reports call their sums, in Danish and English, and the notes below a table. */
final class SumWords {

    private static final String TOTAL =
            "(?:grand |hoved|sub[ -]?|del)?total(?:t|en|sum)?|i ?alt|(?:del|mellem|hoved)?sum";

    private static final Pattern SUM =
            Pattern.compile("(?:" + TOTAL + "|samlet|hele (?:landet|regionen)|danmark|denmark"
                    + "|alle(?: kommuner(?:ne)?| sygehuse(?:ne)?)?|all(?: municipalities| hospitals)?)[:.]?"
                    + "|.*[ ,:(-](?:" + TOTAL + ")[):.]?|(?:" + TOTAL + "|samlet)[ :,(-].*");

    private static final Pattern NOTE = Pattern.compile("(?:kilder?|sources?|note[rs]?|anm(?:ærkning(?:er)?)?"
            + "|bemærk(?:ninger?)?|obs|remarks?|n\\.?b|forklaring|fodnoter?|udtrukket|udtræksdato|opdateret|filter|filtre"
            + "|anvendte filtre|applied filters?)(?:[ :.(].*)?|[*†¹²³].*|[0-9][)].*");

    private SumWords() {}

    static boolean isSum(String text) {
        return SUM.matcher(lower(text)).matches();
    }

    static boolean isNote(String text) {
        return NOTE.matcher(lower(text)).matches();
    }

    private static String lower(String text) {
        return Spaces.trim(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
