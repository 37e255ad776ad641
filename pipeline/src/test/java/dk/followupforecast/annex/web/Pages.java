package dk.followupforecast.annex.web;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.text.Language;
import java.util.EnumMap;
import java.util.Map;

/** The documents that the tests show, made once: painting their charts takes longer than writing them. */
final class Pages {

    private static final Map<Language, Document> LONG = new EnumMap<>(Language.class);
    private static final Map<Language, Document> SHORT = new EnumMap<>(Language.class);

    private Pages() {}

    /** Everything a document can have. */
    static synchronized Document longOne(Language language) {
        return LONG.computeIfAbsent(language, SampleDocument::in);
    }

    /** A municipality's page. */
    static synchronized Document shortOne(Language language) {
        return SHORT.computeIfAbsent(language, OnePageDocument::in);
    }
}
