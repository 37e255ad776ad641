package dk.followupforecast.annex.content;

import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.disclosure.RegionCoverage;
import dk.followupforecast.disclosure.SummedArea;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How much of the region one municipality is, and which group it is counted in. */
final class MunicipalityShare {

    /** Of fewer, one child more or less changes a percentage by more than a tenth of itself: it then says nothing. */
    private static final int LEAST_FOR_PERCENTAGE = 10;

    private final MunicipalityFigures figures;
    private final MunicipalityWords words;
    private final Area area;
    private final Publication publication;
    private final String rule;

    MunicipalityShare(MunicipalityFigures figures, MunicipalityWords words, Area area) {
        this.figures = figures;
        this.words = words;
        this.area = area;
        this.publication = figures.publication();
        this.rule = publication.about().rule().name();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        findRegion(publication, area).ifPresent(region -> addRegion(region, sentences));
        for (SummedArea sum : publication.sums()) {
            if (sum.area().level() == AreaLevel.GROUP && sum.members().contains(area)) {
                addGroup(sum.area(), sentences);
            }
        }
        return sentences;
    }

    /** The region whose sums a municipality is part of, or would be, had it reported. */
    static Optional<Area> findRegion(Publication publication, Area municipality) {
        Optional<Area> reporting = publication.sums().stream()
                .filter(sum -> sum.view() == View.MUNICIPALITY && sum.area().level() == AreaLevel.REGION)
                .filter(sum -> sum.members().contains(municipality))
                .map(SummedArea::area)
                .findFirst();
        return reporting.isPresent()
                ? reporting
                : publication.coverage().stream()
                        .filter(part -> part.view() == View.MUNICIPALITY
                                && part.silent().contains(municipality))
                        .map(RegionCoverage::region)
                        .findFirst();
    }

    private void addRegion(Area region, List<String> sentences) {
        Message label = publication.regionLabel(View.MUNICIPALITY, region);
        OptionalInt children = figures.children(region, ForecastFigure.ALL_LEVELS);
        OptionalInt followUps = figures.years().isEmpty() ? OptionalInt.empty() : figures.followUps(rule, region);
        if (figures.isSilent(area)) {
            addWithout(label, children, followUps, sentences);
            return;
        }
        OptionalInt ownChildren = figures.children(area, ForecastFigure.ALL_LEVELS);
        OptionalInt ownFollowUps = figures.followUps(rule, area);
        boolean percent = saysSomething(ownChildren, children) && saysSomething(ownFollowUps, followUps);
        List<Message> parts = new ArrayList<>();
        if (isShare(ownChildren, children)) {
            Message whole = MunicipalityWords.children(children.getAsInt());
            parts.add(part(ownChildren.getAsInt(), children.getAsInt(), whole, percent));
        }
        if (isShare(ownFollowUps, followUps)) {
            Message whole = MunicipalityWords.followUps(followUps.getAsInt());
            parts.add(part(ownFollowUps.getAsInt(), followUps.getAsInt(), whole, percent));
        }
        if (!parts.isEmpty()) {
            sentences.add(words.say("municipality.share", label, parts));
        }
    }

    private static boolean isShare(OptionalInt own, OptionalInt all) {
        return own.isPresent() && all.isPresent() && all.getAsInt() > 0;
    }

    /** Whether a percentage says something, which 0 of some does not; what is not known is not in the sentence. */
    private static boolean saysSomething(OptionalInt own, OptionalInt all) {
        return !isShare(own, all)
                || own.getAsInt() >= LEAST_FOR_PERCENTAGE && percentage(own.getAsInt(), all.getAsInt()) > 0;
    }

    private static long percentage(int own, int all) {
        return Math.round(100.0 * own / all);
    }

    /** {@code 3 of 142 children}, or {@code none of 142 children}; all parts of a sentence with a percentage, or none. */
    private static Message part(int own, int all, Message whole, boolean percent) {
        Object count = own == 0 ? Message.of("municipality.share.none") : own;
        return percent
                ? Message.of("municipality.share.percentage", count, whole, percentage(own, all))
                : Message.of("municipality.share.part", count, whole);
    }

    private void addWithout(Message label, OptionalInt children, OptionalInt followUps, List<String> sentences) {
        if (children.isPresent() && followUps.isPresent()) {
            sentences.add(words.say(
                    "municipality.share.without",
                    label,
                    MunicipalityWords.children(children.getAsInt()),
                    MunicipalityWords.spans(figures.birthYears()),
                    MunicipalityWords.followUps(followUps.getAsInt()),
                    MunicipalityWords.spans(figures.years())));
        }
    }

    private void addGroup(Area group, List<String> sentences) {
        OptionalInt children = figures.children(group, ForecastFigure.ALL_LEVELS);
        OptionalInt followUps = figures.years().isEmpty() ? OptionalInt.empty() : figures.followUps(rule, group);
        if (children.isPresent() && followUps.isPresent()) {
            sentences.add(words.say(
                    "municipality.group",
                    group.name(),
                    MunicipalityWords.children(children.getAsInt()),
                    MunicipalityWords.followUps(followUps.getAsInt())));
        }
    }
}
