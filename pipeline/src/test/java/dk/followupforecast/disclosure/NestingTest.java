package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.CountedSum.Term;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two hospitals; three municipalities of the first, one of the second, and one that nobody knows the hospital of. */
class NestingTest {

    private static final CohortCell NORTH = hospital("North");
    private static final CohortCell SOUTH = hospital("South");
    private static final CohortCell A = municipality("A");
    private static final CohortCell B = municipality("B");
    private static final CohortCell C = municipality("C");
    private static final CohortCell LOST = municipality("Lost");

    private static final CellFrame FRAME = new CellFrame(List.of(NORTH, SOUTH, A, B, C, LOST));

    private static final Nesting NESTING = new Nesting(
            Map.of(A.area(), NORTH.area(), B.area(), NORTH.area(), C.area(), SOUTH.area(), silent(), SOUTH.area()));

    private static Area silent() {
        return Invented.municipality("Silent");
    }

    private static CohortCell hospital(String name) {
        return new CohortCell(View.HOSPITAL, Invented.hospital(name), 2010, Invented.LIGHT);
    }

    private static CohortCell municipality(String name) {
        return new CohortCell(View.MUNICIPALITY, Invented.municipality(name), 2010, Invented.LIGHT);
    }

    private static CellCounts counts(int north, int south, int a, int b, int c) {
        int[] children = new int[FRAME.size()];
        children[FRAME.placeOf(NORTH)] = north;
        children[FRAME.placeOf(SOUTH)] = south;
        children[FRAME.placeOf(A)] = a;
        children[FRAME.placeOf(B)] = b;
        children[FRAME.placeOf(C)] = c;
        return new CellCounts(FRAME, children);
    }

    @Test
    void aHospitalIsItsMunicipalitiesGiveOrTakeTheLargestDifferenceOfAll() {
        assertEquals(
                List.of(
                        new KnownSum(List.of(new Term(NORTH, 1)), List.of(new Term(A, 1), new Term(B, 1)), -2, 2),
                        new KnownSum(List.of(new Term(SOUTH, 1)), List.of(new Term(C, 1)), -2, 2)),
                NESTING.list(counts(5, 3, 2, 2, 5)));
    }

    @Test
    void viewsThatAgreeEverywhereAreKnownToAgree() {
        List<KnownSum> known = NESTING.list(counts(4, 5, 2, 2, 5));
        assertTrue(known.stream().allMatch(sum -> sum.least() == 0 && sum.most() == 0));
        assertTrue(known.stream().allMatch(sum -> sum.isTrueOf(counts(6, 1, 1, 5, 1))));
        assertFalse(known.get(0).isTrueOf(counts(6, 1, 1, 4, 1)));
        assertFalse(known.get(0).isTrueOf(counts(4, 1, 1, 4, 1)));
    }

    @Test
    void aHospitalWithoutCountsOfItsOwnTellsNothing() {
        CellFrame municipalities = new CellFrame(List.of(A, B, C));
        assertEquals(List.of(), NESTING.list(new CellCounts(municipalities, new int[] {1, 2, 3})));
    }

    @Test
    void aSumAsItWouldBePrintedTodayIsThatOfTheCountsOfToday() {
        KnownSum then = new KnownSum(List.of(new Term(A, 2)), List.of(new Term(B, 1)), 9, 9);
        assertEquals(new KnownSum(then.terms(), then.less(), 3, 3), then.asOf(counts(0, 0, 4, 5, 0)));
    }
}
