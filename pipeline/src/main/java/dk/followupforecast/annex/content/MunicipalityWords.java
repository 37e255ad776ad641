package dk.followupforecast.annex.content;

import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import dk.followupforecast.text.YearSpans;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

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

    static Message hours(BigDecimal hours) {
        BigDecimal shown = whole(hours);
        return Message.of(isOne(shown) ? "municipality.hours.one" : "municipality.hours.many", shown);
    }

    /** As the rule has it, with its decimals. */
    static Message hoursEach(BigDecimal hours) {
        return Message.of(isOne(hours) ? "municipality.hours.one" : "municipality.hours.many", hours);
    }

    static boolean isOne(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) == 0;
    }

    /** Whole hours, since the hours are an estimate; less than one is not made none. */
    static BigDecimal whole(BigDecimal hours) {
        return hours.compareTo(BigDecimal.ONE) < 0 ? hours : hours.setScale(0, RoundingMode.HALF_UP);
    }

    /** {@code 2024–2029}, from the first to the last. */
    static String span(SortedSet<Integer> years) {
        return years.size() == 1 ? years.first().toString() : years.first() + "\u2013" + years.last();
    }

    /** {@code 2024–2026} and {@code 2029}: those years and no others. */
    static List<String> spans(Collection<Integer> years) {
        return YearSpans.list(years);
    }
}
