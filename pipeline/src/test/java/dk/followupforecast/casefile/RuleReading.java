package dk.followupforecast.casefile;

import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A rule file read, with what was said about it. */
record RuleReading(Optional<FollowUpRule> rule, Notices notices) {

    static final String GOOD = """
            rule: r
            title: {da: Regel, en: Rule}
            source: "a paper"
            age: reached-in-year
            first-birth-year: 2008
            follow-ups:
              - gmfcs: [I, II]
                ages: [17]
              - gmfcs: [III, IV, V]
                from: 16
                to: 18
                every: 1
            hours-per-follow-up: 2
            """;

    /** The good rule with one text in the place of another. */
    static RuleReading with(String good, String wrong) {
        if (!GOOD.contains(good)) {
            throw new IllegalArgumentException("good must be part of the rule, was " + good);
        }
        return of(GOOD.replace(good, wrong));
    }

    static RuleReading of(String yaml) {
        return of(yaml.getBytes(StandardCharsets.UTF_8));
    }

    static RuleReading of(byte[] yaml) {
        Notices notices = new Notices();
        return new RuleReading(RuleReader.read(new SourceFile("rules/r.yaml", yaml), notices), notices);
    }

    List<String> said() {
        return NoticeLines.all(notices);
    }

    String sentence(Language language) {
        return String.join("\n", NoticeLines.said(notices, language));
    }
}
