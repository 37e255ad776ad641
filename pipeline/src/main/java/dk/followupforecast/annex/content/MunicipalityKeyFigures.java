package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.KeyFigures.KeyFigure;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The figures that a municipality takes away; what is not known is left out. */
final class MunicipalityKeyFigures {

    private final MunicipalityFigures figures;
    private final MunicipalityWords words;
    private final Area area;
    private final MunicipalityPeak peak;
    private final CaseDescription about;
    private final List<KeyFigure> keys = new ArrayList<>();

    MunicipalityKeyFigures(MunicipalityFigures figures, MunicipalityWords words, Area area, MunicipalityPeak peak) {
        this.figures = figures;
        this.words = words;
        this.area = area;
        this.peak = peak;
        this.about = figures.publication().about();
    }

    List<KeyFigure> list() {
        figures.children(area, ForecastFigure.ALL_LEVELS).ifPresent(this::addChildren);
        peak.most().ifPresent(this::addFollowUps);
        boolean known = peak.unknown().isEmpty() && peak.most().orElse(0) > 0;
        if (known) {
            peak.hours().ifPresent(this::addHours);
            if (peak.years().size() < figures.years().size()) {
                addYears(peak.most().getAsInt());
            }
        }
        return keys;
    }

    private void addChildren(int children) {
        List<Message> ofGroups = new ArrayList<>();
        for (GmfcsGroup group : about.rule().groups()) {
            OptionalInt ofGroup = figures.children(area, group.label());
            if (ofGroup.isPresent() && ofGroup.getAsInt() == children) {
                ofGroups.add(Message.of("municipality.key.group", group.label()));
            } else if (ofGroup.orElse(0) > 0) {
                ofGroups.add(Message.of("municipality.key.of-group", ofGroup.getAsInt(), group.label()));
            }
        }
        keys.add(new KeyFigure(
                words.texts().number(children),
                words.say(
                        children == 1 ? "municipality.key.children.one" : "municipality.key.children.many",
                        MunicipalityWords.spans(figures.birthYears())),
                words.say("municipality.listed", ofGroups)));
    }

    private void addFollowUps(int most) {
        int least = peak.least().orElseThrow();
        String value = least == most
                ? words.texts().number(most)
                : words.texts().number(least) + "\u2013" + words.texts().number(most);
        OptionalInt total = figures.followUps(about.rule().name(), area);
        String note = total.isPresent()
                ? words.say("municipality.key.total", total.getAsInt(), MunicipalityWords.spans(figures.years()))
                : words.say(
                        "municipality.key.known",
                        figures.years().size() - peak.unknown().size(),
                        figures.years().size());
        boolean one = least == 1 && most == 1;
        keys.add(new KeyFigure(
                value, words.say(one ? "municipality.key.follow-ups.one" : "municipality.key.follow-ups.many"), note));
    }

    private void addHours(BigDecimal hours) {
        String note = about.hoursPerFollowUp()
                .map(each -> words.say("municipality.key.hours-each", MunicipalityWords.hours(each)))
                .orElse("");
        keys.add(new KeyFigure(
                words.texts().number(hours), words.say(hoursLabel(MunicipalityWords.isOne(hours))), note));
    }

    private String hoursLabel(boolean oneHour) {
        if (peak.years().size() == 1) {
            return oneHour ? "municipality.key.hours.one" : "municipality.key.hours.many";
        }
        return oneHour ? "municipality.key.hours.each.one" : "municipality.key.hours.each.many";
    }

    /** A year or years, of which as many as can be set large; the others stand below. */
    private void addYears(int most) {
        TreeSet<Integer> years = peak.years();
        Message followUps = MunicipalityWords.followUps(most);
        if (years.size() == 1) {
            keys.add(new KeyFigure(
                    years.first().toString(),
                    words.say("municipality.key.peak.one"),
                    words.say("municipality.listed", followUps)));
            return;
        }
        List<String> spans = MunicipalityWords.spans(years);
        List<String> first = years.stream().limit(2).map(String::valueOf).toList();
        boolean all = spans.size() == 1 || years.size() == 2;
        keys.add(new KeyFigure(
                spans.size() == 1 ? spans.get(0) : words.say("municipality.key.years", first.get(0), first.get(1)),
                all ? words.say("municipality.key.peak.many") : words.say("municipality.key.peak.some", years.size()),
                all
                        ? words.say("municipality.key.peak.count", followUps)
                        : words.say("municipality.key.peak.each", spans, followUps)));
    }
}
