package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Bullets;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.rule.AgeConvention;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the public figures rest on. */
final class PublicMethodSection {

    private final PublicWords words;

    PublicMethodSection(PublicWords words) {
        this.words = words;
    }

    Section section() {
        PublicPublication publication = words.publication();
        List<String> items = new ArrayList<>();
        items.add(due());
        items.add(words.say("annex.method.complete"));
        items.add(words.say("annex.method.everybody"));
        long views = publication.numbers().stream()
                .map(number -> number.counts().view())
                .distinct()
                .count();
        if (views == View.values().length) {
            items.add(words.say("public.method.views"));
        }
        boolean anyHours =
                publication.numbers().stream().anyMatch(number -> number.hours().isPresent());
        Optional<String> hours = publication
                .about()
                .findHours(publication.about().rule().name())
                .filter(each -> anyHours)
                .map(each -> words.say("annex.method.hours", words.hours(each)));
        hours.ifPresent(items::add);
        items.add(words.say("annex.gmfcs.what"));
        return new Section("method", words.say("annex.method.heading"), List.of(new Bullets(items)));
    }

    private String due() {
        List<String> sentences = new ArrayList<>(List.of(words.say("annex.method.due")));
        words.rules().stream()
                .filter(rule -> rule.age() == AgeConvention.ON_1_JANUARY)
                .map(rule -> words.say(
                        "annex.method.due.on-1-january",
                        rule.title().in(words.texts().language())))
                .forEach(sentences::add);
        return String.join(" ", sentences);
    }
}
