package dk.followupforecast.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who reads a register a second time finds the children that were counted, each once and in the same order. */
class SecondReadingTest {

    private static final LocalEngine ONE = new LocalEngine(1);
    private static final LocalEngine FOUR = new LocalEngine(4);

    private static final int FIRST_CUT = 4;

    /** Rows of a slice that count, each with its line of the file. */
    private record Rows(ArrayList<String> lines, CohortTally tally, boolean stopped) implements java.io.Serializable {}

    /** @param rows of the whole register; none where it cannot be read to its end */
    private record Read(List<String> rows, String counted, String read, boolean whole) {}

    @AfterAll
    static void close() {
        ONE.close();
        FOUR.close();
    }

    private static Read read(RegisterPlan plan, LocalEngine engine) {
        RegisterCounts counts = RegisterReduction.reduce(plan, engine);
        List<Rows> parts = engine.forEach(counts.slices(), counted -> rowsOf(plan, counted));
        CohortTally tally = new CohortTally();
        List<String> rows = new ArrayList<>();
        parts.forEach(part -> {
            tally.addAll(part.tally());
            rows.addAll(part.lines());
        });
        return new Read(rows, text(counts.tally()), text(tally), parts.stream().noneMatch(Rows::stopped));
    }

    private static Rows rowsOf(RegisterPlan plan, CountedSlice counted) {
        ArrayList<String> lines = new ArrayList<>();
        CohortTally tally = new CohortTally();
        SliceResult result = new SliceTask(plan, counted.slice()).read((line, key, bytes, from, to) -> {
            int countedKey = counted.keyOf(line, key);
            if (countedKey >= 0) {
                tally.add(countedKey, 1);
                String person = new String(bytes, from, to - from, StandardCharsets.UTF_8);
                lines.add(counted.firstLine() + line + " " + person + " " + countedKey);
            }
        });
        return new Rows(lines, tally, result.isStopped());
    }

    private static String text(CohortTally tally) {
        StringBuilder text = new StringBuilder();
        tally.forEach(
                (key, children) -> text.append(key).append('=').append(children).append(' '));
        return text.toString();
    }

    @Test
    void whatCountsIsWhatIsFoundAgainUnderAnyPolicyWithAnyCutsAndThreads() {
        int compared = 0;
        for (int seed = 0; seed < 400; seed++) {
            InventedTable table = new InventedTable(seed);
            String text = table.text();
            MadeRegister register = new MadeRegister().policy(table.policy()).with("a.csv", text);
            Read whole = read(register.plan(List.of()), ONE);
            if (whole.whole()) {
                compared++;
                List<Long> cuts = cuts(new Random(seed), text.getBytes(StandardCharsets.UTF_8).length);
                Read parts = read(register.plan(cuts), FOUR);
                assertEquals(whole.counted(), whole.read(), () -> text);
                assertEquals(whole.rows(), parts.rows(), () -> cuts + " of " + text);
                assertEquals(parts.counted(), parts.read(), () -> cuts + " of " + text);
            }
        }
        assertTrue(compared > 200, "registers that could be read: " + compared);
    }

    private static List<Long> cuts(Random random, int bytes) {
        TreeSet<Long> cuts = new TreeSet<>();
        for (int at = 0; at < 5; at++) {
            cuts.add((long) FIRST_CUT + random.nextInt(bytes - FIRST_CUT));
        }
        return new ArrayList<>(cuts);
    }

    @Test
    void ofAPersonInTwoMunicipalitiesTheFirstRowIsFoundWithoutOne() {
        String text = "person_id;birth_year;gmfcs;kommune\np1;2008;I;Vejle\np2;2008;I;Vejle\np1;2008;I;Kolding\n";
        MadeRegister register = new MadeRegister()
                .choosing(RowFault.TWO_MUNICIPALITIES, RowChoice.NOT_RECORDED)
                .with("a.csv", text);
        Read read = read(register.plan(List.of(45L)), ONE);
        assertEquals(2, read.rows().size());
        int first = Integer.parseInt(read.rows().get(0).split(" ")[2]);
        assertEquals(0, CohortKey.municipality(first));
        assertTrue(read.rows().get(0).startsWith("2 p1 "), read.rows()::toString);
        assertTrue(read.rows().get(1).startsWith("3 p2 "), read.rows()::toString);
        assertEquals(read.counted(), read.read());
    }
}
