package dk.followupforecast.compare;

import dk.followupforecast.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How figures and causes are written on the screen. */
record Words(Texts texts) {

    static final String NONE = "\u2013";

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** With its sign: {@code +3}. */
    String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + texts.number(value);
    }

    String signed(Optional<BigDecimal> value) {
        return value.map(this::signed).orElse(NONE);
    }

    /** A figure, or what the run says in its place. */
    String figure(Optional<StoredFigure> figure) {
        return figure.isEmpty()
                ? NONE
                : figure.get()
                        .value()
                        .map(texts::number)
                        .orElse(say("runs.state." + figure.get().status().label()));
    }

    /** {@code data +3, rule −1}; a cause that takes back in one year what it gave in another is named with its 0. */
    String parts(Parts parts, Set<Cause> causes) {
        List<String> written = new ArrayList<>();
        for (Cause cause : causes) {
            written.add(say("runs.part." + cause.label()) + " " + signed(parts.of(cause)));
        }
        return String.join(", ", written);
    }
}
