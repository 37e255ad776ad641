package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Bullets;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Who is followed up at which age, and where it says so. */
final class RuleInWords {

    private RuleInWords() {}

    static List<Block> blocks(FollowUpRule rule, Texts texts) {
        List<String> items = new ArrayList<>();
        for (AgeSchedule schedule : rule.schedules()) {
            List<String> ages = schedule.ages().stream().map(String::valueOf).toList();
            items.add(texts.say(key(rule, schedule), schedule.group().label(), ages));
        }
        rule.firstBirthYear()
                .ifPresent(year -> items.add(texts.say("annex.rule.first-birth-year", Integer.toString(year))));
        items.add(texts.say("annex.rule.source", rule.source()));
        String title = rule.title().inSentence(texts.language());
        return List.of(new Paragraph(texts.say("annex.rule.intro", title)), new Bullets(items));
    }

    private static String key(FollowUpRule rule, AgeSchedule schedule) {
        if (schedule.ages().isEmpty()) {
            return "annex.rule.no-ages";
        }
        return (schedule.ages().size() == 1 ? "annex.rule.age." : "annex.rule.ages.")
                + rule.age().label();
    }
}
