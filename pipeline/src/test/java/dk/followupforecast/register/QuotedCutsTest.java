package dk.followupforecast.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Registers of which values stand within quotes, cut anywhere: what is read once, and what has to be read twice. */
class QuotedCutsTest {

    private static final LocalEngine ONE = new LocalEngine(1);

    private static final String QUOTED = """
            "person_id";"birth_year";"gmfcs";"kommune";"note"
            "p1";"2008";"I";"Vejle";""
            "p2";"2009";"II";"Odense";"said ""no\"""
            "p3";"2009";"V";"Vejle";"two;\nlines"
            "p4";"2010";"I";"Kolding";"\"""
            "p5";"2010";"I";"Kolding";"NA"
            """;

    /** Counts how often a file is opened: once for its header and once for each reading of a slice. */
    private static final class CountingStore extends MadeRegister {

        private int opened = 0;

        @Override
        public synchronized InputStream open(String location, long from) throws IOException {
            opened++;
            return super.open(location, from);
        }
    }

    private record Read(List<String> found, int opened) {}

    @AfterAll
    static void close() {
        ONE.close();
    }

    private static Read read(String text, List<Long> cuts) {
        CountingStore store = new CountingStore();
        List<String> found = store.with("a.csv", text).read(cuts, ONE);
        return new Read(found, store.opened);
    }

    @Test
    void aRegisterOfQuotedValuesIsReadOnceWhereverItIsCut() {
        for (String text : List.of(QUOTED, QUOTED.replace("\n", "\r\n"))) {
            List<String> whole = NaiveReading.of(text, RegisterPolicy.STRICT);
            assertTrue(whole.contains("rows 5"), whole::toString);
            int header = text.indexOf('\n');
            for (long cut = header; cut < text.length(); cut++) {
                Read read = read(text, List.of(cut));
                assertEquals(whole, read.found(), "cut at " + cut);
                assertEquals(3, read.opened(), "cut at " + cut);
            }
        }
    }

    /** A mark between two delimiters may open a value or close it, and no other mark follows that would tell. */
    @Test
    void whereTheMarksBehindACutTellNothingTheRegisterIsReadTwiceAndNothingChanges() {
        String text = "person_id;birth_year;gmfcs;kommune;note\n\";\";2008;I;Vejle;\np2;2008;I;Vejle;\n";
        Read read = read(text, List.of(text.indexOf('"') + 1L));
        assertEquals(NaiveReading.of(text, RegisterPolicy.STRICT), read.found());
        assertEquals(5, read.opened());
    }

    @Test
    void aValueSoLongThatNoMarkIsInSightIsReadAllTheSame() {
        String text = "person_id;birth_year;gmfcs;kommune;note\np1;2008;I;Vejle;\"" + "a\n".repeat(45_000)
                + "\"\np2;2008;I;Vejle;\n";
        Read read = read(text, List.of(100L));
        assertEquals(NaiveReading.of(text, RegisterPolicy.STRICT), read.found());
        assertEquals(5, read.opened());
    }

    @Test
    void aSingleMarkTellsWhetherAValueIsOpenBeforeIt() {
        assertTrue(guess('a', "bc\";x"));
        assertTrue(guess('a', "\"\r\n"));
        assertEquals(List.of(false, true), List.of(guess('a', "bc;\"x\""), guess('a', "b\"\n\"x\";")));
        assertEquals(List.of(false, false), List.of(guess('a', "no mark"), guess('"', "\"\"\"")));
    }

    private static boolean guess(char before, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return QuoteGuess.isWithin((byte) before, bytes, bytes.length, ';');
    }
}
