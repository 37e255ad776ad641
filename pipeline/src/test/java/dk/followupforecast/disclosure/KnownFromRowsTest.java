package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an extract without zeros tells of itself: C has no child, nobody was born in 2009, and all others are in A and B. */
class KnownFromRowsTest {

    private static final GmfcsGroup ONE = GmfcsGroup.of(GmfcsLevel.I);
    private static final GmfcsGroup TWO = GmfcsGroup.of(GmfcsLevel.II);

    private static final FollowUpRule RULE = Invented.rule(
            "rule", OptionalInt.of(2008), Invented.at(Invented.LIGHT, 17), Invented.at(Invented.HEAVY, 16));

    private static CountTable table() {
        return new CountTable(View.MUNICIPALITY, false)
                .cell("B", ONE, 2008, 2)
                .cell("B", TWO, 2008, 3)
                .cell("A", ONE, 2010, 4)
                .cell("A", Invented.HEAVY, 2010, 1)
                .mustReport("C");
    }

    private static CaseShape shape(Cohorts cohorts) {
        return CaseShape.of(List.of(cohorts), List.of(FollowUpForecast.of(RULE, cohorts)));
    }

    /** Of A, B and C, each in the years 2008, 2009, 2010, each of both groups. */
    private static CellCounts counts(CaseShape shape, int... children) {
        return new CellCounts(shape.frame(), children);
    }

    @Test
    void whoHasNoRowCountsNobodyAndStandsWhereEverybodyStands() {
        Cohorts cohorts = table().zerosLeftOut().cohorts().withEveryAreaAndYear();
        List<Area> all = List.of(Invented.municipality("A"), Invented.municipality("B"), Invented.municipality("C"));
        assertEquals(Set.of(2008, 2009, 2010), cohorts.birthYears());
        assertEquals(
                all,
                cohorts.scopes().stream()
                        .filter(scope -> !scope.isSum())
                        .map(AreaScope::area)
                        .toList());
        AreaScope region = cohorts.findScope(Invented.REGION).orElseThrow();
        assertEquals(new AreaScope(View.MUNICIPALITY, Invented.REGION, all), region);
        assertEquals(OptionalInt.of(5), cohorts.findChildren(region, 2008, Invented.LIGHT));
        assertEquals(OptionalInt.of(0), cohorts.findChildren(region, 2009, Invented.LIGHT));
        CaseShape shape = shape(cohorts);
        assertEquals(
                counts(shape, 0, 0, 0, 0, 4, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), shape.countsOf(List.of(cohorts)));
    }

    @Test
    void whereZerosHaveRowsNothingIsTakenForOne() {
        Cohorts cohorts = table().cohorts();
        assertSame(cohorts, cohorts.withEveryAreaAndYear());
        CaseShape shape = shape(cohorts);
        assertEquals(List.of(), KnownFromRows.list(List.of(cohorts), shape.countsOf(List.of(cohorts))));
    }

    @Test
    void firstAndLastYearGroupsAndRegionsAreKnownToHaveChildren() {
        List<Cohorts> cohorts = List.of(table().zerosLeftOut().cohorts().withEveryAreaAndYear());
        CaseShape shape = shape(cohorts.get(0));
        List<KnownSum> known = KnownFromRows.list(cohorts, shape.countsOf(cohorts));
        Attacker attacker = new Attacker(known);
        assertEquals(5, known.size());
        assertTrue(attacker.isRightAbout(counts(shape, 0, 0, 0, 0, 4, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
        assertTrue(attacker.isRightAbout(counts(shape, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1)));
        // Nobody born in the first year, none in the last, one child where two levels have rows, none of III-V.
        assertFalse(attacker.isRightAbout(counts(shape, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
        assertFalse(attacker.isRightAbout(counts(shape, 4, 1, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
        assertFalse(attacker.isRightAbout(counts(shape, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
        assertFalse(attacker.isRightAbout(counts(shape, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
    }

    @Test
    void whatSomeRowsOfZerosMakeUntrueNobodyKnows() {
        List<Cohorts> cohorts =
                List.of(table().cell("A", ONE, 2011, 0).zerosLeftOut().cohorts().withEveryAreaAndYear());
        CellCounts truth = shape(cohorts.get(0)).countsOf(cohorts);
        List<KnownSum> known = KnownFromRows.list(cohorts, truth);
        assertEquals(4, known.size());
        assertTrue(known.stream().allMatch(sum -> sum.isTrueOf(truth)));
    }
}
