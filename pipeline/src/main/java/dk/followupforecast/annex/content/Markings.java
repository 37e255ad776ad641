package dk.followupforecast.annex.content;

import dk.followupforecast.disclosure.Edition;
import dk.followupforecast.text.Texts;

/** Who may see a document, as it stands on each of its pages. */
final class Markings {

    private Markings() {}

    static String of(Edition edition, Texts texts) {
        return switch (edition) {
            case INTERNAL -> texts.say("annex.marking.internal");
        };
    }

    static String ofPublic(Texts texts) {
        return texts.say("annex.marking.public");
    }
}
