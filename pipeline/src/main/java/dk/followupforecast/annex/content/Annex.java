package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.chart.paint.PaintedChart;
import dk.followupforecast.disclosure.CaseDates;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The annex to a meeting paper: its sections, in the order of reading. */
public final class Annex {

    private Annex() {}

    /**
     * Describes the annex of a run.
     *
     * @param charts of the same publication
     */
    public static Document describe(
            Publication publication, Texts texts, List<PaintedChart> charts, RunIdentity identity) {
        AnnexWords words = new AnnexWords(publication, texts, charts);
        List<Section> sections = new ArrayList<>();
        sections.add(new SummarySection(words).section());
        sections.add(new FollowUpSection(words).section());
        new HoursSection(words).section().ifPresent(sections::add);
        sections.add(new ChildrenSection(words).section());
        sections.add(new RuleSection(words).section());
        new ReconciliationSection(words).section().ifPresent(sections::add);
        sections.addAll(new MethodSection(words, identity).sections());
        CaseDescription about = publication.about();
        String date = CaseDates.besideTitle(about, texts);
        String subtitle =
                date.isEmpty() ? about.title().in(texts.language()) : words.say("annex.subtitle", about.title(), date);
        TreeSet<Integer> years = publication.forecast().stream()
                .filter(figure -> figure.rule().equals(about.rule().name()))
                .map(figure -> figure.year())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Document(
                texts.language(),
                words.say("annex.title", words.span(years)),
                subtitle,
                words.say("annex.description", about.title(), words.span(years)),
                about.date(),
                Markings.of(publication.edition(), texts),
                Identities.inWords(identity, texts),
                sections);
    }
}
