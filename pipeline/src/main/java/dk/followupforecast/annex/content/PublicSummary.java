package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Callout;
import dk.followupforecast.annex.document.KeyFigures;
import dk.followupforecast.annex.document.KeyFigures.KeyFigure;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.PublicNumber;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The region's follow-ups under each rule shown, and what kind of edition it is. */
final class PublicSummary {

    private final PublicWords words;

    PublicSummary(PublicWords words) {
        this.words = words;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<KeyFigure> keys = new ArrayList<>();
        for (View view : View.values()) {
            for (Area region : regions(view)) {
                for (FollowUpRule rule : words.rules()) {
                    List<PublicNumber> numbers = followUps(view, region, rule);
                    if (!numbers.isEmpty()) {
                        sentences.add(sentence(view, region, rule, numbers));
                        keys.addAll(keys(rule, numbers));
                    }
                }
            }
        }
        if (!keys.isEmpty()) {
            blocks.add(new KeyFigures(keys.stream().limit(4).toList()));
        }
        if (!sentences.isEmpty()) {
            blocks.add(new Paragraph(String.join(" ", sentences)));
        }
        blocks.add(new Callout(words.say("annex.callout"), new PublicPolicySection(words).inShort()));
        return new Section("summary", words.say("annex.summary.heading"), blocks);
    }

    private List<Area> regions(View view) {
        return words.publication().listAreas(view).stream()
                .map(part -> part.area())
                .filter(area -> area.level() == AreaLevel.REGION)
                .toList();
    }

    private List<PublicNumber> followUps(View view, Area region, FollowUpRule rule) {
        return words.publication().numbers().stream()
                .filter(number -> {
                    CountedSum counts = number.counts();
                    return counts.measure() == Measure.FOLLOW_UPS
                            && counts.view() == view
                            && counts.area().equals(region)
                            && counts.isOverAllLevels()
                            && counts.rule().equals(Optional.of(rule.name()));
                })
                .toList();
    }

    private String sentence(View view, Area region, FollowUpRule rule, List<PublicNumber> numbers) {
        if (numbers.size() == 1) {
            CountedSum counts = numbers.get(0).counts();
            Message count = MunicipalityWords.followUps(numbers.get(0).value());
            return words.say(
                    "public.summary.rule.only",
                    words.inSentence(rule),
                    count,
                    words.name(view, region),
                    PublicWords.span(counts));
        }
        List<String> parts = numbers.stream().map(this::inYears).toList();
        return words.say("public.summary.rule", words.inSentence(rule), words.name(view, region), parts);
    }

    /** {@code 12 in 2024}. */
    private String inYears(PublicNumber number) {
        return words.say("public.summary.in-year", number.value(), PublicWords.span(number.counts()));
    }

    /** The year with most follow-ups under a rule, the first where several have as many, and its hours. */
    private List<KeyFigure> keys(FollowUpRule rule, List<PublicNumber> numbers) {
        PublicNumber most = numbers.stream()
                .max(Comparator.comparingInt(PublicNumber::value)
                        .thenComparing(number -> -number.counts().firstYear()))
                .orElseThrow();
        String years = PublicWords.span(most.counts());
        boolean several = numbers.size() > 1;
        Texts texts = words.texts();
        List<KeyFigure> keys = new ArrayList<>();
        keys.add(new KeyFigure(
                texts.number(most.value()),
                words.say("public.key.follow-ups", years),
                words.say(several ? "public.key.most" : "public.key.only", words.inSentence(rule))));
        Optional<BigDecimal> each = words.publication().about().findHours(rule.name());
        if (most.hours().isPresent() && each.isPresent()) {
            keys.add(new KeyFigure(
                    texts.number(most.hours().get()),
                    words.say("public.key.hours", years),
                    words.say("public.key.hours.note", words.hours(each.get()))));
        }
        return keys;
    }
}
