package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.run.ForecastJob;
import dk.followupforecast.vocabulary.View;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicEditionTest {

    private static final PublicPublication FINEST = PublicCase.publication();

    @Test
    void atLeastSixtyExactNumbersOf2024() {
        assertTrue(
                FINEST.numbers().size() >= 60,
                () -> "numbers: " + FINEST.numbers().size());
    }

    @Test
    void everyNumberIsTheOneOfTheInternalEdition() {
        List<ForecastFigure> internal =
                ForecastJob.publish(RealCase.figures(), RealCase.notices()).forecast();
        int compared = 0;
        for (PublicNumber number : FINEST.numbers()) {
            CountedSum counts = number.counts();
            if (counts.measure() == Measure.FOLLOW_UPS) {
                ForecastFigure figure = internal.stream()
                        .filter(one -> one.rule().equals(counts.rule().orElseThrow())
                                && one.view() == counts.view()
                                && one.area().equals(counts.area())
                                && one.year() == counts.firstYear()
                                && one.gmfcs().equals(counts.gmfcs()))
                        .findFirst()
                        .orElseThrow();
                assertEquals(figure.followUps().orElseThrow(), number.value());
                assertEquals(figure.hours(), number.hours());
                compared++;
            }
        }
        assertEquals(12, compared);
    }

    @Test
    void mergedAreasAddUpToTheRegion() {
        int merged = FINEST.tables().get(1).numbers().stream()
                .mapToInt(PublicNumber::value)
                .sum();
        int region = FINEST.tables().get(0).numbers().stream()
                .mapToInt(PublicNumber::value)
                .sum();
        assertEquals(region, merged);
        assertEquals(15, FINEST.tables().get(1).numbers().size());
    }

    @Test
    void anAreaThatHasNotReportedHasNoNumberAndIsNamed() {
        PublicArea fanoe = FINEST.findAreaOf(View.MUNICIPALITY, RealCase.area(View.MUNICIPALITY, "Fanø"))
                .orElseThrow();
        assertTrue(fanoe.isSilent());
        assertTrue(FINEST.numbers().stream()
                .noneMatch(number -> number.counts().area().equals(fanoe.area())));
    }

    @Test
    void aMergedMunicipalityIsFoundInItsMergedArea() {
        PublicArea area = FINEST.findAreaOf(View.MUNICIPALITY, RealCase.area(View.MUNICIPALITY, "Ærø"))
                .orElseThrow();
        assertEquals("Svendborg, Langeland og Ærø", area.area().name());
        assertTrue(FINEST.find(Measure.CHILDREN, View.MUNICIPALITY, area.area(), Optional.empty(), 2008, 2013, "all")
                .isPresent());
    }

    @Test
    void otherCountsThatAgreeInEveryPublicNumberMakeTheSameBytes() {
        CaseShape shape = PublicCase.shape();
        CellCounts truth = PublicCase.counts(shape);
        int[] moved = new int[shape.frame().size()];
        Arrays.setAll(moved, truth::children);
        int[] away = places(shape, "Kolding", "Vejle");
        // One child of I-II born 2008 moves, and one of 2009 moves back: no sum over the years and no sum over areas
        // changes.
        moved[away[0]]--;
        moved[away[1]]++;
        moved[away[2]]++;
        moved[away[3]]--;
        PublicEdition edition = new PublicEdition(
                PublicCase.about(),
                PublicCase.policy(),
                new PublicDesign(PublicCase.policy().ladder().get(0), shape));
        assertArrayEquals(
                edition.of(truth).canonical(),
                edition.of(new CellCounts(shape.frame(), moved)).canonical());
        moved[away[3]]++;
        assertFalse(Arrays.equals(
                edition.of(truth).canonical(),
                edition.of(new CellCounts(shape.frame(), moved)).canonical()));
    }

    private static int[] places(CaseShape shape, String from, String to) {
        return new int[] {
            place(shape, from, 2008), place(shape, to, 2008), place(shape, from, 2009), place(shape, to, 2009)
        };
    }

    private static int place(CaseShape shape, String area, int birthYear) {
        return shape.frame()
                .placeOf(new CohortCell(
                        View.MUNICIPALITY,
                        RealCase.area(View.MUNICIPALITY, area),
                        birthYear,
                        shape.findView(View.MUNICIPALITY).orElseThrow().groups().get(0)));
    }
}
