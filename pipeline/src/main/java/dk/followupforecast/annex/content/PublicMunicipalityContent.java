package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Callout;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.disclosure.PublicNumber;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.disclosure.PublicPublication.PublicTable;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What one municipality's public page says. */
final class PublicMunicipalityContent {

    private final PublicWords words;
    private final PublicPublication publication;
    private final Area municipality;
    private final Optional<PublicArea> shownIn;

    PublicMunicipalityContent(PublicWords words, Area municipality) {
        this.words = words;
        this.publication = words.publication();
        this.municipality = municipality;
        this.shownIn = publication.findAreaOf(View.MUNICIPALITY, municipality);
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Block> shown = new ArrayList<>(own());
        shown.add(new Paragraph(reasons()));
        sections.add(new Section("shown", words.say("public.municipality.shown"), shown));
        sections.add(new Section("region", words.say("public.municipality.region"), region()));
        List<String> oneChild = oneChild();
        if (!oneChild.isEmpty()) {
            sections.add(new Section(
                    "one-child",
                    words.say("municipality.one-child"),
                    List.of(new Paragraph(String.join(" ", oneChild)))));
        }
        return sections;
    }

    private boolean isSilent() {
        return shownIn.filter(area -> area.silent().contains(municipality)).isPresent();
    }

    private List<Block> own() {
        if (isSilent()) {
            return List.of(new Callout(
                    words.say("municipality.silent.label"),
                    words.say("public.municipality.silent", municipality.name())));
        }
        List<String> sentences = new ArrayList<>(List.of(place()));
        ownNumbers().stream().map(this::sentence).forEach(sentences::add);
        return List.of(new Paragraph(String.join(" ", sentences)));
    }

    /** Where the municipality stands in the tables. */
    private String place() {
        PublicArea area = shownIn.orElseThrow();
        if (area.area().level() == AreaLevel.REGION) {
            return words.say("public.municipality.in-region", municipality.name());
        }
        if (!area.isMerged()) {
            return words.say("public.municipality.alone", municipality.name());
        }
        List<Area> others = area.members().stream()
                .filter(member -> !member.equals(municipality))
                .toList();
        String together = others.isEmpty()
                ? words.say("public.municipality.named", municipality.name(), words.name(area.view(), area.area()))
                : words.say("public.municipality.merged", municipality.name(), PublicWords.names(others));
        return words.partly(area).map(partly -> together + " " + partly).orElse(together);
    }

    /** Whose the numbers are: the municipality's own where the rest of its area has not reported. */
    private String whose(Area area) {
        boolean own = shownIn.orElseThrow().members().equals(List.of(municipality));
        return own ? municipality.name() : words.name(View.MUNICIPALITY, area);
    }

    private List<PublicNumber> ownNumbers() {
        Area area = shownIn.orElseThrow().area();
        return publication.numbers().stream()
                .filter(number -> number.counts().view() == View.MUNICIPALITY
                        && number.counts().area().equals(area)
                        && area.level() != AreaLevel.REGION)
                .toList();
    }

    private String sentence(PublicNumber number) {
        CountedSum counts = number.counts();
        Message group = counts.isOverAllLevels()
                ? Message.of("public.municipality.all")
                : Message.of("public.municipality.group", counts.gmfcs());
        boolean children = counts.measure() == Measure.CHILDREN;
        Message count =
                children ? MunicipalityWords.children(number.value()) : MunicipalityWords.followUps(number.value());
        String key = children ? "public.municipality.children" : "public.municipality.follow-ups";
        return words.say(key, whose(counts.area()), count, PublicWords.span(counts), group);
    }

    /** The region's follow-ups, hours and children as tables; a chart, which the annex has, would not fit the sheet. */
    private List<Block> region() {
        List<Block> blocks = new ArrayList<>();
        String code = publication.listAreas(View.MUNICIPALITY).stream()
                .filter(area -> area.area().level() == AreaLevel.REGION)
                .filter(area ->
                        area.members().contains(municipality) || area.silent().contains(municipality))
                .map(area -> area.area().code())
                .findFirst()
                .orElse("");
        publication.tables().stream()
                .filter(table -> table.design().view() == View.MUNICIPALITY
                        && table.design().areas() == AreasShown.REGION)
                .map(table -> ofRegion(table, code))
                .filter(table -> !table.numbers().isEmpty())
                .map(table -> new PublicNumberTable(words, table).build())
                .forEach(blocks::add);
        return blocks;
    }

    private static PublicTable ofRegion(PublicTable table, String code) {
        return new PublicTable(
                table.design(),
                table.numbers().stream()
                        .filter(number -> number.counts().area().code().equals(code))
                        .toList());
    }

    /** The per-child picture of the region, which follows from the rule alone. */
    private List<String> oneChild() {
        FollowUpRule rule = publication.about().rule();
        TreeSet<Integer> years = new TreeSet<>();
        publication.numbers().stream()
                .map(PublicNumber::counts)
                .filter(counts ->
                        counts.view() == View.MUNICIPALITY && counts.rule().equals(Optional.of(rule.name())))
                .forEach(counts -> years.add(counts.lastYear()));
        MunicipalityWords ofPage = new MunicipalityWords(words.texts());
        return new MunicipalityChild(rule, publication.about().findHours(rule.name()), years, ofPage).sentences();
    }

    private String reasons() {
        return words.say("public.municipality.reason") + " "
                + words.say("public.policy.protects", publication.policy().threshold());
    }
}
