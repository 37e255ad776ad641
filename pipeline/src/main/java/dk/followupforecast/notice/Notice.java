package dk.followupforecast.notice;

import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.Serializable;

/**
 * Something the sender of an extract should know, with all that is needed to mend it at its source.
 *
 * @param severity that of the code, unless the case says what is to become of such a fault
 * @param value the text that was found; empty where there is none, or where it must not be repeated
 * @param message what is wrong and how to mend it
 */
public record Notice(NoticeCode code, Severity severity, SourcePosition position, String value, Message message)
        implements Serializable {

    // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

    @Override
    public boolean equals(Object other) {
        return other instanceof Notice that
                && code == that.code
                && severity == that.severity
                && position.equals(that.position)
                && value.equals(that.value)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return 31 * position.hashCode() + message.hashCode();
    }
}
