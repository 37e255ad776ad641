package dk.followupforecast.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowSearchTest {

    private static final Integer UNKNOWN = null;

    private static final List<OptionalInt> RIGHT = row(10, 20, 30);

    @Test
    void slipThatGivesEveryFigureIsFound() {
        assertEquals(List.of("fits"), find(row(11, 21, 30), slip(1, "fits", 11, 21, 30)));
    }

    @Test
    void slipThatMissesOneFigureIsNone() {
        assertEquals(List.of(), find(row(11, 21, 30), slip(1, "wrong", 11, 21, 31)));
        assertEquals(List.of(), find(row(11, 21, 30), slip(1, "wrong", 11, 20, 30)));
    }

    @Test
    void oneWrongFigureIsNoRow() {
        assertEquals(List.of(), find(row(11, 20, 30), slip(1, "fits", 11, 20, 30)));
    }

    @Test
    void rightRowNeedsNoSlip() {
        assertEquals(List.of(), find(RIGHT, slip(1, "nothing", 10, 20, 30)));
    }

    @Test
    void simplestSlipsAreToldAndOnlyOnceEach() {
        List<OptionalInt> printed = row(11, 21, 31);
        assertEquals(
                List.of("first", "second"),
                find(
                        printed,
                        slip(2, "far", 11, 21, 31),
                        slip(1, "first", 11, 21, 31),
                        slip(1, "second", 11, 21, 31),
                        slip(1, "first", 11, 21, 31)));
        assertEquals(List.of("far"), find(printed, slip(2, "far", 11, 21, 31), slip(1, "no", 1, 2, 3)));
    }

    @Test
    void figureThatTheSlipCannotGiveSpeaksNeitherForNorAgainstIt() {
        assertEquals(List.of("fits"), find(row(11, 21, 99), slip(1, "fits", 11, 21, UNKNOWN)));
        assertEquals(List.of(), find(row(11, 20, 99), slip(1, "too little", 11, 20, UNKNOWN)));
        assertEquals(List.of(), find(row(11, 21, 99), slip(1, "too little", 11, UNKNOWN, UNKNOWN)));
    }

    @Test
    void oneFigureMayHaveAnotherCauseWhereThreeAreMended() {
        List<OptionalInt> right = row(10, 20, 30, 40);
        RowSlip slip = slip(1, "fits", 11, 21, 31, 41);
        RowSearch.Found found = RowSearch.find(row(11, 21, 31, 77), right, List.of(slip));
        assertEquals(Set.of(3), found.exceptions());
        assertEquals(List.of(slip.message()), found.messages());
        assertEquals(RowSearch.Found.NOTHING, RowSearch.find(row(11, 21, 66, 77), right, List.of(slip)));
        assertEquals(RowSearch.Found.NOTHING, RowSearch.find(row(11, 21, 30, 77), right, List.of(slip)));
    }

    @Test
    void slipThatWouldMakeARightFigureWrongIsNoneHoweverManyItMends() {
        List<OptionalInt> right = row(10, 20, 30, 40, 50);
        RowSlip slip = slip(1, "spoils", 11, 21, 31, 41, 51);
        for (int spoilt = 0; spoilt < 5; spoilt++) {
            List<OptionalInt> printed = row(11, 21, 31, 41, 51);
            printed.set(spoilt, right.get(spoilt));
            assertEquals(RowSearch.Found.NOTHING, RowSearch.find(printed, right, List.of(slip)));
        }
    }

    @Test
    void slipThatGivesEveryFigureIsBetterThanOneThatGivesAllButOne() {
        List<OptionalInt> right = row(10, 20, 30, 40);
        RowSearch.Found found = RowSearch.find(
                row(11, 21, 31, 77), right, List.of(slip(1, "near", 11, 21, 31, 41), slip(9, "whole", 11, 21, 31, 77)));
        assertEquals(
                List.of("whole"), found.messages().stream().map(Message::key).toList());
        assertEquals(Set.of(), found.exceptions());
    }

    @Test
    void slipsThatContradictEachOtherInWhatTheyMissSayNothing() {
        List<OptionalInt> right = row(10, 20, 30, 40);
        RowSearch.Found found = RowSearch.find(
                row(11, 21, 31, 41), right, List.of(slip(1, "one", 11, 21, 31, 9), slip(1, "other", 9, 21, 31, 41)));
        assertEquals(RowSearch.Found.NOTHING, found);
    }

    @Test
    void slipOfManyRivalsHasToMendMoreFigures() {
        RowSlip two = slip(1, "two", 11, 21, 30);
        RowSlip three = new RowSlip(1, Message.of("three"), 3, two.figure());
        assertEquals(List.of("two"), find(row(11, 21, 30), two, three));
        assertEquals(List.of(), find(row(11, 21, 30), three));
    }

    @Test
    void columnWithoutAPrintedFigureIsPassedOver() {
        assertEquals(List.of("fits"), find(row(11, UNKNOWN, 31), slip(1, "fits", 11, 7, 31)));
        assertEquals(List.of(), find(row(11, UNKNOWN, 30), slip(1, "too little", 11, 7, 30)));
    }

    @Test
    void figuresAreWrongOnlyWhereBothAreThere() {
        assertTrue(RowSearch.isWrong(OptionalInt.of(1), OptionalInt.of(2)));
        assertFalse(RowSearch.isWrong(OptionalInt.of(1), OptionalInt.of(1)));
        assertFalse(RowSearch.isWrong(OptionalInt.empty(), OptionalInt.of(1)));
        assertFalse(RowSearch.isWrong(OptionalInt.of(1), OptionalInt.empty()));
    }

    private static List<String> find(List<OptionalInt> printed, RowSlip... slips) {
        return RowSearch.find(printed, RIGHT, List.of(slips)).messages().stream()
                .map(Message::key)
                .toList();
    }

    private static RowSlip slip(int rank, String name, Integer... figures) {
        List<OptionalInt> row = row(figures);
        return new RowSlip(rank, Message.of(name), row::get);
    }

    private static List<OptionalInt> row(Integer... figures) {
        List<OptionalInt> row = new ArrayList<>();
        for (Integer figure : figures) {
            row.add(figure == null ? OptionalInt.empty() : OptionalInt.of(figure));
        }
        return row;
    }
}
