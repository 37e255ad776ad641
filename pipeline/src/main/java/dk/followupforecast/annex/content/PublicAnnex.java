package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Bullets;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.chart.paint.PaintedChart;
import dk.followupforecast.disclosure.PublicDescription;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.disclosure.PublicPublication.PublicTable;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annex of the public edition: its sections, in the order of reading. */
public final class PublicAnnex {

    private final PublicWords words;

    private PublicAnnex(PublicWords words) {
        this.words = words;
    }

    /** @param charts of the same publication */
    public static Document describe(
            PublicPublication publication, Texts texts, List<PaintedChart> charts, RunIdentity identity) {
        PublicWords words = new PublicWords(publication, texts, charts);
        return new Document(
                texts.language(),
                words.say("public.title"),
                subtitle(publication.about(), texts),
                words.say("public.description", publication.about().title()),
                publication.about().date(),
                Markings.ofPublic(texts),
                Identities.inWords(identity, texts),
                new PublicAnnex(words).sections());
    }

    /** Title and date, unless the title names the date. */
    static String subtitle(PublicDescription about, Texts texts) {
        String title = about.title().in(texts.language());
        boolean said = about.date().isEmpty() || title.contains(about.date());
        return said ? title : texts.say("annex.subtitle", title, texts.date(about.date()));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new PublicSummary(words).section());
        tables("follow-ups", Measure.FOLLOW_UPS, "public.figure.follow-ups").ifPresent(sections::add);
        tables("children", Measure.CHILDREN, "annex.figure.cohorts-by-band").ifPresent(sections::add);
        sections.add(rules());
        sections.add(new PublicPolicySection(words).notShown());
        sections.add(new PublicPolicySection(words).policy());
        sections.add(new PublicMethodSection(words).section());
        sections.add(sources());
        return sections;
    }

    /** The tables of one measure below its charts; nothing where the rung has none. */
    private Optional<Section> tables(String id, Measure measure, String figureCaption) {
        List<PublicTable> tables = words.publication().tables().stream()
                .filter(table -> table.design().measure() == measure)
                .toList();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.say("public.intro." + id)));
        blocks.addAll(words.nextFigures(id, words.say(figureCaption)));
        tables.forEach(table -> blocks.add(new PublicNumberTable(words, table).build()));
        return Optional.of(new Section(id, words.say("public.heading." + id), blocks));
    }

    private Section rules() {
        List<Section> compared = new ArrayList<>();
        for (FollowUpRule rule : words.comparedRules()) {
            compared.add(new Section(
                    "rule-compared-" + (compared.size() + 1),
                    words.say("annex.rule.compared.heading", words.inSentence(rule)),
                    RuleInWords.blocks(rule, words.texts())));
        }
        FollowUpRule inEffect = words.publication().about().rule();
        return new Section(
                "rule", words.say("annex.rule.heading"), RuleInWords.blocks(inEffect, words.texts()), compared);
    }

    private Section sources() {
        List<String> items = new ArrayList<>();
        words.rules()
                .forEach(rule -> items.add(words.say(
                        "annex.sources.rule", rule.title().in(words.texts().language()), rule.source())));
        return new Section("sources", words.say("annex.sources.heading"), List.of(new Bullets(items)));
    }
}
