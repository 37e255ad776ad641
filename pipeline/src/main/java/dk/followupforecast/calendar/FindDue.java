package dk.followupforecast.calendar;

import dk.followupforecast.register.CohortKey;
import dk.followupforecast.register.CountedSlice;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.SliceResult;
import dk.followupforecast.register.SliceTask;
import dk.followupforecast.register.SliceWork;
import dk.followupforecast.vocabulary.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;

/**
 * Finds the due rows of a slice and writes them, enciphered, beside the output to come.
 *
 * @param due cohorts that are due, see {@link DueTable#cohorts()}
 * @param folder for the files of tasks, on a disk that the caller sees too
 */
record FindDue(RegisterPlan plan, View view, BitSet due, String folder, PartCipher cipher)
        implements SliceWork<CountedSlice, DuePart> {

    /** What a spreadsheet begins a formula with, also in full width. */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    @Override
    public DuePart apply(CountedSlice counted) {
        // Two attempts at a task may be at work at once: neither may write into the other's file.
        UUID attempt = UUID.randomUUID();
        String file = counted.slice().place() + "-" + attempt;
        long nonce = attempt.getLeastSignificantBits();
        Rows rows = new Rows(counted);
        boolean whole;
        List<DuePart.Segment> segments = new ArrayList<>();
        try (DuePartWriter writer = new DuePartWriter(Path.of(folder, file), cipher, nonce)) {
            rows.writer = writer;
            SliceResult result = new SliceTask(plan, counted.slice()).read(rows::add);
            whole = !result.isStopped();
            segments = writer.segments();
        } catch (IOException e) {
            rows.failed = true;
            whole = false;
        }
        DuePart.Outcome outcome =
                rows.failed ? DuePart.Outcome.UNWRITTEN : whole ? DuePart.Outcome.WHOLE : DuePart.Outcome.UNREADABLE;
        return new DuePart(file, nonce, new ArrayList<>(segments), outcome, rows.formulas, rows.firstFormula);
    }

    private final class Rows {

        private final CountedSlice counted;
        private DuePartWriter writer;
        private boolean failed = false;
        private long formulas = 0;
        private long firstFormula = 0;

        Rows(CountedSlice counted) {
            this.counted = counted;
        }

        /** A fault in writing is kept to be told: to the reader of the slice it would be one of the register. */
        void add(long line, int key, byte[] bytes, int from, int to) {
            if (failed || !due.get(CohortKey.cohort(key))) {
                return;
            }
            int countedKey = counted.keyOf(line, key);
            if (countedKey >= 0) {
                String person = new String(bytes, from, to - from, StandardCharsets.UTF_8);
                noteFormula(person, line);
                try {
                    byte[] text = person.getBytes(StandardCharsets.UTF_8);
                    writer.add(CohortKey.area(view, countedKey), countedKey, text);
                } catch (IOException e) {
                    failed = true;
                }
            }
        }

        private void noteFormula(String person, long line) {
            if (FORMULA.indexOf(person.charAt(0)) >= 0 && formulas++ == 0) {
                firstFormula = counted.firstLine() + line;
            }
        }
    }
}
