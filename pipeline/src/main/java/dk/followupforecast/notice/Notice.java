package dk.followupforecast.notice;

import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.SourcePosition;

/**
 * Something the sender of an extract should know, with all that is needed to mend it at its source.
 *
 * @param value the text that was found; empty where there is none, or where it must not be repeated
 * @param message what is wrong and how to mend it
 */
public record Notice(NoticeCode code, SourcePosition position, String value, Message message) {

    public Severity severity() {
        return code.severity();
    }
}
