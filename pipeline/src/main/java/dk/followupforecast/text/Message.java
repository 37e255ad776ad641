package dk.followupforecast.text;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence that is not yet in any language.
 *
 * @param key of the sentence in {@code texts_<language>.properties}
 * @param arguments what its placeholders {@code {0}}, {@code {1}} stand for: text is taken as it is, whole and decimal
 *     numbers are written in the reader's way, years are given as text, messages and lists of them are rendered in turn
 */
public record Message(String key, List<Object> arguments) implements Serializable {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

    @Override
    public boolean equals(Object other) {
        return other instanceof Message that && key.equals(that.key) && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + arguments.hashCode();
    }
}
