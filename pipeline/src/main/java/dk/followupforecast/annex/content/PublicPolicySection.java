package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Bullets;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.disclosure.PublicDescription;
import dk.followupforecast.disclosure.PublicNumber;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the public edition keeps to itself and why; nothing in it comes from the counts. */
final class PublicPolicySection {

    private final PublicWords words;
    private final DisclosurePolicy policy;

    PublicPolicySection(PublicWords words) {
        this.words = words;
        this.policy = words.publication().policy();
    }

    /** For the summary: threshold, rung and source. */
    String inShort() {
        return String.join(" ", words.say("public.policy.protects", policy.threshold()), rung(), source());
    }

    private String rung() {
        int position = policy.ladder().indexOf(words.publication().rung()) + 1;
        return words.say(
                "public.policy.rung",
                words.publication().rung().title(),
                position,
                policy.ladder().size());
    }

    private String source() {
        return words.say("public.policy.source", policy.source());
    }

    /** Where a reader of the internal annex would find the reconciliation and finer tables. */
    Section notShown() {
        List<String> items = new ArrayList<>();
        items.add(words.say("public.not-shown.small"));
        items.add(words.say(showsMunicipalities() ? "public.not-shown.whole" : "public.not-shown.municipalities"));
        for (AreaGroup group : words.publication().rung().mergedAreas()) {
            words.publication().listAreas(group.view()).stream()
                    .filter(area -> area.area().equals(group.area()))
                    .forEach(area -> items.addAll(merged(area)));
        }
        Set<String> silent = new TreeSet<>();
        for (PublicArea area : words.publication().areas()) {
            if (area.area().level() == AreaLevel.REGION) {
                area.silent().forEach(member -> silent.add(words.silent(area.view(), member)));
            }
        }
        items.addAll(silent);
        if (words.publication().about().zerosLeftOut()) {
            items.add(words.say("public.not-shown.zeros-left-out"));
        }
        items.add(words.say("public.not-shown.printed"));
        return new Section("not-shown", words.say("public.heading.not-shown"), List.of(new Bullets(items)));
    }

    /** One by one or merged. */
    private boolean showsMunicipalities() {
        return words.publication().numbers().stream()
                .map(PublicNumber::counts)
                .anyMatch(counts ->
                        counts.view() == View.MUNICIPALITY && counts.area().level() != AreaLevel.REGION);
    }

    /** Who is shown only together; a number of one that reported alone is its own, whatever the area is called. */
    private List<String> merged(PublicArea area) {
        List<String> sentences = new ArrayList<>();
        if (area.members().size() > 1) {
            sentences.add(words.say("public.not-shown.merged", PublicWords.names(area.members())));
        }
        words.partly(area).ifPresent(sentences::add);
        return sentences.isEmpty() ? List.of() : List.of(String.join(" ", sentences));
    }

    Section policy() {
        List<String> items = new ArrayList<>();
        items.add(words.say("public.policy.name", policy.title(), policy.name()));
        items.add(words.say("public.policy.threshold", policy.threshold()));
        items.add(words.say("public.policy.reason", policy.reason()));
        items.add(source());
        items.add(rung());
        items.add(words.say("public.policy.gate"));
        List<String> earlier = words.publication().about().earlierEditions().stream()
                .map(this::named)
                .toList();
        if (!earlier.isEmpty()) {
            items.add(words.say("public.policy.earlier", earlier));
        }
        return new Section(
                "policy",
                words.say("public.heading.policy"),
                List.of(new Bullets(items), new Paragraph(words.say("public.policy.law"))));
    }

    private String named(PublicDescription.Earlier edition) {
        return edition.date().isEmpty()
                ? words.say("public.policy.earlier-undated", edition.title(), edition.rung())
                : words.say(
                        "public.policy.earlier-edition",
                        edition.title(),
                        words.texts().date(edition.date()),
                        edition.rung());
    }
}
