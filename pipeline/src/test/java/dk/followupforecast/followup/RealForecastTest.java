package dk.followupforecast.followup;

import static dk.followupforecast.fixture.RealCase.ANNEX;
import static dk.followupforecast.fixture.RealCase.NATIONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is known of the case of 2024 from elsewhere than this program. */
class RealForecastTest {

    private static final String REGION = "Region Syddanmark";

    @Test
    void hospitalsOfTheRegionHaveTheKnownFollowUpsUnderBothReadings() {
        assertEquals(List.of(12, 49, 44, 61, 49, 45), followUps(ANNEX, View.HOSPITAL, 2024, 2029));
        assertEquals(List.of(40, 38, 89, 66, 79, 70), followUps(NATIONAL, View.HOSPITAL, 2024, 2029));
    }

    /** Added up by hand from the printed children, column by column. */
    @Test
    void municipalitiesOfTheRegionHaveTheFollowUpsThatTheirColumnsAddUpTo() {
        assertEquals(List.of(10, 29 + 10 + 8), followUps(ANNEX, View.MUNICIPALITY, 2024, 2025));
        assertEquals(List.of(18 + 10 + 8 + 7, 34 + 8 + 7 + 12), followUps(ANNEX, View.MUNICIPALITY, 2026, 2027));
    }

    @Test
    void completeYearsAreOneMoreThanThePaperShowsForMunicipalities() {
        assertEquals(years(2024, 2030), forecast(ANNEX, View.HOSPITAL).years());
        assertEquals(years(2024, 2029), forecast(ANNEX, View.MUNICIPALITY).years());
    }

    @Test
    void hospitalsHaveTwoHundredAndTwentyOneChildren() {
        assertEquals(61, children(View.HOSPITAL, Invented.HEAVY));
        assertEquals(221, children(View.HOSPITAL, Invented.HEAVY) + children(View.HOSPITAL, Invented.LIGHT));
    }

    @Test
    void municipalityWithoutARowIsNotReportedInAnyYear() {
        Area area = RealCase.area(View.MUNICIPALITY, "Fanø");
        for (String rule : List.of(ANNEX, NATIONAL)) {
            FollowUpForecast forecast = forecast(rule, View.MUNICIPALITY);
            forecast.years()
                    .forEach(year -> assertEquals(
                            OptionalInt.empty(),
                            forecast.find(area, year).orElseThrow().followUps()));
        }
    }

    @Test
    void everyAreaButOneHasAFigureInEveryCompleteYear() {
        FollowUpForecast forecast = forecast(ANNEX, View.MUNICIPALITY);
        List<String> without = forecast.figures().stream()
                .filter(figure -> figure.followUps().isEmpty())
                .map(figure -> figure.scope().area().name())
                .distinct()
                .toList();
        assertEquals(List.of("Fanø"), without);
    }

    private static FollowUpForecast forecast(String rule, View view) {
        return RealCase.figures().forecasts().find(rule, view).orElseThrow();
    }

    private static List<Integer> followUps(String rule, View view, int from, int to) {
        FollowUpForecast forecast = forecast(rule, view);
        Area region = RealCase.area(view, REGION);
        return IntStream.rangeClosed(from, to)
                .map(year ->
                        forecast.find(region, year).orElseThrow().followUps().orElseThrow())
                .boxed()
                .toList();
    }

    private static List<Integer> years(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private static int children(View view, GmfcsGroup group) {
        Cohorts cohorts = RealCase.cohorts(view);
        AreaScope region = cohorts.findScope(RealCase.area(view, REGION)).orElseThrow();
        return cohorts.birthYears().stream()
                .mapToInt(birthYear ->
                        cohorts.findChildren(region, birthYear, group).orElseThrow())
                .sum();
    }
}
