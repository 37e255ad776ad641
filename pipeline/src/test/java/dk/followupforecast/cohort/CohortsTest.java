package dk.followupforecast.cohort;

import static dk.followupforecast.fixture.Invented.ALL;
import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CohortsTest {

    private static final GmfcsGroup ONE = GmfcsGroup.of(GmfcsLevel.I);
    private static final GmfcsGroup TWO = GmfcsGroup.of(GmfcsLevel.II);

    @Test
    void singleLevelsAreSummedToTheGroupThatIsAskedFor() {
        CountTable table = new CountTable(View.MUNICIPALITY)
                .row("Alfa", ONE, 2008, 3)
                .row("Alfa", TWO, 2008, 4)
                .row("Alfa", HEAVY, 2008, 5);
        assertEquals(OptionalInt.of(7), children(table, "Alfa", 2008, LIGHT));
        assertEquals(OptionalInt.of(3), children(table, "Alfa", 2008, ONE));
        assertEquals(OptionalInt.of(12), children(table, "Alfa", 2008, ALL));
    }

    @Test
    void groupWithALevelThatHasNoRowIsNotReported() {
        CountTable table = new CountTable(View.MUNICIPALITY).row("Alfa", ONE, 2008, 3);
        assertEquals(OptionalInt.empty(), children(table, "Alfa", 2008, LIGHT));
    }

    @Test
    void partOfABandIsNotReported() {
        CountTable table = new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 3);
        assertEquals(OptionalInt.empty(), children(table, "Alfa", 2008, ONE));
    }

    @Test
    void partOfABandIsNotReportedWhereZerosAreLeftOutEither() {
        CountTable table =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 3).zerosLeftOut();
        assertEquals(OptionalInt.empty(), children(table, "Alfa", 2008, ONE));
    }

    @Test
    void cellWithoutARowIsNotZeroChildren() {
        CountTable table =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 0, 1).row("Beta", LIGHT, 2008, 2);
        assertEquals(OptionalInt.of(0), children(table, "Alfa", 2008, LIGHT));
        assertEquals(OptionalInt.empty(), children(table, "Beta", 2009, LIGHT));
    }

    @Test
    void cellWithoutARowIsZeroWhereTheCaseSaysThatZerosAreLeftOut() {
        CountTable table = new CountTable(View.MUNICIPALITY)
                .row("Alfa", LIGHT, 2008, 4, 1)
                .row("Alfa", HEAVY, 2009, 1)
                .row("Beta", LIGHT, 2008, 2)
                .zerosLeftOut();
        assertEquals(OptionalInt.of(0), children(table, "Beta", 2009, LIGHT));
        assertEquals(OptionalInt.of(0), children(table, "Beta", 2009, HEAVY));
        assertEquals(OptionalInt.of(0), children(table, "Beta", 2008, HEAVY));
        assertEquals(OptionalInt.of(2), children(table, "Beta", 2008, ALL));
    }

    @Test
    void birthYearsOutsideTheExtractAreNeverZero() {
        CountTable table = new CountTable(View.MUNICIPALITY)
                .row("Alfa", LIGHT, 2008, 4)
                .row("Alfa", LIGHT, 2010, 1)
                .zerosLeftOut();
        assertEquals(OptionalInt.empty(), children(table, "Alfa", 2007, LIGHT));
        assertEquals(OptionalInt.of(0), children(table, "Alfa", 2009, LIGHT));
        assertEquals(OptionalInt.empty(), children(table, "Alfa", 2011, LIGHT));
        assertFalse(table.cohorts().covers(2007, LIGHT));
        assertTrue(table.cohorts().covers(2008, LIGHT));
        assertTrue(table.cohorts().covers(2010, LIGHT));
        assertFalse(table.cohorts().covers(2011, LIGHT));
    }

    @Test
    void levelsThatTheExtractNeverNamesAreNeverZero() {
        CountTable table =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 4, 1).zerosLeftOut();
        assertEquals(OptionalInt.empty(), children(table, "Alfa", 2008, HEAVY));
        assertEquals(OptionalInt.empty(), children(table, "Alfa", 2008, ALL));
        assertFalse(table.cohorts().covers(2008, HEAVY));
    }

    @Test
    void areaWithoutAnyRowIsNotReportedWhereZerosAreLeftOutEither() {
        CountTable table = new CountTable(View.MUNICIPALITY)
                .row("Alfa", LIGHT, 2008, 4)
                .mustReport("Beta")
                .zerosLeftOut();
        assertEquals(OptionalInt.empty(), children(table, "Beta", 2008, LIGHT));
    }

    @Test
    void birthYearIsCoveredWhereOneAreaAtLeastHasIt() {
        CountTable table =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 4).row("Beta", LIGHT, 2009, 2);
        assertTrue(table.cohorts().covers(2008, LIGHT));
        assertTrue(table.cohorts().covers(2009, LIGHT));
        assertFalse(table.cohorts().covers(2008, HEAVY));
        assertFalse(table.cohorts().covers(2010, LIGHT));
    }

    @Test
    void sumOverAreasNeedsEveryOneOfThem() {
        CountTable table =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 4, 6).row("Beta", LIGHT, 2008, 3);
        Cohorts cohorts = table.cohorts();
        AreaScope region = cohorts.findScope(Invented.REGION).orElseThrow();
        assertEquals(OptionalInt.of(7), cohorts.findChildren(region, 2008, LIGHT));
        assertEquals(OptionalInt.empty(), cohorts.findChildren(region, 2009, LIGHT));
    }

    @Test
    void sumOverNoAreaAtAllIsNotZero() {
        CountTable table = new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 4);
        AreaScope nobody = new AreaScope(View.MUNICIPALITY, Invented.REGION, List.of());
        assertEquals(OptionalInt.empty(), table.cohorts().findChildren(nobody, 2008, LIGHT));
    }

    @Test
    void countsAndBirthYearsAreThoseOfTheExtract() {
        CountTable table =
                new CountTable(View.HOSPITAL).row("Beta", LIGHT, 2009, 1).row("Alfa", LIGHT, 2008, 4);
        Cohorts cohorts = table.cohorts();
        assertEquals(View.HOSPITAL, cohorts.view());
        assertEquals(new TreeSet<>(List.of(2008, 2009)), cohorts.birthYears());
        assertEquals(2, cohorts.listCounts().size());
        assertTrue(cohorts.listCounts().containsAll(table.counts()));
        assertThrows(
                UnsupportedOperationException.class, () -> cohorts.birthYears().clear());
    }

    @Test
    void viewWithoutAnyCountCoversNothing() {
        Cohorts none = new Cohorts(View.HOSPITAL, List.of(), List.of(), false);
        assertFalse(none.covers(2008, LIGHT));
    }

    private static OptionalInt children(CountTable table, String area, int birthYear, GmfcsGroup group) {
        Cohorts cohorts = table.cohorts();
        return cohorts.findChildren(cohorts.findScope(table.area(area)).orElseThrow(), birthYear, group);
    }
}
