package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.ChartText;
import dk.followupforecast.chart.paint.ChartValue;
import dk.followupforecast.disclosure.CaseDates;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import dk.followupforecast.text.YearSpans;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The words that every chart needs, in the reader's language. */
final class ChartWords {

    private final Texts texts;
    private final Publication publication;
    private final CaseDescription about;

    ChartWords(Texts texts, Publication publication) {
        this.texts = texts;
        this.publication = publication;
        this.about = publication.about();
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    ChartText text(String title, String subtitle, String source, List<String> alternative) {
        String spoken = title + ". " + subtitle + ". " + String.join(" ", alternative);
        return new ChartText(texts.language().tag(), title, subtitle, source, spoken);
    }

    /** Case, date and rule. */
    String source() {
        return source(List.of(about.rule()));
    }

    /** Case and date alone, for what no rule has a part in. */
    String sourceOfChildren() {
        String date = CaseDates.besideTitle(about, texts);
        return date.isEmpty()
                ? say("chart.source.case", about.title())
                : say("chart.source.dated", about.title(), date);
    }

    /** Case, date and those rules that the chart follows. */
    String source(List<FollowUpRule> rules) {
        List<String> titles = rules.stream().map(this::inSentence).toList();
        return say("chart.source", sourceOfChildren(), titles);
    }

    String title(FollowUpRule rule) {
        return rule.title().in(texts.language());
    }

    String inSentence(FollowUpRule rule) {
        return rule.title().inSentence(texts.language());
    }

    /** {@code 2024–2030}, or several spans where years between are missing. */
    List<String> span(Collection<Integer> years) {
        return YearSpans.list(years);
    }

    List<String> labels(Collection<Integer> years) {
        return years.stream().map(String::valueOf).toList();
    }

    /** The regions of figures, each with what it is without. */
    List<Message> regions(Collection<Area> regions, View view) {
        return regions.stream()
                .map(region -> publication.regionLabel(view, region))
                .toList();
    }

    /** A region's name with what its sums are without. */
    String regionName(Area region, View view) {
        return texts.say(publication.regionLabel(view, region));
    }

    /** A sum above a bar; a mark where a part is not reported, since the sum is then not known. */
    String sumLabel(OptionalInt sum) {
        return sum.isPresent() ? number(sum) : say("chart.not-reported-mark");
    }

    static OptionalInt add(OptionalInt a, OptionalInt b) {
        return a.isPresent() && b.isPresent() ? OptionalInt.of(a.getAsInt() + b.getAsInt()) : OptionalInt.empty();
    }

    ChartValue value(OptionalInt count) {
        return count.isPresent()
                ? ChartValue.of(count.getAsInt(), texts.number(count.getAsInt()))
                : ChartValue.notReported(say("chart.not-reported-mark"));
    }

    String number(BigDecimal value) {
        return texts.number(value);
    }

    String number(OptionalInt count) {
        return count.isPresent() ? texts.number(count.getAsInt()) : say("chart.not-reported");
    }

    /** The keys whose values are largest, all of them where several are; what is not known is passed over. */
    static <K> List<K> largest(Map<K, OptionalInt> values) {
        OptionalInt most = values.values().stream()
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max();
        List<K> keys = new ArrayList<>();
        values.forEach((key, value) -> {
            if (value.isPresent() && value.equals(most)) {
                keys.add(key);
            }
        });
        return keys;
    }
}
