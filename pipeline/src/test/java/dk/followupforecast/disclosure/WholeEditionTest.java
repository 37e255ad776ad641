package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Three municipalities, of which A and C stand as one and C has not reported: all that is public, and all that is protected. */
class WholeEditionTest {

    private static final int NONE = TinyCase.NONE;

    private static final String EXPECTED = """
            edition;tiny;2024
            policy;tiny;3
            rung;tiny
            rule;rule
            compared;other
            area;municipality;group:g-merged;municipality:m-a;municipality:m-c
            area;municipality;municipality:m-b;municipality:m-b;
            area;municipality;municipality:m-a;municipality:m-a;
            area;municipality;municipality:m-c;;municipality:m-c
            area;municipality;region:1;municipality:m-a,municipality:m-b;municipality:m-c
            table REGION
            children;municipality;region:1;;2009;2009;I-II;4;
            children;municipality;region:1;;2009;2009;III-V;1;
            table MERGED
            children;municipality;group:g-merged;;2008;2009;all;6;
            children;municipality;municipality:m-b;;2008;2009;all;4;
            table EACH
            follow-ups;municipality;municipality:m-a;rule;2025;2025;all;2;
            follow-ups;municipality;municipality:m-b;rule;2025;2025;all;1;
            follow-ups;municipality;municipality:m-a;other;2025;2025;all;1;
            follow-ups;municipality;municipality:m-b;other;2025;2025;all;0;
            """;

    private static final List<TinyCase.Rule> RULES = List.of(
            new TinyCase.Rule("rule", OptionalInt.of(2008), false, List.of(List.of(17), List.of(16))),
            new TinyCase.Rule("other", OptionalInt.of(2008), false, List.of(List.of(), List.of(16))));

    private static final TinyGate GATE = gate();

    private static TinyGate gate() {
        int[][][] children = {{{1, 2}, {2, 1}}, {{1, 1}, {2, 0}}, {{NONE, NONE}, {NONE, NONE}}};
        TinyCase.Table table = new TinyCase.Table(View.MUNICIPALITY, children, List.of(0, 2));
        return TinyGate.of(new TinyCase(
                3,
                List.of(table),
                2008,
                RULES,
                new int[0],
                List.of(
                        design(Measure.CHILDREN, AreasShown.REGION, true, OptionalInt.of(2009)),
                        design(Measure.CHILDREN, AreasShown.MERGED, false, OptionalInt.empty()),
                        design(Measure.FOLLOW_UPS, AreasShown.EACH, false, OptionalInt.of(2025)))));
    }

    private static TableDesign design(Measure measure, AreasShown areas, boolean apart, OptionalInt from) {
        boolean allRules = measure == Measure.FOLLOW_UPS;
        return new TableDesign(
                measure, View.MUNICIPALITY, areas, TableDesign.TOGETHER, apart, allRules, from, OptionalInt.empty());
    }

    @Test
    void everythingPublicIsInTheCanonicalForm() {
        String canonical = new String(GATE.edition().of(GATE.truth()).canonical(), StandardCharsets.UTF_8);
        List<String> lines = canonical
                .lines()
                .map(line -> line.replaceFirst("^table;.*areas=([A-Z]+).*", "table $1"))
                .toList();
        assertEquals(EXPECTED.lines().toList(), lines);
    }

    @Test
    void everyNumberOfEveryAreaIsAFactOnce() {
        Set<String> facts = Facts.list(GATE.shape(), GATE.design().rung(), Interest.NONE).stream()
                .map(fact -> fact.measure().label() + " " + fact.area().code() + " " + fact.firstYear() + "-"
                        + fact.lastYear() + " " + fact.gmfcs())
                .collect(Collectors.toSet());
        Set<String> expected = new HashSet<>();
        for (String area : List.of("m-a", "m-b", "1")) {
            for (String years : List.of("2008-2008", "2009-2009", "2008-2009")) {
                for (String group : List.of("I-II", "III-V", "all")) {
                    expected.add("children " + area + " " + years + " " + group);
                }
            }
            // Those of 2024 are the children of III-V born in 2008, and so are the other rule's of both years of one
            // cell.
            expected.add("follow-ups " + area + " 2025-2025 all");
        }
        assertEquals(expected, facts);
    }

    @Test
    void countsAreTheSameOnlyCellForCell() {
        int[] children = {1, 2, 2, 1, 1, 1, 2, 0};
        assertEquals(GATE.truth(), new CellCounts(GATE.shape().frame(), children));
        children[7] = 1;
        assertNotEquals(GATE.truth(), new CellCounts(GATE.shape().frame(), children));
        assertEquals("counts of 8 cells", GATE.truth().toString());
    }

    @Test
    void areasAndSumsSayWhatTheyAreMadeOf() {
        PublicPublication publication = GATE.edition().of(GATE.truth());
        assertEquals(
                List.of(true, false, false, false, true),
                publication.areas().stream().map(PublicArea::isMerged).toList());
        List<CountedSum> sums =
                publication.numbers().stream().map(PublicNumber::counts).toList();
        assertFalse(sums.get(0).isOverYears());
        assertFalse(sums.get(0).isOverAllLevels());
        assertTrue(sums.get(2).isOverYears());
        assertTrue(sums.get(2).isOverAllLevels());
    }

    @Test
    void hoursStandBesideMunicipalFollowUpsOfARuleWithAFactorAndNowhereElse() {
        int[][][] children = {{{1, 2}, {2, 1}}};
        TinyGate tiny = TinyGate.of(new TinyCase(
                3,
                List.of(
                        new TinyCase.Table(View.HOSPITAL, children, List.of()),
                        new TinyCase.Table(View.MUNICIPALITY, children, List.of())),
                2008,
                RULES,
                new int[0],
                List.of(
                        design(Measure.CHILDREN, AreasShown.EACH, false, OptionalInt.empty()),
                        design(Measure.FOLLOW_UPS, AreasShown.EACH, false, OptionalInt.of(2025)),
                        ofHospitals(Measure.FOLLOW_UPS))));
        PublicDescription about = tiny.edition().of(tiny.truth()).about();
        PublicDescription withHours = new PublicDescription(
                about.title(),
                about.date(),
                about.rule(),
                about.comparedRules(),
                Map.of("rule", new BigDecimal("1.5")));
        List<String> told = new PublicEdition(withHours, tiny.policy(), tiny.design())
                .of(tiny.truth()).numbers().stream()
                        .map(number -> number.counts().view().label() + " "
                                + number.counts().rule().orElse("children") + " " + number.value() + " "
                                + number.hours().map(BigDecimal::toPlainString).orElse("none"))
                        .toList();
        assertEquals(
                List.of(
                        "municipality children 6 none",
                        "municipality rule 2 3.0",
                        "municipality other 1 none",
                        "hospital rule 4 none"),
                told);
    }

    /** The follow-ups of no year that the case can answer. */
    @Test
    void aTableWithoutANumberIsLeftOut() {
        TableDesign children = design(Measure.CHILDREN, AreasShown.EACH, false, OptionalInt.empty());
        TableDesign late = design(Measure.FOLLOW_UPS, AreasShown.EACH, false, OptionalInt.of(2100));
        TinyCase.Table table = new TinyCase.Table(View.MUNICIPALITY, new int[][][] {{{1, 2}, {2, 1}}}, List.of());
        TinyGate tiny = TinyGate.of(new TinyCase(3, List.of(table), 2008, RULES, new int[0], List.of(late, children)));
        assertEquals(
                List.of(children),
                tiny.edition().of(tiny.truth()).tables().stream()
                        .map(PublicPublication.PublicTable::design)
                        .toList());
    }

    private static TableDesign ofHospitals(Measure measure) {
        OptionalInt every = OptionalInt.empty();
        return new TableDesign(
                measure, View.HOSPITAL, AreasShown.EACH, TableDesign.TOGETHER, false, false, every, every);
    }
}
