package dk.followupforecast.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.InventedPlaces;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is invented: a function of seed and number, nobody twice, in the proportions that are promised. */
class InventedRegisterTest {

    private static final int MANY = 1_000_000;

    private static String id(InventedChild child) {
        byte[] id = new byte[InventedChild.personIdLength()];
        child.writePersonId(id, 0);
        return new String(id, StandardCharsets.US_ASCII);
    }

    private static String row(InventedChild child, long number) {
        child.moveTo(number);
        return id(child) + " " + child.birthEpochDay() + " " + child.level() + " " + child.place();
    }

    @Test
    void aChildIsTheSameWhoeverCameBefore() {
        InventedRegister register = InventedPlaces.register(1000, 7);
        InventedChild forwards = register.cursor();
        List<String> expected = LongStream.range(0, 1000)
                .mapToObj(child -> row(forwards, child))
                .toList();
        InventedChild backwards = InventedPlaces.register(5, 7).cursor();
        for (int child = 999; child >= 0; child--) {
            assertEquals(expected.get(child), row(backwards, child));
        }
    }

    @Test
    void anotherSeedGivesOtherChildren() {
        InventedChild one = InventedPlaces.register(1000, 7).cursor();
        InventedChild other = InventedPlaces.register(1000, 8).cursor();
        int sameDay = 0;
        for (long number = 0; number < 1000; number++) {
            one.moveTo(number);
            other.moveTo(number);
            assertNotEquals(id(one), id(other));
            sameDay += one.birthDay() == other.birthDay() ? 1 : 0;
        }
        // A seventh of a child is to be expected.
        assertTrue(sameDay < 5, "born on the same day: " + sameDay);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 2024, Long.MIN_VALUE, Long.MAX_VALUE})
    void noTwoChildrenShareAPseudonym(long seed) {
        InventedChild child =
                InventedPlaces.register(InventedRegister.MOST_CHILDREN, seed).cursor();
        String[] ids = new String[MANY];
        for (int at = 0; at < MANY; at++) {
            // From both ends of what may be asked for.
            child.moveTo(at % 2 == 0 ? at : InventedRegister.MOST_CHILDREN - at);
            ids[at] = id(child);
        }
        assertEquals(MANY, Arrays.stream(ids).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 16, 20})
    void theShuffleOfNumbersLosesNone(int width) {
        for (long seed = 0; seed < 5; seed++) {
            PersonIds ids = new PersonIds(seed);
            BitSet shuffled = new BitSet();
            for (int number = 0; number < 1 << width; number++) {
                shuffled.set((int) ids.shuffle(number, width));
            }
            assertEquals(1 << width, shuffled.cardinality());
        }
    }

    @Test
    void aPseudonymIsTenConsonants() {
        InventedChild child = InventedPlaces.register(1000, 7).cursor();
        for (long number = 0; number < 1000; number++) {
            child.moveTo(number);
            assertTrue(id(child).matches("[bcdfghjklmnpqrst]{10}"), id(child));
        }
    }

    @Test
    void childrenAreBornOnEveryDayOfTheYearsPromisedAndOnNoOther() {
        assertEquals("2006-01-01", BirthDays.date(BirthDays.draw(0)).toString());
        assertEquals(
                "2024-12-31", BirthDays.date(BirthDays.draw((1L << 32) - 1)).toString());
        InventedChild child = InventedPlaces.register(MANY, 7).cursor();
        int[] born = new int[BirthDays.COUNT];
        for (int number = 0; number < MANY; number++) {
            child.moveTo(number);
            born[child.birthDay()]++;
            assertEquals(BirthDays.date(child.birthDay()).toEpochDay(), child.birthEpochDay());
        }
        // About 144 a day: six standard deviations either way.
        double mean = (double) MANY / BirthDays.COUNT;
        for (int children : born) {
            assertEquals(mean, children, 6 * Math.sqrt(mean));
        }
    }

    @Test
    void levelsAndPlacesStandInTheProportionsPromised() {
        InventedChild child = InventedPlaces.register(MANY, 7).cursor();
        int[] levels = new int[5];
        int[] places = new int[3];
        for (int number = 0; number < MANY; number++) {
            child.moveTo(number);
            levels[child.level()]++;
            places[child.place()]++;
        }
        assertShares(levels, 954 / 2077.0, 361 / 2077.0, 151 / 2077.0, 273 / 2077.0, 338 / 2077.0);
        assertShares(places, 0.1, 0.6, 0.3);
    }

    /** Within five standard deviations of a share of a million. */
    private static void assertShares(int[] counts, double... shares) {
        for (int at = 0; at < shares.length; at++) {
            assertEquals(shares[at], counts[at] / (double) MANY, 5 * Math.sqrt(shares[at] * (1 - shares[at]) / MANY));
        }
    }

    @Test
    void traitsAreDrawnIndependentlyOfEachOther() {
        InventedChild child = InventedPlaces.register(MANY, 7).cursor();
        int together = 0;
        for (int number = 0; number < MANY; number++) {
            child.moveTo(number);
            if (child.level() == 0 && child.place() == 1 && child.birthDay() < BirthDays.COUNT / 2) {
                together++;
            }
        }
        double share = 954 / 2077.0 * 0.6 * 0.5;
        assertEquals(share, together / (double) MANY, 5 * Math.sqrt(share / MANY));
    }

    @Test
    void partsHoldEveryChildOnceAndDifferByOneAtMost() {
        InventedRegister register = InventedPlaces.register(1_000_000_000, 7);
        for (int parts : new int[] {1, 3, 7, 10_000}) {
            assertEquals(0, register.firstOfPart(0, parts));
            assertEquals(register.children(), register.firstOfPart(parts, parts));
            for (int part = 0; part < parts; part++) {
                long held = register.firstOfPart(part + 1, parts) - register.firstOfPart(part, parts);
                assertTrue(held == register.children() / parts || held == register.children() / parts + 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a;b", "\"a\"", "a\nb", "a\rb", " "})
    void aPlaceWhoseNameWouldNeedQuotesIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> new InventedPlace(name, "", 1));
    }

    @Test
    void aRegisterOfNobodyOrOfTooManyIsRefused() {
        for (long children : new long[] {0, -1, InventedRegister.MOST_CHILDREN + 1}) {
            assertThrows(IllegalArgumentException.class, () -> InventedPlaces.register(children, 7));
        }
    }

    @Test
    void inhabitantsOfTheSouthernMunicipalitiesAreTheirOwnAndOfOthersAShareOfTheRegion() {
        Inhabitants inhabitants = Inhabitants.read();
        assertEquals(2078, inhabitants.hundredsIn("461", "1083", 22));
        assertEquals(34, inhabitants.hundredsIn("563", "1083", 22));
        assertEquals(500, inhabitants.hundredsIn("265", "1085", 17));
        assertEquals(1180, inhabitants.hundredsIn("999", "9999", 10));
    }
}
