package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Which run made a document, in the line that stands in its footer. */
final class Identities {

    /** So many hashes fit on the line; the others stand among the sources. */
    private static final int MOST_HASHES = 5;

    private Identities() {}

    static String inWords(RunIdentity identity, Texts texts) {
        String version = identity.commit().isEmpty()
                ? identity.version()
                : texts.say("annex.identity.commit", identity.version(), identity.commit());
        List<String> hashes = identity.inputs().stream()
                .filter(RunIdentity.Input::isExtract)
                .map(RunIdentity.Input::shortHash)
                .toList();
        if (hashes.isEmpty()) {
            return texts.say("annex.identity.no-extracts", version);
        }
        String shown = hashes.stream().limit(MOST_HASHES).collect(Collectors.joining(" "));
        int more = hashes.size() - MOST_HASHES;
        return more > 0
                ? texts.say("annex.identity.more", version, shown, more)
                : texts.say("annex.identity", version, shown);
    }
}
