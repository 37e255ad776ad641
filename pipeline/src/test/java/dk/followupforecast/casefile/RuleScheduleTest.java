package dk.followupforecast.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.text.Language;
import dk.followupforecast.vocabulary.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ages and levels of a rule file that fit the schema key by key and yet make no rule. */
class RuleScheduleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ages: [17]\n    from: 3\n    to: 4\n    every: 1",
                "ages: [17]\n    from: 3",
                "from: 3",
                "from: 3\n    to: 4"
            })
    void agesAndFromToEveryAreToldApartInOneSentence(String ages) {
        RuleReading read = RuleReading.with("ages: [17]", ages);
        assertEquals(1, read.said().size(), read.said()::toString);
        assertTrue(read.said().get(0).startsWith("bad_value rules/r.yaml:7 [follow-ups] {\"gmfcs\":[\"I\",\"II\"],"));
        assertTrue(read.sentence(Language.DA).endsWith("Forventet: gmfcs med enten ages eller from, to og every."));
        assertTrue(read.sentence(Language.EN).endsWith("Expected: gmfcs with either ages, or from, to and every."));
    }

    @Test
    void anEntryWithoutAnyAgesIsTold() {
        RuleReading read = RuleReading.with("    ages: [17]\n", "");
        assertEquals(List.of("bad_value rules/r.yaml:7 [follow-ups] {\"gmfcs\":[\"I\",\"II\"]}"), read.said());
    }

    @Test
    void noAgesAtAllAreAllowed() {
        RuleReading read = RuleReading.with("[17]", "[]");
        assertEquals(List.of(), read.said());
    }

    @Test
    void levelsApartAreToldWithoutAGapThatNobodyCouldKnowOf() {
        RuleReading read =
                RuleReading.of(RuleReading.GOOD.replace("[I, II]", "[I, III]").replace("[III, IV, V]", "[IV, V]"));
        assertEquals(List.of("rule_levels_apart rules/r.yaml:7 [gmfcs] I, III"), read.said());
        assertTrue(read.sentence(Language.DA).startsWith("Niveauerne I, III ligger ikke ved siden af hinanden."));
    }

    @Test
    void levelsNamedTwiceAreTold() {
        RuleReading read = RuleReading.with("[I, II]", "[I, II, III]");
        assertEquals(List.of("rule_levels_overlap rules/r.yaml:6 [follow-ups] III"), read.said());
    }

    @Test
    void levelsLeftOutAreTold() {
        RuleReading read = RuleReading.with("[III, IV, V]", "[III, IV]");
        assertEquals(List.of("rule_levels_gap rules/r.yaml:6 [follow-ups] V"), read.said());
    }

    @Test
    void aGapIsToldThoughAnotherFileHasAnErrorAlready() {
        Notices notices = new Notices();
        notices.add(NoticeCode.BAD_COUNT, SourcePosition.ofFile("counts.csv"), "x");
        String yaml = RuleReading.GOOD.replace("[III, IV, V]", "[III, IV]");
        SourceFile file = new SourceFile("rules/r.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertTrue(RuleReader.read(file, notices).isEmpty());
        assertEquals(2, notices.listAll().size());
    }

    @Test
    void theNameOfTheFileIsAskedForInWords() {
        RuleReading read = RuleReading.with("rule: r", "rule: other");
        assertEquals("»other« passer ikke her. Forventet: filens navn uden .yaml, r.", read.sentence(Language.DA));
        assertEquals(
                "\"other\" does not fit here. Expected: the name of the file without .yaml, r.",
                read.sentence(Language.EN));
    }

    @Test
    void aLastAgeBeforeTheFirstIsAskedForInWords() {
        assertEquals(
                "»15« passer ikke her. Forventet: mindst 16, som er \"from\".",
                RuleReading.with("to: 18", "to: 15").sentence(Language.DA));
    }
}
