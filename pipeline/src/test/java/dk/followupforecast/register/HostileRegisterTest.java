package dk.followupforecast.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dk.followupforecast.notice.NoticeLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers that nobody should be able to pass on in silence, or to fill a machine with. */
class HostileRegisterTest {

    private static final String HEADER = "person_id;birth_year;gmfcs;kommune;note\n";
    private static final String GOOD = "p1;2008;I;Vejle;\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Puts in what a line of parameters cannot hold. */
    private static String unfold(String text) {
        return text.replace("<LF>", "\n")
                .replace("<CR>", "\r")
                .replace("<NUL>", "\0")
                .replace("<ESC>", "\33");
    }

    private static List<String> faults(MadeRegister register) {
        return register.read().stream()
                .filter(line -> line.startsWith("fault"))
                .map(line -> line.substring("fault ".length()))
                .toList();
    }

    private static List<String> faults(String text) {
        return faults(new MadeRegister().with("a.csv", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0101081234;2008;I;Vejle;x|0",
                "p1;2008;I;Vejle;0101081234|4",
                "p1;2008;I;Vejle;born, 010108-1234.|4",
                "p1;2008;I;Vejle;\"010108 - 1234\"|4",
                "p1;2008;I;Vejle;\"\"\"0101081234\"|4",
                "p1;2008;I;Vejle;\"x<LF><LF>010108-1234\"|4",
                "p1;2008;I;Vejle;101081234|4",
                "p1;2008;I;Vejle;610108-1234|4",
                "p1;2008;I;0101081234;x|3",
                "p1;2008;0101081234;Vejle;x|2",
                "p1;0101081234;I;Vejle;x|1",
                "p1;0101081234|-1",
                "p1;\"\"\"0101081234\"|-1",
                "p1;2008;I;Vejle;x;010108-1234|-1",
            })
    void aPersonNumberIsFoundInAnyColumn(String row, int column) {
        List<String> found = faults(HEADER + GOOD.replace("p1", "p0") + unfold(row) + "\n");
        assertTrue(found.contains("person-number 0:3 [" + column + "] 1"), found::toString);
        assertEquals(
                1,
                found.stream().filter(line -> line.startsWith("person-number")).count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person_id;birth_year;gmfcs;kommune;010108-1234|person_number a.csv:1 []",
                "<LF><LF>  <LF>person_id;birth_year;gmfcs;kommune;\"010108-1234\"|person_number a.csv:4 []",
                "person_id;birth_year;gmfcs;kommune;kommune|duplicate_column a.csv:1 [kommune] kommune",
                "person_id;birth_year;birth_date;gmfcs;kommune|two_birth_columns a.csv:1 []",
                "person_id;birth_year;gmfcs|register_column_missing a.csv:1 [] municipality, hospital",
                "person_id;gmfcs;kommune|register_column_missing a.csv:1 [] birth_year, birth_date",
                "person_id;birth_year;gmfcs;kommune;a\"b|broken_quotes a.csv:1 []",
                "person_id;birth_year;gmfcs;kommune;\"b|broken_quotes a.csv:1 []",
                "person_id;birth_year;gmfcs;kommune;\uFFFD|control_characters a.csv:1 []",
                "person_id;birth_year;gmfcs;kommune;<NUL>|control_characters a.csv:1 []",
            })
    void aHeaderThatIsNoneIsToldAtItsLine(String header, String expected) {
        assertEquals(List.of(expected), told(unfold(header).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> told(byte[] bytes) {
        MadeRegister register = new MadeRegister().with("a.csv", bytes);
        assertThrows(NoSuchElementException.class, () -> register.file("a.csv"));
        return NoticeLines.all(register.notices());
    }

    @Test
    void aHeaderInAnotherEncodingOrOfTooManyColumnsIsTold() {
        assertEquals(
                List.of("not_text a.csv:1 []"), told("person_id;birth_year;gmfcs;kommune;f\u00F8dt".getBytes(WINDOWS)));
        String many = "person_id;birth_year;gmfcs;kommune" + ";x".repeat(997);
        assertEquals(List.of("too_many_columns a.csv:1 []"), told(many.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("bad_encoding a.csv:0 [] UTF-16"), told(HEADER.getBytes(StandardCharsets.UTF_16)));
        assertEquals(List.of("row_too_long a.csv:1 []"), told(("person_id;" + "x".repeat(300_000)).getBytes(WINDOWS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n \r\n", "\uFEFF"})
    void anEmptyFileIsTold(String text) {
        assertEquals(List.of("empty_file a.csv:0 []"), told(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aHeaderAloneHasNoRows() {
        assertEquals(
                List.of("rejected 0", "rows 0"),
                new MadeRegister().with("a.csv", HEADER).read());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p2;2008;I;Vejle;a<NUL>b|bad-character 0:3 [-1] 1",
                "p2;2008;I;Vejle;a<CR>b|bad-character 0:3 [-1] 1",
                "p2;2008;I;Vejle;\"a<CR>b\"|bad-character 0:3 [-1] 1",
                "p2;2008;I;Vejle;a<ESC>b|bad-character 0:3 [-1] 1",
                "p2;2008;I;Vejle;\uFFFD|bad-character 0:3 [4] 1",
                "p2;2008;I;Vejle;a\"b|broken-quotes 0:3 [-1] 1",
                "p2;2008;I;Vejle;\"a\"b|broken-quotes 0:3 [-1] 1",
                "p2;2008;I;Vejle;\"a|broken-quotes 0:3 [-1] 1",
            })
    void whatHasNoPlaceInATextFileRefusesIt(String row, String expected) {
        assertEquals(List.of(expected), faults(HEADER + GOOD + unfold(row) + "\np3;2008;I;Vejle;\n"));
    }

    @Test
    void anOpenQuotationMarkIsToldWhereItOpensHoweverLongTheFile() {
        String rest = GOOD.repeat(20_000);
        assertEquals(List.of("broken-quotes 0:2 [-1] 1"), faults(HEADER + "p1;2008;I;Vejle;\"x\n" + rest));
    }

    @Test
    void anotherEncodingIsToldAndReadWhereTheCaseNamesIt() {
        byte[] text = (HEADER + "p1;2008;I;R\u00F8dovre;\n").getBytes(WINDOWS);
        assertTrue(faults(new MadeRegister().with("a.csv", text)).contains("bad-encoding 0:2 [3] 1"));
        assertEquals(List.of(), faults(new MadeRegister().encoded(WINDOWS).with("a.csv", text)));
    }

    @Test
    void aMarkSaysUtf8WhateverTheCaseSays() {
        String text = "\uFEFF" + HEADER + "p1;2008;I;R\u00F8dovre;\n";
        assertEquals(List.of(), faults(new MadeRegister().encoded(WINDOWS).with("a.csv", text)));
    }

    @ParameterizedTest
    @CsvSource({"100000, ''", "100001, line-too-long 0:3 [-1] 1", "700000, line-too-long 0:3 [-1] 1"})
    void aLineOfOverAHundredThousandBytesIsTooLong(int bytes, String expected) {
        String row = "p2;2008;I;Vejle;";
        String text = HEADER + GOOD + row + "x".repeat(bytes - row.length()) + "\r\np3;2008;I;Vejle;\n";
        for (String before : List.of("", GOOD.replace("p1", "q").repeat(1) + "\n".repeat(450_000))) {
            String found = String.join("", faults(text.replace(HEADER, HEADER + before)));
            String shifted = expected.replace("0:3", before.isEmpty() ? "0:3" : "0:450004");
            assertEquals(shifted, found);
        }
    }

    /** A line that never ends, made as it is read. */
    private static final class EndlessLine extends InputStream {

        private long left;

        EndlessLine(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(length, left);
            Arrays.fill(bytes, from, from + given, (byte) 'x');
            left -= given;
            return given;
        }
    }

    @Test
    void aLineOfAGigabyteIsRefusedInSecondsWithoutHoldingIt() throws IOException {
        long bytes = 1L << 30;
        // The work of this thread, not the clock: others may keep the machine busy.
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long held = threads.getCurrentThreadAllocatedBytes();
        CsvRows rows = new CsvRows(new EndlessLine(bytes), 0, bytes, ';', 5);
        assertFalse(rows.next());
        assertEquals(RowFault.LINE_TOO_LONG, rows.findStop().orElseThrow());
        CsvRows behind = new CsvRows(new EndlessLine(bytes), 10, bytes, ';', 5);
        behind.skipToFirstRow(false);
        assertFalse(behind.next());
        assertTrue(threads.getCurrentThreadCpuTime() - before
                < Duration.ofSeconds(20).toNanos());
        assertTrue(threads.getCurrentThreadAllocatedBytes() - held < 4 << 20);
    }

    private static byte[] packed(byte[] first, byte[] block, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(first);
            for (int at = 0; at < times; at++) {
                gzip.write(block);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aPackedRegisterIsReadAndABombIsNot() throws IOException {
        byte[] header = (HEADER + GOOD).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(), faults(new MadeRegister().with("a.csv.gz", packed(header, new byte[0], 0))));
        byte[] zeros = packed(header, new byte[1 << 20], 200);
        assertEquals(List.of("unpacks-too-large 0:0 [-1] 1"), faults(new MadeRegister().with("a.csv.gz", zeros)));
        byte[] lines = new byte[1 << 20];
        Arrays.fill(lines, (byte) '\n');
        byte[] blank = packed(header, lines, 200);
        assertEquals(List.of("unpacks-too-large 0:0 [-1] 1"), faults(new MadeRegister().with("a.csv.gz", blank)));
    }

    @Test
    void aTruncatedPackIsUnreadable() throws IOException {
        byte[] rows = new byte[300_000];
        new Random(4).nextBytes(rows);
        for (int at = 0; at < rows.length; at++) {
            rows[at] = (byte) ('a' + (rows[at] & 15));
        }
        byte[] all = packed((HEADER + GOOD).getBytes(StandardCharsets.UTF_8), rows, 1);
        MadeRegister register = new MadeRegister().with("a.csv.gz", all);
        RegisterPlan plan = register.plan(List.of());
        register.with("a.csv.gz", Arrays.copyOf(all, all.length - 50));
        List<String> found = reduced(plan);
        assertTrue(found.contains("fault unreadable-file 0:0 [-1] 1"), found::toString);
    }

    private static List<String> reduced(RegisterPlan plan) {
        try (LocalEngine engine = new LocalEngine(2)) {
            return MadeRegister.lines(RegisterReduction.reduce(plan, engine), plan.areas());
        }
    }

    /** Fails for one file: from some byte on, or when it is opened for a second time. */
    private static final class FailingStore extends MadeRegister {

        private final String failing;
        private final int goodOpenings;
        private int openings = 0;

        FailingStore(String failing, int goodOpenings) {
            this.failing = failing;
            this.goodOpenings = goodOpenings;
        }

        @Override
        public synchronized InputStream open(String location, long from) throws IOException {
            if (location.equals(failing) && ++openings > goodOpenings) {
                throw new IOException("secret path and value");
            }
            return super.open(location, from);
        }
    }

    @Test
    void oneUnreadablePartOfFiftyIsNamed() {
        MadeRegister register = new FailingStore("part-17.csv", 1);
        for (int part = 10; part < 60; part++) {
            register.with("part-" + part + ".csv", HEADER + GOOD.replace("p1", "p" + part));
        }
        List<String> found = reduced(register.plan(List.of()));
        assertTrue(found.contains("fault unreadable-file 7:0 [-1] 1"), found::toString);
        assertTrue(found.contains("rows 49"), found::toString);
        assertFalse(found.toString().contains("secret"));
    }

    @Test
    void aPartThatVanishesBeforeRepeatedPersonsAreLookedForIsNamed() {
        MadeRegister register = new FailingStore("b.csv", 2);
        register.choosing(RowFault.DUPLICATE_PERSON, RowChoice.DROP);
        register.with("a.csv", HEADER + GOOD).with("b.csv", HEADER + GOOD);
        List<String> found = reduced(register.plan(List.of()));
        assertTrue(found.contains("fault unreadable-file 1:0 [-1] 1"), found::toString);
    }
}
