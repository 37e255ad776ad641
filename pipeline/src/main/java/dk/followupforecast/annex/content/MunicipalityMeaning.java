package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Callout;
import dk.followupforecast.annex.document.KeyFigures;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the figures mean for one municipality, in a few sentences. */
final class MunicipalityMeaning {

    private final MunicipalityFigures figures;
    private final MunicipalityWords words;
    private final Area area;
    private final FollowUpRule rule;
    private final MunicipalityPeak peak;

    MunicipalityMeaning(MunicipalityFigures figures, MunicipalityWords words, Area area) {
        this.figures = figures;
        this.words = words;
        this.area = area;
        this.rule = figures.publication().about().rule();
        this.peak = new MunicipalityPeak(figures, area);
    }

    List<Block> list() {
        List<String> birthYears = MunicipalityWords.spans(figures.birthYears());
        if (figures.isSilent(area)) {
            return List.of(new Callout(
                    words.say("municipality.silent.label"), words.say("municipality.silent", area.name(), birthYears)));
        }
        List<Block> blocks = new ArrayList<>();
        OptionalInt children = figures.children(area, ForecastFigure.ALL_LEVELS);
        boolean none = children.isPresent() && children.getAsInt() == 0;
        if (none) {
            blocks.add(new Callout(words.say("municipality.none.label"), words.say("municipality.none", birthYears)));
        } else {
            List<KeyFigures.KeyFigure> keys = new MunicipalityKeyFigures(figures, words, area, peak).list();
            if (!keys.isEmpty()) {
                blocks.add(new KeyFigures(keys));
            }
        }
        blocks.add(new Paragraph(String.join(" ", none ? noneDue() : sentences())));
        return blocks;
    }

    private List<String> noneDue() {
        return figures.years().isEmpty()
                ? List.of(words.say("municipality.no-years", rule.title()))
                : List.of(words.say("municipality.none-due", MunicipalityWords.spans(figures.years())));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (figures.years().isEmpty()) {
            sentences.add(words.say("municipality.no-years", rule.title()));
            return sentences;
        }
        if (peak.most().isPresent()) {
            addKnown(sentences, peak.most().getAsInt());
        }
        if (!peak.unknown().isEmpty()) {
            sentences.add(words.say("municipality.unknown-years", MunicipalityWords.spans(peak.unknown())));
        }
        figures.comparedRule().flatMap(this::compare).ifPresent(sentences::add);
        if (figures.completeYears().size() > figures.years().size()) {
            sentences.add(words.say(
                    "municipality.first-years",
                    figures.years().size(),
                    MunicipalityWords.spans(figures.completeYears())));
        }
        return sentences;
    }

    private void addKnown(List<String> sentences, int most) {
        if (most == 0) {
            sentences.add(words.say("municipality.none-due", MunicipalityWords.spans(peak.zeros())));
            return;
        }
        sentences.add(due(most));
        if (!peak.zeros().isEmpty()) {
            sentences.add(words.say("municipality.zero-years", MunicipalityWords.spans(peak.zeros())));
        }
        OptionalInt total = figures.followUps(rule.name(), area);
        if (total.isPresent() && total.getAsInt() > most) {
            List<String> span = MunicipalityWords.spans(figures.years());
            Message followUps = MunicipalityWords.followUps(total.getAsInt());
            sentences.add(figures.hours(area)
                    .map(hours ->
                            words.say("municipality.total.hours", followUps, MunicipalityWords.hours(hours), span))
                    .orElseGet(() -> words.say("municipality.total", followUps, span)));
        }
    }

    /** The year or years with most: how many follow-ups, how many hours. */
    private String due(int most) {
        List<String> years = MunicipalityWords.spans(peak.years());
        boolean one = peak.years().size() == 1;
        Optional<Message> hours = peak.hours().map(MunicipalityWords::hours);
        Message count = Message.of(
                most == 1 ? "municipality.there.one" : "municipality.there.many", MunicipalityWords.followUps(most));
        if (hours.isEmpty()) {
            return words.say(one ? "municipality.due" : "municipality.due.each", years, count);
        }
        return words.say(one ? "municipality.due.hours" : "municipality.due.each.hours", years, count, hours.get());
    }

    /** What another rule would give over the same years, where both are known for all of them. */
    private Optional<String> compare(FollowUpRule other) {
        OptionalInt own = figures.followUps(rule.name(), area);
        OptionalInt others = figures.followUps(other.name(), area);
        if (own.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        List<String> span = MunicipalityWords.spans(figures.years());
        return Optional.of(
                own.getAsInt() == others.getAsInt()
                        ? words.say("municipality.compared.same", other.title(), span)
                        : words.say(
                                "municipality.compared",
                                other.title(),
                                MunicipalityWords.followUps(others.getAsInt()),
                                span));
    }
}
