package dk.followupforecast.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Persons who are in a register more than once. */
class PersonsTest {

    private static final String HEADER = "person_id;birth_year;gmfcs;kommune\n";

    private static List<String> read(RowFault fault, RowChoice choice, String... files) {
        MadeRegister register = new MadeRegister().choosing(fault, choice);
        for (int at = 0; at < files.length; at++) {
            register.with("part-" + at + ".csv", HEADER + files[at]);
        }
        return register.read();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSE", "DROP"})
    void ofIdenticalRowsTheFirstCounts(RowChoice choice) {
        assertEquals(
                List.of(
                        "child 630 - 2008 I 1",
                        "fault duplicate-person 0:3 [-1] 2",
                        "rejected 2",
                        "rejected duplicate-person 0:3 [-1]",
                        "rejected duplicate-person 0:4 [-1]",
                        "rows 3"),
                read(RowFault.DUPLICATE_PERSON, choice, "a;2008;I;Vejle\n a ;2008;I;Vejle\n\"a\";2008;I;Vejle\n"));
    }

    @Test
    void ofRowsOfAnotherLevelTheFirstCounts() {
        assertTrue(read(RowFault.DUPLICATE_PERSON, RowChoice.DROP, "a;2008;I;Vejle\na;2008;II;Vejle\n")
                .contains("child 630 - 2008 I 1"));
    }

    @Test
    void rowsThatSayOtherwiseOfAChildAreToldFromMereRepetitions() {
        List<String> found = read(
                RowFault.DUPLICATE_PERSON,
                RowChoice.DROP,
                "a;2008;I;Vejle\na;2009;I;Vejle\na;2008;2;Vejle\na;2009;II;Vejle\na;2008;1;Vejle\nb;2010;V;Vejle\n",
                "b;2010;V;630\nb;2010;IV;Vejle\n");
        assertTrue(found.contains("fault duplicate-person 0:3 [-1] 4, differing 3"), found::toString);
        assertTrue(found.contains("fault duplicate-person 1:2 [-1] 2, differing 1"), found::toString);
    }

    @Test
    void whatARowLeavesOpenContradictsNothing() {
        RegisterPolicy policy = new RegisterPolicy(
                Map.of(
                        RowFault.BIRTH_MISSING, RowChoice.NOT_RECORDED,
                        RowFault.GMFCS_MISSING, RowChoice.NOT_RECORDED,
                        RowFault.DUPLICATE_PERSON, RowChoice.DROP),
                1990,
                2026);
        String text = HEADER + "a;;I;Vejle\na;2008;;Vejle\na;;I;Vejle\n";
        List<String> found =
                new MadeRegister().policy(policy).with("a.csv", text).read();
        assertTrue(found.contains("fault duplicate-person 0:3 [-1] 2"), found::toString);
        List<String> otherwise = new MadeRegister()
                .policy(policy)
                .with("a.csv", text + "a;2009;I;Vejle\n")
                .read();
        assertTrue(otherwise.contains("fault duplicate-person 0:3 [-1] 3, differing 1"), otherwise::toString);
    }

    @Test
    void whoIsInTwoMunicipalitiesMayBeTwoChildrenWithOnePseudonym() {
        assertTrue(read(RowFault.TWO_MUNICIPALITIES, RowChoice.DROP, "a;2008;I;Vejle\na;2009;I;Kolding\n")
                .contains("fault two-municipalities 0:3 [-1] 1, differing 1"));
    }

    @Test
    void whoIsNotLookedForCountsTwice() {
        assertEquals(
                List.of("child 621 - 2008 I 1", "child 630 - 2008 I 1", "rejected 0", "rows 2"),
                read(RowFault.DUPLICATE_PERSON, RowChoice.NOT_CHECKED, "a;2008;I;Vejle\na;2008;I;Kolding\n"));
    }

    @Test
    void whoIsInTwoMunicipalitiesIsDroppedFromBoth() {
        assertEquals(
                List.of(
                        "child 630 - 2008 I 1",
                        "fault two-municipalities 0:3 [-1] 1",
                        "rejected 2",
                        "rejected two-municipalities 0:2 [-1]",
                        "rejected two-municipalities 0:3 [-1]",
                        "rows 3"),
                read(
                        RowFault.TWO_MUNICIPALITIES,
                        RowChoice.DROP,
                        "a;2008;I;Vejle\na;2008;I;Kolding\nb;2008;I;Vejle\n"));
    }

    @Test
    void whoIsInTwoMunicipalitiesMayCountOnceWithoutOne() {
        assertEquals(
                List.of(
                        "child - - 2008 I 1",
                        "fault two-municipalities 0:3 [-1] 2",
                        "rejected 2",
                        "rejected two-municipalities 0:3 [-1]",
                        "rejected two-municipalities 0:4 [-1]",
                        "rows 3"),
                read(
                        RowFault.TWO_MUNICIPALITIES,
                        RowChoice.NOT_RECORDED,
                        "a;2008;I;Vejle\na;2008;I;Kolding\na;2008;I;Odense\n"));
    }

    @Test
    void aMunicipalityThatIsNotRecordedIsNoSecondOne() {
        RegisterPolicy policy = new RegisterPolicy(
                Map.of(
                        RowFault.MUNICIPALITY_MISSING, RowChoice.NOT_RECORDED,
                        RowFault.DUPLICATE_PERSON, RowChoice.DROP),
                1990,
                2026);
        List<String> found = new MadeRegister()
                .policy(policy)
                .with("a.csv", HEADER + "a;2008;I;Vejle\na;2008;I;\n")
                .read();
        assertTrue(found.contains("fault duplicate-person 0:3 [-1] 1"), found::toString);
        assertTrue(found.contains("child 630 - 2008 I 1"), found::toString);
    }

    @Test
    void personsAreFoundAcrossFilesInTheOrderOfTheirNames() {
        assertEquals(
                List.of(
                        "child 630 - 2008 I 1",
                        "fault duplicate-person 1:2 [-1] 1, differing 1",
                        "fault duplicate-person 2:3 [-1] 1, differing 1",
                        "rejected 2",
                        "rejected duplicate-person 1:2 [-1]",
                        "rejected duplicate-person 2:3 [-1]",
                        "rows 3"),
                read(
                        RowFault.DUPLICATE_PERSON,
                        RowChoice.DROP,
                        "a;2008;I;Vejle\n",
                        "a;2008;II;Vejle\n",
                        "\na;2008;III;Vejle\n"));
    }

    @Test
    void aRowThatDoesNotCountMakesNobodyAPersonTwice() {
        List<String> found = read(RowFault.GMFCS_MISSING, RowChoice.DROP, "a;2008;;Vejle\na;2008;I;Vejle\n");
        assertTrue(found.contains("child 630 - 2008 I 1"), found::toString);
        assertTrue(found.contains("rejected 1"), found::toString);
    }

    @Test
    void largeAndSmallLettersAreDifferentPersons() {
        List<String> found = read(RowFault.DUPLICATE_PERSON, RowChoice.DROP, "a;2008;I;Vejle\nA;2008;I;Vejle\n");
        assertTrue(found.contains("child 630 - 2008 I 2"), found::toString);
    }

    @Test
    void aSetHoldsWhatWasAddedAndNothingElseHoweverFarItGrows() {
        Random random = new Random(1);
        TreeSet<Long> expected = new TreeSet<>(List.of(0L));
        PersonSet set = new PersonSet(0);
        assertTrue(set.add(0));
        assertFalse(set.add(0));
        for (int at = 0; at < 50_000; at++) {
            long person = random.nextInt(3) == 0 ? random.nextInt(40_000) : random.nextLong();
            assertEquals(expected.add(person), set.add(person));
        }
        assertArrayEquals(expected.stream().mapToLong(Long::longValue).toArray(), set.sorted());
        assertTrue(expected.stream().allMatch(set::contains));
        assertFalse(set.contains(-1));
        assertFalse(new PersonSet(4).contains(0));
    }

    @Test
    void thePersonOfNumberZeroIsFoundToBeRepeatedToo() {
        PersonBuckets one = new PersonBuckets(1);
        List.of(0L, 5L, 0L, 5L, 5L, 7L).forEach(one::add);
        PersonBuckets other = new PersonBuckets(1);
        List.of(7L, 8L).forEach(other::add);
        assertArrayEquals(new long[] {0, 5, 7}, PersonBuckets.listRepeated(List.of(one.bytes(0), other.bytes(0))));
    }

    @Test
    void everyBucketIsUsedAndAPersonAlwaysLiesInTheSameOne() {
        PersonBuckets buckets = new PersonBuckets(7);
        Random random = new Random(2);
        List<Long> persons = new ArrayList<>(List.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE));
        for (int at = 0; at < 7_000; at++) {
            persons.add(random.nextLong());
        }
        persons.forEach(buckets::add);
        persons.forEach(buckets::add);
        int repeated = 0;
        for (int bucket = 0; bucket < buckets.count(); bucket++) {
            byte[] bytes = buckets.bytes(bucket);
            assertTrue(bytes.length / Long.BYTES > 1_500, "bucket " + bucket);
            repeated += PersonBuckets.listRepeated(List.of(bytes)).length;
        }
        assertEquals(persons.size(), repeated);
    }
}
