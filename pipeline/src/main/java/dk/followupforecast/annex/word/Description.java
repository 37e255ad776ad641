package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.office.FileDescription;
import dk.followupforecast.text.Language;

/** What a file says of itself: title, language, date; never who made it. */
final class Description {

    private static final String FIRST_MOMENT = "0000-01-01T00:00:00Z";

    private Description() {}

    static FileDescription of(Document document) {
        String moment = moment(document.date());
        return new FileDescription(
                document.title(),
                document.description(),
                document.description(),
                locale(document.language()),
                moment,
                moment);
    }

    /** The start of the year, month or day; empty for none. */
    private static String moment(String date) {
        return date.isEmpty() ? "" : date + FIRST_MOMENT.substring(date.length());
    }

    /** British English, as Danish authorities write it. */
    static String locale(Language language) {
        return switch (language) {
            case DA -> "da-DK";
            case EN -> "en-GB";
        };
    }
}
