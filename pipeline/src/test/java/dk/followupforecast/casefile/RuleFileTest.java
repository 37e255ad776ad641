package dk.followupforecast.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every demand of the rule schema, broken once. */
class RuleFileTest {

    @Test
    void theGoodRuleIsRead() {
        RuleReading read = RuleReading.of(RuleReading.GOOD);
        assertEquals(List.of(), read.said());
        assertEquals("r", read.rule().orElseThrow().name());
    }

    @Test
    void aMarkAtTheBeginningAndWindowsLineEndsMakeNoDifference() {
        RuleReading read = RuleReading.of("\uFEFF" + RuleReading.GOOD.replace("\n", "\r\n"));
        assertEquals(List.of(), read.said());
        assertTrue(read.rule().isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule: r|rule: R 1|bad_value rules/r.yaml:1 [rule] R 1",
                "rule: r|rule: other|bad_value rules/r.yaml:1 [rule] other",
                "rule: r|rule: 7|bad_value rules/r.yaml:1 [rule] 7",
                "title: {da: Regel, en: Rule}|title: Regel|bad_value rules/r.yaml:2 [title] Regel",
                "en: Rule|en: ''|bad_value rules/r.yaml:2 [en]",
                ", en: Rule||missing_key rules/r.yaml:2 [title]",
                "en: Rule|en: Rule, de: Regel|unknown_key rules/r.yaml:2 [de] de",
                "\"a paper\"|3|bad_value rules/r.yaml:3 [source] 3",
                "\"a paper\"|''|bad_value rules/r.yaml:3 [source]",
                "reached-in-year|at-birth|bad_value rules/r.yaml:4 [age] at-birth",
                "first-birth-year: 2008|first-birth-year: '2008'|bad_value rules/r.yaml:5 [first-birth-year] 2008",
                "first-birth-year: 2008|first-birth-year: 1899|bad_value rules/r.yaml:5 [first-birth-year] 1899",
                "first-birth-year: 2008|first-birth-year: 2201|bad_value rules/r.yaml:5 [first-birth-year] 2201",
                "first-birth-year: 2008|first-birthyear: 2008|"
                        + "unknown_key rules/r.yaml:5 [first-birthyear] first-birthyear",
                "[I, II]|[I, VI]|bad_value rules/r.yaml:7 [gmfcs] VI",
                "[I, II]|[I, II, II]|bad_value rules/r.yaml:7 [gmfcs] [\"I\",\"II\",\"II\"]",
                "[I, II]|[]|bad_value rules/r.yaml:7 [gmfcs] []",
                "[I, II]|I-II|bad_value rules/r.yaml:7 [gmfcs] I-II",
                "ages: [17]|age: [17]|unknown_key rules/r.yaml:8 [age] age",
                "ages: [17]|ages: 17|bad_value rules/r.yaml:8 [ages] 17",
                "ages: [17]|ages: [17.5]|bad_value rules/r.yaml:8 [ages] 17.5",
                "ages: [17]|ages: [-1]|bad_value rules/r.yaml:8 [ages] -1",
                "ages: [17]|ages: [121]|bad_value rules/r.yaml:8 [ages] 121",
                "ages: [17]|ages: [17, 17]|bad_value rules/r.yaml:8 [ages] [17,17]",
                "from: 16|from: sixteen|bad_value rules/r.yaml:10 [from] sixteen",
                "to: 18|to: 15|bad_value rules/r.yaml:11 [to] 15",
                "every: 1|every: 0|bad_value rules/r.yaml:12 [every] 0",
                "hours-per-follow-up: 2|hours-per-follow-up: 0|bad_value rules/r.yaml:13 [hours-per-follow-up] 0",
                "hours-per-follow-up: 2|hours-per-follow-up: 1001|"
                        + "bad_value rules/r.yaml:13 [hours-per-follow-up] 1001",
                "hours-per-follow-up: 2|hours-per-follow-up: 1,5|bad_value rules/r.yaml:13 [hours-per-follow-up] 1,5",
            })
    void aFaultIsToldOnceWithLineKeyAndValue(String good, String wrong, String expected) {
        RuleReading read = RuleReading.with(good, wrong == null ? "" : wrong);
        assertTrue(read.said().contains(expected), () -> read.said() + " must have " + expected);
        assertTrue(read.rule().isEmpty());
        long atLine = read.said().stream()
                .filter(line -> line.startsWith(expected.substring(0, expected.indexOf(']'))))
                .count();
        assertEquals(1, atLine);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"rule: r", "title: {da: Regel, en: Rule}", "source: \"a paper\"", "age: reached-in-year"})
    void aMissingKeyIsNamed(String line) {
        RuleReading read = RuleReading.with(line + "\n", "");
        String key = line.substring(0, line.indexOf(':'));
        assertEquals(List.of("missing_key rules/r.yaml:1 []"), read.said());
        assertEquals("Nøglen »" + key + "« mangler. Tilføj den.", read.sentence(Language.DA));
    }

    @Test
    void unknownKeysComeWithTheKeysKnownThere() {
        assertEquals(
                "Nøglen »hours« er ikke kendt. Kendte nøgler her: rule, title, source, age, first-birth-year, follow-ups"
                        + " og hours-per-follow-up.",
                RuleReading.with("hours-per-follow-up", "hours").sentence(Language.DA));
        assertEquals(
                "The key \"evry\" is not known. Keys known here: gmfcs, ages, from, to and every.",
                RuleReading.with("    every: 1", "    every: 1\n    evry: 1").sentence(Language.EN));
        assertEquals(
                "The key \"de\" is not known. Keys known here: da and en.",
                RuleReading.with("en: Rule", "en: Rule, de: Regel").sentence(Language.EN));
    }

    @Test
    void faultsOfFormHideNoneOfContent() {
        RuleReading read = RuleReading.of(RuleReading.GOOD
                .replace("rule: r", "rule: other")
                .replace("title: {da: Regel, en: Rule}", "title: Regel")
                .replace("[I, II]", "[I, III]")
                .replace("to: 18", "to: 15"));
        assertEquals(
                List.of(
                        "bad_value rules/r.yaml:1 [rule] other",
                        "bad_value rules/r.yaml:2 [title] Regel",
                        "rule_levels_apart rules/r.yaml:7 [gmfcs] I, III",
                        "bad_value rules/r.yaml:11 [to] 15"),
                read.said());
    }

    @Test
    void severalFaultsAreToldTogether() {
        RuleReading read =
                RuleReading.of(RuleReading.GOOD.replace("[17]", "[x]").replace("every: 1", "every: 0"));
        assertEquals(List.of("bad_value rules/r.yaml:8 [ages] x", "bad_value rules/r.yaml:12 [every] 0"), read.said());
    }
}
