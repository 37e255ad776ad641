package dk.followupforecast.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** However a register is cut, and by however many threads it is read: the same children, the same faults, the same lines. */
class SplitReadingTest {

    private static final LocalEngine ONE = new LocalEngine(1);
    private static final LocalEngine FOUR = new LocalEngine(4);

    /** Where the header stands is known of the first slice, so no cut lies before its first letter. */
    private static final int FIRST_CUT = 4;

    @AfterAll
    static void close() {
        ONE.close();
        FOUR.close();
    }

    @Test
    void aWholeFileIsReadAsAnyParserReadsIt() {
        for (int seed = 0; seed < 1000; seed++) {
            InventedTable table = new InventedTable(seed);
            RegisterPolicy policy = table.policy();
            String text = table.text();
            assertEquals(
                    NaiveReading.of(text, policy),
                    new MadeRegister().policy(policy).with("a.csv", text).read(List.of(), ONE),
                    () -> text);
        }
    }

    @Test
    void aCutAtAnyByteChangesNothing() {
        for (int seed = 0; seed < 25; seed++) {
            InventedTable table = new InventedTable(seed);
            RegisterPolicy policy = table.policy();
            String text = table.text();
            List<String> expected = NaiveReading.of(text, policy);
            MadeRegister register = new MadeRegister().policy(policy).with("a.csv", text);
            long bytes = text.getBytes(StandardCharsets.UTF_8).length;
            for (long cut = FIRST_CUT; cut < bytes; cut++) {
                long at = cut;
                assertEquals(expected, register.read(List.of(cut), ONE), () -> at + " of " + text);
            }
        }
    }

    @Test
    void anyCutsAndThreadsChangeNothing() {
        for (int seed = 0; seed < 200; seed++) {
            InventedTable table = new InventedTable(seed);
            RegisterPolicy policy = table.policy();
            String text = table.text();
            List<String> expected = NaiveReading.of(text, policy);
            MadeRegister register = new MadeRegister().policy(policy).with("a.csv", text);
            List<Long> cuts = cuts(new Random(seed), text.getBytes(StandardCharsets.UTF_8).length);
            assertEquals(expected, register.read(cuts, ONE), () -> cuts + " of " + text);
            assertEquals(expected, register.read(cuts, FOUR), () -> cuts + " of " + text);
        }
    }

    private static List<Long> cuts(Random random, int bytes) {
        TreeSet<Long> cuts = new TreeSet<>();
        int many = random.nextInt(10);
        for (int at = 0; at < many; at++) {
            cuts.add((long) FIRST_CUT + random.nextInt(bytes - FIRST_CUT));
        }
        return new ArrayList<>(cuts);
    }

    @Test
    void wherePartOfAFileCannotBeReadNothingBehindItIsTold() {
        String text = "person_id;birth_year;gmfcs;kommune\n"
                + "p1;x;I;Vejle\np4;2008;I;Vejle\np2;20\"0\"8;I;Vejle\np3;x;I;Vejle\np4;2008;I;Vejle\n";
        List<String> expected = List.of(
                "fault birth-unreadable 0:2 [1] 1",
                "fault broken-quotes 0:4 [-1] 1",
                "rejected 2",
                "rejected birth-unreadable 0:2 [1]",
                "rejected broken-quotes 0:4 [-1]",
                "rows 2");
        MadeRegister register = new MadeRegister().with("a.csv", text);
        for (long cut = FIRST_CUT; cut < text.length(); cut++) {
            List<String> found = register.read(List.of(cut), ONE).stream()
                    .filter(line -> !line.startsWith("child"))
                    .toList();
            assertEquals(expected, found, "cut at " + cut);
        }
    }
}
