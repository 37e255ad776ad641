package dk.followupforecast.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same person however a file writes the identifier, however often, and whatever becomes of the file. */
class SamePersonTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADER = "person_id;birth_year;gmfcs;kommune\n";

    private static MadeRegister dropping() {
        return new MadeRegister().choosing(RowFault.DUPLICATE_PERSON, RowChoice.DROP);
    }

    @Test
    void aNoBreakSpaceAroundAnIdentifierMakesNobodyAnother() {
        List<String> found = dropping()
                .with("a.csv", HEADER + "P1;2008;I;Vejle\nP1\u00A0;2008;I;Vejle\n\u00A0P1 ;2008;I;Vejle\n")
                .read();
        assertTrue(found.contains("child 630 - 2008 I 1"), found::toString);
        assertTrue(found.contains("rejected 2"), found::toString);
    }

    @Test
    void anotherEncodingMakesNobodyAnother() {
        byte[] windows = (HEADER + "\u00C51;2008;I;Vejle\n").getBytes(WINDOWS);
        byte[] marked =
                ("\uFEFF" + HEADER + "\u00C51;2008;I;Vejle\n\u00C52;2008;I;Vejle\n").getBytes(StandardCharsets.UTF_8);
        List<String> found = dropping()
                .encoded(WINDOWS)
                .with("a.csv", windows)
                .with("b.csv", marked)
                .read();
        assertTrue(found.contains("child 630 - 2008 I 2"), found::toString);
        assertTrue(found.contains("rejected duplicate-person 1:2 [-1]"), found::toString);
    }

    private static RegisterCounts reduce(MadeRegister register, List<Long> cuts) {
        try (LocalEngine engine = new LocalEngine(2)) {
            return RegisterReduction.reduce(register.plan(cuts), engine);
        }
    }

    @Test
    void moreRowsOfOnePersonThanAnyRegisterHasAreNotLookedInto() {
        String row = "unknown;2008;I;Vejle\n";
        RegisterCounts most =
                reduce(dropping().with("a.csv", HEADER + row.repeat(RegisterReduction.MOST_REPEATED)), List.of());
        assertEquals(0, most.manyRepeated());
        assertEquals(RegisterReduction.MOST_REPEATED - 1, most.rejectedInAll());
        String half = HEADER + row.repeat(RegisterReduction.MOST_REPEATED / 2);
        RegisterCounts more = reduce(dropping().with("a.csv", half).with("b.csv", half + row), List.of());
        assertEquals(1, more.manyRepeated());
        assertEquals(0, more.rejectedInAll());
    }

    /** Gives other bytes, or none, from some opening on. */
    private static final class ChangingStore extends MadeRegister {

        private final int opening;
        private final byte[] then;
        private final List<Long> opened = new ArrayList<>();

        ChangingStore(int opening, byte[] then) {
            this.opening = opening;
            this.then = then;
        }

        @Override
        public synchronized InputStream open(String location, long from) throws IOException {
            opened.add(from);
            if (opened.size() == opening && then.length == 0) {
                throw new IOException("away");
            }
            return opened.size() >= opening && then.length > 0
                    ? new ByteArrayInputStream(then, (int) from, then.length - (int) from)
                    : super.open(location, from);
        }
    }

    /** What follows the first quotation mark does not tell that it follows one. */
    private static final String QUOTED = HEADER + "\";\";2008;I;Vejle\np2;2008;I;Vejle\n";

    private static List<String> readQuoted(int opening, String then) {
        MadeRegister register = new ChangingStore(opening, then.getBytes(StandardCharsets.UTF_8)).with("a.csv", QUOTED);
        RegisterPlan plan = register.plan(List.of((long) HEADER.length() + 1));
        try (LocalEngine engine = new LocalEngine(1)) {
            return MadeRegister.lines(RegisterReduction.reduce(plan, engine), plan.areas());
        }
    }

    @Test
    void aCutWithinQuotesIsReadAgainAndAFileThatThenSaysOtherwiseIsUnreadable() {
        List<String> good = readQuoted(Integer.MAX_VALUE, "");
        assertEquals(List.of("child 630 - 2008 I 2", "rejected 0", "rows 2"), good);
        // The header, two slices, and then the same two again.
        List<String> changed = readQuoted(4, QUOTED.replace("\";\"", "xp1"));
        assertTrue(changed.contains("fault unreadable-file 0:0 [-1] 1"), changed::toString);
    }

    @Test
    void aSliceThatCouldNotBeReadOnceRefusesItsFile() {
        for (int opening = 2; opening <= 3; opening++) {
            List<String> found = readQuoted(opening, "");
            assertTrue(found.contains("fault unreadable-file 0:0 [-1] 1"), found::toString);
        }
    }
}
