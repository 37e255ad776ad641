package dk.followupforecast.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.fixture.Told;
import dk.followupforecast.text.Message;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlipSearchTest {

    /** Terms of 3, 10, 25 and 62, which make 100 and no two of which make a third. */
    private static final List<Term> TERMS = List.of(term("a", 3), term("b", 10), term("c", 25), term("d", 62));

    @Test
    void termLeftOutIsNamedWithItsChildren() {
        for (Term term : TERMS) {
            String said = Told.of(term.label()) + " (" + term.value() + " children) left out";
            assertEquals(List.of(said), explain(TERMS, 100 - term.value()));
        }
    }

    @Test
    void termCountedTwiceIsNamed() {
        for (Term term : TERMS) {
            String said = Told.of(term.label()) + " (" + term.value() + " children) twice";
            assertEquals(List.of(said), explain(TERMS, 100 + term.value()));
        }
    }

    @Test
    void neighbourInPlaceOfATermIsNamedWithBoth() {
        List<Term> terms = List.of(term("a", 3), beside(term("b", 10), term("x", 17)), term("c", 87));
        assertEquals(List.of("row x (17 children) instead of row b (10 children)"), explain(terms, 107));
    }

    @Test
    void neighbourCountedInBesideTheTermsIsNamed() {
        List<Term> terms = List.of(term("a", 3), beside(term("b", 10), term("x", 17)), term("c", 87));
        assertEquals(List.of("row x (17 children) extra"), explain(terms, 117));
    }

    @Test
    void neighbourThatIsItselfATermIsOnlyEverCountedTwice() {
        Term other = term("a", 31);
        List<Term> terms = List.of(other, beside(term("b", 10), other), term("c", 59));
        assertEquals(List.of("row a (31 children) twice"), explain(terms, 131));
        assertEquals(List.of(), explain(terms, 121));
    }

    @Test
    void digitsBesideEachOtherChangePlaces() {
        assertEquals(List.of("digits swapped"), explain(List.of(term("a", 61)), 16));
        assertEquals(List.of("digits swapped"), explain(List.of(term("a", 1234)), 2134));
        assertEquals(List.of("digits swapped"), explain(List.of(term("a", 1234)), 1324));
        assertEquals(List.of("digits swapped"), explain(List.of(term("a", 1234)), 1243));
        assertEquals(List.of(), explain(List.of(term("a", 1234)), 4231));
    }

    @Test
    void noFigureIsPrintedWithAZeroInFront() {
        assertEquals(List.of(), explain(List.of(term("a", 10)), 1));
        assertEquals(List.of(), explain(List.of(term("a", 100)), 10));
        assertEquals(List.of("digits swapped"), explain(List.of(term("a", 210)), 201));
    }

    @Test
    void twoTermsLeftOutOrTwiceAreNamedTogether() {
        assertEquals(List.of("row a (3 children) and row c (25 children) left out"), explain(TERMS, 100 - 28));
        assertEquals(List.of("row b (10 children) and row d (62 children) twice"), explain(TERMS, 100 + 72));
    }

    @Test
    void simplerSlipHidesTheOthers() {
        List<Term> terms = List.of(term("a", 3), term("b", 10), beside(term("c", 13), term("x", 26)), term("d", 74));
        assertEquals(List.of("row c (13 children) twice"), explain(terms, 113));
        assertEquals(List.of("row c (13 children) left out"), explain(terms, 87));
    }

    @Test
    void equallySimpleSlipsAreAllNamed() {
        List<Term> terms =
                List.of(term("a", 10), beside(term("b", 20), term("x", 37)), beside(term("c", 60), term("y", 77)));
        assertEquals(
                List.of(
                        "2 possibilities: row x (37 children) instead of row b (20 children) or row y (77 children) instead of row c (60 children)"),
                explain(terms, 107));
    }

    @Test
    void termsOfTheSameSizeAreListedTogether() {
        List<Term> terms = List.of(term("a", 1), term("b", 1), term("c", 98));
        assertEquals(List.of("a term of 1 child left out: row a or row b"), explain(terms, 99));
        assertEquals(List.of("a term of 1 child twice: row a or row b"), explain(terms, 101));
    }

    @Test
    void slipsOfDifferentKindsAreToldApart() {
        List<Term> terms = List.of(beside(term("a", 30), term("x", 40)), beside(term("b", 70), term("y", 10)));
        assertEquals(
                List.of("row x (40 children) instead of row a (30 children)", "row y (10 children) extra"),
                explain(terms, 110));
    }

    @Test
    void manyPossibilitiesAreCountedAndNotListed() {
        List<Term> terms = IntStream.rangeClosed(1, 7)
                .mapToObj(at -> beside(term("t" + at, 100), term("n" + at, 105)))
                .toList();
        assertEquals(
                List.of("7 possibilities, one: row n1 (105 children) instead of row t1 (100 children)"),
                explain(terms, 705));
        assertEquals(1, explain(terms.subList(0, 6), 605).size());
        assertEquals(true, explain(terms.subList(0, 6), 605).get(0).contains("row n6"));
    }

    @Test
    void partOfATermIsLeftOutOrTwiceLikeATerm() {
        List<Term> parts = List.of(term("p", 7), term("q", 18), term("r", 40));
        assertEquals(List.of("row p (7 children) left out"), explain(TERMS, parts, 93));
        assertEquals(List.of("row q (18 children) twice"), explain(TERMS, parts, 118));
        assertEquals(List.of("row p (7 children) and row r (40 children) left out"), explain(TERMS, parts, 53));
        assertEquals(List.of("row c (25 children) left out"), explain(TERMS, parts, 75));
    }

    @Test
    void figureThatAgreesHasNoSlip() {
        for (int value : new int[] {0, 1, 11, 55, 100}) {
            assertEquals(List.of(), explain(List.of(term("a", value), term("empty", 0)), value));
        }
    }

    @Test
    void termOfNobodyIsNeitherLeftOutNorCountedTwice() {
        List<Term> terms = List.of(term("empty", 0), beside(term("a", 40), term("none", 0)));
        assertEquals(List.of("row a (40 children) left out"), explain(terms, 0));
        assertEquals(List.of(), explain(terms, 39));
    }

    /** Of the ten figures within five of 100, terms of 1 and 2 reach 98, 99, 101 and 102, and a neighbour the fifth. */
    @Test
    void slipsThatReachHalfOfTheRivalsStillSaySomething() {
        List<Term> terms = List.of(term("a", 1), term("b", 2), beside(term("c", 97), term("x", 102)));
        assertEquals(List.of("row x (102 children) instead of row c (97 children)"), explain(terms, 105));
    }

    @Test
    void slipsThatReachMoreThanHalfOfTheRivalsSayNothing() {
        for (int sixth : new int[] {92, 101}) {
            Term third = beside(term("c", 97), term("x", 102), term("y", sixth));
            List<Term> terms = List.of(term("a", 1), term("b", 2), third);
            assertEquals(List.of(), explain(terms, 105), "with " + sixth);
            assertEquals(List.of("row b (2 children) left out"), explain(terms, 98));
        }
    }

    @Test
    void figuresFartherFromTheRightOneThanThePrintedAreNoRivals() {
        Term third = beside(term("c", 97), term("x", 102), term("y", 91), term("z", 103));
        List<Term> terms = List.of(term("a", 1), term("b", 2), third);
        assertEquals(List.of("row x (102 children) instead of row c (97 children)"), explain(terms, 105));
    }

    @Test
    void rangeThatIsOneColumnTooLongIsAsSimpleAsATermTwice() {
        Term beside = new Term(Message.of("explain.row", "x"), 7, Term.Unit.CHILDREN, true, List.of());
        Term inOtherBand = new Term(Message.of("explain.row", "y"), 7, Term.Unit.CHILDREN, false, List.of());
        List<Term> terms = List.of(beside(term("a", 7), beside, inOtherBand), term("b", 93));
        assertEquals(List.of("row a (7 children) twice", "row x (7 children) extra"), explain(terms, 107));
    }

    @Test
    void extraTermsOfTheSameSizeAreListedTogether() {
        List<Term> terms = List.of(beside(term("a", 40), term("x", 17)), beside(term("b", 60), term("y", 17)));
        assertEquals(List.of("a term of 17 children extra: row x or row y"), explain(terms, 117));
    }

    @Test
    void extraRowOfATotalIsNotToldAsChildren() {
        Term other = new Term(Message.of("explain.row", "x"), 17, Term.Unit.ROW, false, List.of());
        Term own = new Term(Message.of("explain.row", "a"), 40, Term.Unit.ROW, false, List.of(other));
        assertEquals(List.of("row x (17) extra"), explain(List.of(own, term("b", 60)), 117));
    }

    @Test
    void smallFiguresAreJudgedAmongTheirNearestFive() {
        List<Term> terms = List.of(term("a", 1), beside(term("b", 1), term("x", 2)));
        assertEquals(List.of("row x (2 children) extra"), explain(terms, 4));
        List<Term> more = List.of(term("a", 1), beside(term("b", 1), term("x", 2), term("y", 4)));
        assertEquals(List.of(), explain(more, 4));
    }

    /** 5 may become 0 and 10, and 6, 7, 8 and 9 by a neighbour: six of the ten figures up to twice five. */
    @Test
    void figuresUpToTwiceTheRightOneAreNearby() {
        List<Term> terms = List.of(beside(term("a", 5), term("w", 6), term("x", 7), term("y", 8), term("z", 9)));
        assertEquals(List.of(), explain(terms, 6));
        assertEquals(
                List.of("row w (6 children) instead of row a (5 children)"),
                explain(List.of(beside(term("a", 5), term("w", 6), term("x", 7), term("y", 8))), 6));
    }

    @Test
    void figuresFartherAwayDoNotSpeakAgainstASlip() {
        Term[] far = IntStream.rangeClosed(1, 20)
                .mapToObj(at -> term("far" + at, 100 * at))
                .toArray(Term[]::new);
        List<Term> terms = List.of(beside(term("a", 5), far));
        assertEquals(List.of("row far1 (100 children) instead of row a (5 children)"), explain(terms, 100));
    }

    @Test
    void numbersThatNoSlipGivesHaveNoExplanation() {
        List<Integer> explained = IntStream.rangeClosed(0, 200)
                .filter(figure -> !explain(TERMS, figure).isEmpty())
                .boxed()
                .toList();
        assertEquals(
                List.of(13, 28, 35, 38, 65, 72, 75, 87, 90, 97, 103, 110, 113, 125, 128, 135, 162, 165, 172, 187),
                explained);
    }

    private static Term term(String name, int value) {
        return new Term(Message.of("explain.row", name), value);
    }

    private static Term beside(Term term, Term... neighbours) {
        return new Term(term.label(), term.value(), List.of(neighbours));
    }

    private static List<String> explain(List<Term> terms, int printed) {
        return explain(terms, List.of(), printed);
    }

    private static List<String> explain(List<Term> terms, List<Term> parts, int printed) {
        return Told.of(SlipSearch.describe(new SlipSearch(terms, parts).find(printed)));
    }
}
