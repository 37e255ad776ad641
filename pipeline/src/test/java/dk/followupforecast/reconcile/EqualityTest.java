package dk.followupforecast.reconcile;

import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.text.Message;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Where equality is written out, every part of it that the search relies on is tried. */
class EqualityTest {

    private static final Term NEIGHBOUR = new Term(Message.of("n"), 1);

    @Test
    void agesAreEqualByGroupAndAge() {
        assertDistinct(List.of(
                () -> new CountedAge(LIGHT, 16), () -> new CountedAge(LIGHT, 17), () -> new CountedAge(HEAVY, 16)));
    }

    @Test
    void termsAreEqualByLabelValueAndNeighbours() {
        assertDistinct(List.of(
                () -> new Term(Message.of("a"), 1),
                () -> new Term(Message.of("a"), 2),
                () -> new Term(Message.of("b"), 1),
                () -> new Term(Message.of("a"), 1, List.of(NEIGHBOUR))));
    }

    @Test
    void slipsAreEqualByKindChangeAndTerms() {
        assertDistinct(List.of(
                () -> new Slip("twice", 1, List.of(NEIGHBOUR)),
                () -> new Slip("left-out", 1, List.of(NEIGHBOUR)),
                () -> new Slip("twice", 2, List.of(NEIGHBOUR)),
                () -> new Slip("twice", 1, List.of())));
    }

    private static void assertDistinct(List<Supplier<Object>> makers) {
        for (int one = 0; one < makers.size(); one++) {
            for (int other = 0; other < makers.size(); other++) {
                Object first = makers.get(one).get();
                Object second = makers.get(other).get();
                assertEquals(one == other, first.equals(second), first + " and " + second);
                assertEquals(true, one != other || first.hashCode() == second.hashCode(), first.toString());
            }
            assertEquals(false, makers.get(one).get().equals("something else"));
        }
    }
}
