package dk.followupforecast.annex.content;

import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import dk.followupforecast.text.YearSpans;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** How a municipality's page names its counts: one child, two children. */
final class MunicipalityWords {

    private final Texts texts;

    MunicipalityWords(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    static Message children(int count) {
        return Message.of(count == 1 ? "children.one" : "children.many", count);
    }

    static Message followUps(int count) {
        return Message.of(count == 1 ? "municipality.follow-ups.one" : "municipality.follow-ups.many", count);
    }

    /** With their decimals, as the annex and the tables for machines have them: the documents must not differ. */
    static Message hours(BigDecimal hours) {
        return Message.of(isOne(hours) ? "municipality.hours.one" : "municipality.hours.many", hours);
    }

    static boolean isOne(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) == 0;
    }

    /** {@code 2024–2026} and {@code 2029}: those years and no others. */
    static List<String> spans(Collection<Integer> years) {
        return YearSpans.list(years);
    }
}
