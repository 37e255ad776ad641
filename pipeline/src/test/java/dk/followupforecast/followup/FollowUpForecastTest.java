package dk.followupforecast.followup;

import static dk.followupforecast.fixture.Invented.ALL;
import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static dk.followupforecast.fixture.Invented.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FollowUpForecastTest {

    private final CountTable table = new CountTable(View.MUNICIPALITY)
            .row("Alfa", LIGHT, 2008, 1, 2, 4, 8)
            .row("Alfa", HEAVY, 2008, 16, 32, 64, 128)
            .row("Beta", LIGHT, 2008, 0, 0, 0, 0)
            .row("Beta", HEAVY, 2008, 1000, 2000, 4000, 8000);

    @Test
    void everyFollowUpIsASumOverTheCohortsDue() {
        FollowUpForecast forecast = FollowUpForecast.of(Invented.annexRule(), table.cohorts());
        assertEquals(List.of(2024, 2025, 2026, 2027), forecast.years());
        assertEquals(OptionalInt.of(16), followUps(forecast, "Alfa", 2024));
        assertEquals(OptionalInt.of(1 + 16 + 32), followUps(forecast, "Alfa", 2025));
        assertEquals(OptionalInt.of(2 + 16 + 32 + 64), followUps(forecast, "Alfa", 2026));
        assertEquals(OptionalInt.of(4 + 32 + 64 + 128), followUps(forecast, "Alfa", 2027));
    }

    @Test
    void regionIsTheSumOfItsAreas() {
        FollowUpForecast forecast = FollowUpForecast.of(Invented.annexRule(), table.cohorts());
        FollowUpFigure region = forecast.find(Invented.REGION, 2025).orElseThrow();
        assertEquals(OptionalInt.of(1 + 16 + 32 + 3000), region.followUps());
        assertEquals(OptionalInt.of(1), region.followUps(LIGHT));
        assertEquals(OptionalInt.of(48 + 3000), region.followUps(HEAVY));
        assertEquals(6, region.terms().size());
    }

    @Test
    void groupThatNobodyIsDueOfHasNoFollowUps() {
        FollowUpForecast forecast = FollowUpForecast.of(Invented.annexRule(), table.cohorts());
        FollowUpFigure alfa = forecast.find(table.area("Alfa"), 2024).orElseThrow();
        assertEquals(OptionalInt.of(0), alfa.followUps(LIGHT));
        assertEquals(OptionalInt.of(16), alfa.followUps(HEAVY));
    }

    @Test
    void yearIsCompleteOnlyWhereTheExtractHasEveryBirthYearAskedFor() {
        FollowUpForecast forecast = FollowUpForecast.of(Invented.annexRule(), table.cohorts());
        assertTrue(forecast.find(table.area("Alfa"), 2028).isEmpty());
        FollowUpForecast.IncompleteYear next = forecast.incomplete().get(0);
        assertEquals(2028, next.year());
        assertEquals(List.of(new DueCohort(16, 2012, HEAVY)), next.missing());
    }

    @Test
    void birthYearsOlderThanTheFirstAreNotAskedFor() {
        FollowUpRule without = Invented.rule("without", OptionalInt.empty(), at(LIGHT, 17), at(HEAVY, 16, 17, 18));
        assertEquals(
                List.of(2026, 2027),
                FollowUpForecast.of(without, table.cohorts()).years());
        FollowUpRule later = Invented.rule("later", OptionalInt.of(2010), at(LIGHT, 17), at(HEAVY, 16, 17, 18));
        FollowUpForecast forecast = FollowUpForecast.of(later, table.cohorts());
        assertEquals(List.of(2026, 2027), forecast.years());
        assertEquals(OptionalInt.of(64), followUps(forecast, "Alfa", 2026));
        assertEquals(OptionalInt.of(4 + 64 + 128), followUps(forecast, "Alfa", 2027));
    }

    @Test
    void extractThatBeginsAfterTheFirstBirthYearBeginsLater() {
        CountTable late = new CountTable(View.MUNICIPALITY)
                .row("Alfa", LIGHT, 2010, 1, 2, 4, 8)
                .row("Alfa", HEAVY, 2010, 16, 32, 64, 128);
        FollowUpForecast forecast = FollowUpForecast.of(Invented.annexRule(), late.cohorts());
        assertEquals(List.of(2028, 2029), forecast.years());
        assertEquals(List.of(2027, 2030), incompleteYears(forecast));
    }

    @Test
    void holeInTheBirthYearsIsAHoleInTheYears() {
        CountTable holed =
                new CountTable(View.MUNICIPALITY).row("Alfa", ALL, 2008, 1, 2).row("Alfa", ALL, 2011, 4);
        FollowUpForecast forecast =
                FollowUpForecast.of(Invented.rule("once", OptionalInt.empty(), at(ALL, 10)), holed.cohorts());
        assertEquals(List.of(2018, 2019, 2021), forecast.years());
        assertEquals(List.of(2020, 2022), incompleteYears(forecast));
    }

    @Test
    void yearAfterTheLastIsToldEvenWhereTheRuleHasOneAge() {
        CountTable two = new CountTable(View.MUNICIPALITY).row("Alfa", ALL, 2008, 1, 2);
        FollowUpForecast forecast =
                FollowUpForecast.of(Invented.rule("once", OptionalInt.empty(), at(ALL, 10)), two.cohorts());
        assertEquals(List.of(2018, 2019), forecast.years());
        assertEquals(List.of(2020), incompleteYears(forecast));
    }

    @Test
    void extractTooShortForTheRuleHasNoCompleteYear() {
        CountTable one =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2010, 1).row("Alfa", HEAVY, 2010, 1);
        FollowUpForecast forecast = FollowUpForecast.of(Invented.annexRule(), one.cohorts());
        assertEquals(List.of(), forecast.years());
        assertEquals(List.of(), forecast.figures());
        assertEquals(List.of(), incompleteYears(forecast));
    }

    @Test
    void ruleThatAsksNothingForecastsNothing() {
        FollowUpRule nothing = Invented.rule("nothing", OptionalInt.empty(), at(ALL));
        FollowUpForecast forecast = FollowUpForecast.of(nothing, table.cohorts());
        assertEquals(List.of(), forecast.years());
        assertEquals(List.of(), incompleteYears(forecast));
        assertEquals(View.MUNICIPALITY, forecast.view());
    }

    @Test
    void areaThatHasNotReportedHasNoFigureInAnyYearOrGroup() {
        FollowUpForecast forecast = FollowUpForecast.of(
                Invented.annexRule(), table.mustReport("Gamma").cohorts());
        for (int year : forecast.years()) {
            FollowUpFigure gamma = forecast.find(table.area("Gamma"), year).orElseThrow();
            assertEquals(OptionalInt.empty(), gamma.followUps());
            assertEquals(OptionalInt.empty(), gamma.followUps(LIGHT));
            assertEquals(OptionalInt.empty(), gamma.followUps(HEAVY));
        }
        assertEquals(OptionalInt.of(3049), followUps(forecast, Invented.REGION, 2025));
    }

    @Test
    void areaWithoutOneOfTheCohortsHasNoSumButItsWholeGroups() {
        table.row("Gamma", LIGHT, 2008, 1, 1, 1, 1).row("Gamma", HEAVY, 2008, 1, 1);
        FollowUpForecast forecast = FollowUpForecast.of(Invented.annexRule(), table.cohorts());
        FollowUpFigure gamma = forecast.find(table.area("Gamma"), 2026).orElseThrow();
        assertEquals(OptionalInt.empty(), gamma.followUps());
        assertEquals(OptionalInt.empty(), gamma.followUps(HEAVY));
        assertEquals(OptionalInt.of(1), gamma.followUps(LIGHT));
        assertEquals(OptionalInt.empty(), followUps(forecast, Invented.REGION, 2026));
    }

    @Test
    void groupOfAreasIsSummedTermByTerm() {
        FollowUpForecast forecast = FollowUpForecast.of(
                Invented.annexRule(), table.group("Duo", "Alfa", "Beta").cohorts());
        FollowUpFigure duo = forecast.find(Invented.group("Duo"), 2024).orElseThrow();
        assertEquals(OptionalInt.of(1016), duo.followUps());
        assertEquals(
                List.of(OptionalInt.of(16), OptionalInt.of(1000)),
                duo.terms().stream().map(FollowUpTerm::children).toList());
    }

    @Test
    void termNamesThePlaceInTheInputBehindIt() {
        FollowUpForecast forecast = FollowUpForecast.of(Invented.annexRule(), table.cohorts());
        FollowUpTerm term =
                forecast.find(table.area("Alfa"), 2025).orElseThrow().terms().get(0);
        assertEquals(new DueCohort(17, 2008, LIGHT), term.due());
        assertEquals("I-II 2008", term.counts().orElseThrow().get(0).source().column());
        assertEquals(2, term.counts().orElseThrow().get(0).source().line());
    }

    @Test
    void singleLevelsAnswerARuleOfBands() {
        CountTable levels = new CountTable(View.MUNICIPALITY);
        for (GmfcsLevel level : GmfcsLevel.values()) {
            levels.row("Alfa", GmfcsGroup.of(level), 2008, 1, 2, 4);
        }
        FollowUpForecast forecast = FollowUpForecast.of(Invented.annexRule(), levels.cohorts());
        assertEquals(OptionalInt.of(2 * 1 + 3 * 1 + 3 * 2), followUps(forecast, "Alfa", 2025));
    }

    private OptionalInt followUps(FollowUpForecast forecast, String area, int year) {
        return followUps(forecast, table.area(area), year);
    }

    private static OptionalInt followUps(FollowUpForecast forecast, Area area, int year) {
        return forecast.find(area, year).orElseThrow().followUps();
    }

    private static List<Integer> incompleteYears(FollowUpForecast forecast) {
        return forecast.incomplete().stream()
                .map(FollowUpForecast.IncompleteYear::year)
                .toList();
    }
}
