package dk.followupforecast.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.text.Language;
import dk.followupforecast.vocabulary.View;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every demand that a policy has to meet, broken once. */
class PolicyFileTest {

    private static final String GOOD = """
            policy: p
            title: {da: Politik, en: Policy}
            source: {da: et papir, en: a paper}
            threshold: {children: 5, reason: {da: derfor, en: because}}
            zeros: protected
            earlier-editions: []
            ladder:
              - rung: fine
                title: {da: Fin, en: Fine}
                merged-areas:
                  - {code: one, name: One, view: municipality, members: [Vejle, Kolding]}
                  - {code: two, name: Two, view: municipality, members: [Varde, Esbjerg]}
                tables:
                  - {count: children, view: municipality, areas: merged, years: 0, gmfcs: apart, from: 2009, to: 2012}
                  - {count: follow-ups, view: hospital, areas: each, years: 2, gmfcs: together, rules: all}
              - rung: coarse
                title: {da: Grov, en: Coarse}
                tables:
                  - {count: children, view: municipality, areas: region, years: 1, gmfcs: together}
            """;

    private static final Reference REFERENCE = reference();

    private final Notices notices = new Notices();

    private static Reference reference() {
        Notices none = new Notices();
        return Reference.read(RealCase.HOME, new SourceFiles(none), none);
    }

    private Optional<DisclosurePolicy> read(String yaml) {
        SourceFile file = new SourceFile("policies/p.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return PolicyReader.read(
                file,
                REFERENCE,
                () -> {
                    throw new AssertionError("nobody merges by the map");
                },
                notices);
    }

    private List<String> said() {
        return NoticeLines.all(notices);
    }

    private Optional<DisclosurePolicy> readWith(String good, String wrong) {
        if (!GOOD.contains(good)) {
            throw new IllegalArgumentException("good must be part of the policy, was " + good);
        }
        return read(GOOD.replace(good, wrong == null ? "" : wrong));
    }

    private String mend(String good, String wrong) {
        readWith(good, wrong);
        return String.join("\n", NoticeLines.said(notices, Language.EN));
    }

    @Test
    void theGoodPolicyIsReadAsItStands() {
        DisclosurePolicy policy = read(GOOD).orElseThrow(() -> new AssertionError(said()));
        assertEquals(5, policy.threshold());
        assertEquals(
                List.of("fine", "coarse"),
                policy.ladder().stream().map(rung -> rung.name()).toList());
        assertEquals(
                List.of("Vejle", "Kolding"),
                policy.ladder().get(0).mergedAreas().get(0).members().stream()
                        .map(area -> area.name())
                        .toList());
        OptionalInt none = OptionalInt.empty();
        assertEquals(
                List.of(
                        new TableDesign(
                                Measure.CHILDREN,
                                View.MUNICIPALITY,
                                AreasShown.MERGED,
                                TableDesign.TOGETHER,
                                true,
                                false,
                                OptionalInt.of(2009),
                                OptionalInt.of(2012)),
                        new TableDesign(
                                Measure.FOLLOW_UPS, View.HOSPITAL, AreasShown.EACH, 2, false, true, none, none)),
                policy.ladder().get(0).tables());
        assertEquals(List.of(), policy.ladder().get(1).mergedAreas());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy: p|policy: P 1|bad_value policies/p.yaml:1 [policy] P 1",
                "policy: p|policy: other|bad_value policies/p.yaml:1 [policy] other",
                "title: {da: Politik, en: Policy}|title: Politik|bad_value policies/p.yaml:2 [title] Politik",
                ", en: Policy||missing_key policies/p.yaml:2 [title]",
                "{da: et papir, en: a paper}|a paper|bad_value policies/p.yaml:3 [source] a paper",
                "children: 5|children: 0|bad_value policies/p.yaml:4 [children] 0",
                "children: 5|children: 1|bad_value policies/p.yaml:4 [children] 1",
                "children: 5|children: 1001|bad_value policies/p.yaml:4 [children] 1001",
                "children: 5|children: 2.5|bad_value policies/p.yaml:4 [children] 2.5",
                "children: 5|children: five|bad_value policies/p.yaml:4 [children] five",
                "children: 5|hours: 5|unknown_key policies/p.yaml:4 [hours] hours",
                "children: 5, ||missing_key policies/p.yaml:4 [threshold]",
                ", reason: {da: derfor, en: because}||missing_key policies/p.yaml:4 [threshold]",
                "zeros: protected|zeros: shown|bad_value policies/p.yaml:5 [zeros] shown",
                "zeros: protected|zero: protected|unknown_key policies/p.yaml:5 [zero] zero",
                "earlier-editions: []|earlier-editions: output/first|"
                        + "bad_value policies/p.yaml:6 [earlier-editions] output/first",
                "earlier-editions: []|earlier-editions: [a, a]|"
                        + "bad_value policies/p.yaml:6 [earlier-editions] [\"a\",\"a\"]",
                "rung: fine|rung: Fin|bad_value policies/p.yaml:8 [rung] Fin",
                "rung: coarse|rung: fine|duplicate_key policies/p.yaml:16 [rung] fine",
                "title: {da: Grov, en: Coarse}|titel: {da: Grov, en: Coarse}|"
                        + "unknown_key policies/p.yaml:17 [titel] titel",
                "code: two|code: one|duplicate_key policies/p.yaml:12 [code] one",
                "name: Two|name: One|duplicate_key policies/p.yaml:12 [name] One",
                "code: two|code: Two|bad_value policies/p.yaml:12 [code] Two",
                "view: municipality, members: [Varde|view: kommune, members: [Varde|"
                        + "bad_value policies/p.yaml:12 [view] kommune",
                "view: municipality, members: [Varde|view: hospital, members: [Varde|"
                        + "unknown_area policies/p.yaml:12 [members] Varde",
                "Varde|Vardø|unknown_area policies/p.yaml:12 [members] Vardø",
                "Varde|Kolding|duplicate_key policies/p.yaml:12 [members] Kolding",
                "Varde, Esbjerg|Varde, '573'|duplicate_key policies/p.yaml:12 [members] 573",
                "Varde, Esbjerg|Varde|bad_value policies/p.yaml:12 [members] [\"Varde\"]",
                "count: follow-ups|count: hours|bad_value policies/p.yaml:15 [count] hours",
                "view: hospital, areas|view: both, areas|bad_value policies/p.yaml:15 [view] both",
                "areas: each|areas: cluster|bad_value policies/p.yaml:15 [areas] cluster",
                "years: 2|years: -1|bad_value policies/p.yaml:15 [years] -1",
                "years: 2|years: 101|bad_value policies/p.yaml:15 [years] 101",
                "years: 2|years: 1.5|bad_value policies/p.yaml:15 [years] 1.5",
                "years: 2, ||missing_key policies/p.yaml:15 [tables]",
                "gmfcs: together, rules|gmfcs: I-II, rules|bad_value policies/p.yaml:15 [gmfcs] I-II",
                "rules: all|rules: none|bad_value policies/p.yaml:15 [rules] none",
                "rules: all|mask: 1-4|unknown_key policies/p.yaml:15 [mask] mask",
                "to: 2012|rules: all|bad_value policies/p.yaml:14 [rules] all",
                "to: 2012|to: 2008|bad_value policies/p.yaml:14 [to] 2008",
                "from: 2009|from: 1899|bad_value policies/p.yaml:14 [from] 1899",
                "to: 2012|to: 2201|bad_value policies/p.yaml:14 [to] 2201",
            })
    void aFaultIsToldOnceWithLineKeyAndValue(String good, String wrong, String expected) {
        assertEquals(Optional.empty(), readWith(good, wrong));
        assertTrue(said().contains(expected), () -> said() + " must have " + expected);
        long atKey = said().stream()
                .filter(line -> line.startsWith(expected.substring(0, expected.indexOf(']'))))
                .count();
        assertEquals(1, atKey);
        assertTrue(
                NoticeLines.said(notices, Language.EN).stream().allMatch(sentence -> sentence.matches("(?s).*[.?]")));
    }

    @Test
    void aLadderNeedsARungAndARungATable() {
        String ladder = GOOD.substring(0, GOOD.indexOf("ladder:"));
        assertEquals(Optional.empty(), read(ladder + "ladder: []\n"));
        assertEquals(List.of("bad_value policies/p.yaml:7 [ladder] []"), said());
        assertEquals(Optional.empty(), read(ladder + "ladder:\n  - {rung: r, title: {da: R, en: R}, tables: []}\n"));
        assertTrue(said().contains("bad_value policies/p.yaml:8 [tables] []"), () -> said().toString());
    }

    @Test
    void theMendIsSaid() {
        assertEquals(
                "\"0\" does not fit here. Expected: a whole number of children from 2 to 1000; fewer than these must not be"
                        + " told from none, nor from these or more.",
                mend("children: 5", "children: 0"));
    }

    @Test
    void aNameThatIsNoAreaComesWithThoseThatMayBeMeant() {
        String said = mend("Varde", "Vardø");
        assertTrue(said.contains("Did you mean Varde (573)"), said);
    }

    @Test
    void aRungOfAnotherIsToldToBeDeleted() {
        assertEquals("\"fine\" is already in ladder. Delete one of the two.", mend("rung: coarse", "rung: fine"));
    }

    @Test
    void yearsThatEndBeforeTheyBeginAreTold() {
        assertEquals("\"2008\" does not fit here. Expected: a year from 2009 on.", mend("to: 2012", "to: 2008"));
    }

    @Test
    void allFaultsOfAFileAreToldTogether() {
        read(GOOD.replace("rung: coarse", "rung: fine")
                .replace("Varde", "Vardø")
                .replace("to: 2012", "to: 2008"));
        assertEquals(
                List.of(
                        "unknown_area policies/p.yaml:12 [members] Vardø",
                        "bad_value policies/p.yaml:14 [to] 2008",
                        "duplicate_key policies/p.yaml:16 [rung] fine"),
                said());
    }

    @Test
    void faultsOfFormHideNoneOfContent() {
        read(GOOD.replace("policy: p", "policy: other")
                .replace("title: {da: Politik, en: Policy}", "titel: Politik")
                .replace("zeros: protected", "zeros: shown")
                .replace("rung: fine", "rung: coarse")
                .replace("title: {da: Fin, en: Fine}", "title: Fin")
                .replace("{code: one, name: One", "{code: One, name: Two")
                .replace("Varde", "Vardø")
                .replace(
                        "years: 0, gmfcs: apart, from: 2009, to: 2012", "years: -1, gmfcs: apart, from: 2009, to: 2008")
                .replace("years: 1, gmfcs: together}", "years: 1, gmfcs: levels, rules: all}"));
        assertEquals(
                List.of(
                        "missing_key policies/p.yaml:1 []",
                        "bad_value policies/p.yaml:1 [policy] other",
                        "unknown_key policies/p.yaml:2 [titel] titel",
                        "bad_value policies/p.yaml:5 [zeros] shown",
                        "bad_value policies/p.yaml:9 [title] Fin",
                        "bad_value policies/p.yaml:11 [code] One",
                        "unknown_area policies/p.yaml:12 [members] Vardø",
                        "duplicate_key policies/p.yaml:12 [name] Two",
                        "bad_value policies/p.yaml:14 [years] -1",
                        "bad_value policies/p.yaml:14 [to] 2008",
                        "duplicate_key policies/p.yaml:16 [rung] coarse",
                        "bad_value policies/p.yaml:19 [gmfcs] levels",
                        "bad_value policies/p.yaml:19 [rules] all"),
                said());
    }

    @Test
    void aRungThatIsNoneHidesNoFaultOfTheOthers() {
        read(GOOD.replace("  - rung: coarse", "  - coarse\n  - rung: coarse").replace("Varde", "Vardø"));
        assertEquals(
                List.of(
                        "unknown_area policies/p.yaml:12 [members] Vardø",
                        "bad_value policies/p.yaml:16 [ladder] coarse"),
                said());
    }

    @Test
    void aFaultInAMergingIsToldWithoutWhatFollowsFromIt() {
        String merging =
                "merge-municipalities: {within: hospital, in-year: soon, inhabitants-at-least: 20000}\n    tables:";
        read(GOOD.replaceFirst("(?s)merged-areas:.*?tables:", merging).replace("to: 2012", "to: 2008"));
        assertEquals(
                List.of("bad_value policies/p.yaml:10 [in-year] soon", "bad_value policies/p.yaml:12 [to] 2008"),
                said());
    }
}
