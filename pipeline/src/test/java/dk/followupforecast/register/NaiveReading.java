package dk.followupforecast.register;

import dk.followupforecast.reference.AreaMatch;
import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.View;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a register of {@code person_id;birth_year;gmfcs;kommune;note} the slow and plain way: a parser of others, objects
 * for everything, one thread. What the program finds must be the same.
 */
final class NaiveReading {

    private static final int WIDTH = 5;

    /** A row that counts so far. */
    private record Row(long line, String municipality, String year, String gmfcs) {
        String cohort() {
            return municipality + " - " + year + " " + gmfcs;
        }
    }

    private final RegisterPolicy policy;
    private final Map<String, Integer> children = new TreeMap<>();
    private final Map<String, List<Row>> persons = new LinkedHashMap<>();
    private final Map<RowFault, long[]> faults = new HashMap<>();
    private final Map<RowFault, Long> differing = new HashMap<>();
    private final Map<RowFault, String> firsts = new HashMap<>();
    private final List<String> rejected = new ArrayList<>();
    private int rows = 0;
    private boolean dropped;

    private NaiveReading(RegisterPolicy policy) {
        this.policy = policy;
    }

    static List<String> of(String text, RegisterPolicy policy) {
        NaiveReading reading = new NaiveReading(policy);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(bare), format)) {
            boolean header = true;
            for (CSVRecord record : parser) {
                boolean blank = record.stream().allMatch(String::isBlank);
                if (!blank && !header) {
                    long line = bare.substring(0, (int) record.getCharacterPosition())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
                    reading.read(record, line + 1);
                }
                header &= blank;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reading.judgePersons();
        return reading.lines();
    }

    private void read(CSVRecord record, long line) {
        rows++;
        dropped = false;
        if (record.size() != WIDTH) {
            note(RowFault.RAGGED_ROW, line, -1);
            return;
        }
        String person = record.get(0).strip();
        if (person.isEmpty()) {
            note(RowFault.PERSON_ID_MISSING, line, 0);
        }
        String municipality = municipality(record.get(3).strip(), line);
        String year = year(record.get(1).strip(), line);
        String gmfcs = gmfcs(record.get(2).strip(), line);
        if (!dropped) {
            Row row = new Row(line, municipality, year, gmfcs);
            children.merge(row.cohort(), 1, Integer::sum);
            persons.computeIfAbsent(person, id -> new ArrayList<>()).add(row);
        }
    }

    private String municipality(String value, long line) {
        if (value.isEmpty()) {
            return note(RowFault.MUNICIPALITY_MISSING, line, 3);
        }
        return MadeRegister.AREAS.find(View.MUNICIPALITY, value) instanceof AreaMatch.Found found
                ? found.area().code()
                : note(RowFault.MUNICIPALITY_UNKNOWN, line, 3);
    }

    private String year(String value, long line) {
        if (value.isEmpty()) {
            return note(RowFault.BIRTH_MISSING, line, 1);
        }
        if (!value.matches("[0-9]{4}")) {
            return note(RowFault.BIRTH_UNREADABLE, line, 1);
        }
        int year = Integer.parseInt(value);
        return year >= policy.firstBirthYear() && year <= policy.lastBirthYear()
                ? value
                : note(RowFault.BIRTH_OUT_OF_RANGE, line, 1);
    }

    private String gmfcs(String value, long line) {
        if (value.isEmpty()) {
            return note(RowFault.GMFCS_MISSING, line, 2);
        }
        return GmfcsText.parse(value)
                .map(group -> group.label())
                .orElseGet(() -> note(RowFault.GMFCS_UNKNOWN, line, 2));
    }

    private String note(RowFault fault, long line, int column) {
        count(fault, line, column);
        if (policy.choiceFor(fault) != RowChoice.NOT_RECORDED) {
            dropped = true;
            reject(fault, line, column);
        }
        return "-";
    }

    private void count(RowFault fault, long line, int column) {
        faults.computeIfAbsent(fault, any -> new long[1])[0]++;
        firsts.putIfAbsent(fault, line + " [" + column + "]");
    }

    private void reject(RowFault fault, long line, int column) {
        rejected.add("rejected %s 0:%d [%d]".formatted(fault.label(), line, column));
    }

    private void judgePersons() {
        if (policy.checksPersons()) {
            Map<Long, RowFault> further = new TreeMap<>();
            persons.values().stream().filter(all -> all.size() > 1).forEach(all -> judge(all, further));
            further.forEach((line, fault) -> count(fault, line, -1));
        }
    }

    private void judge(List<Row> all, Map<Long, RowFault> further) {
        long places = all.stream()
                .map(Row::municipality)
                .filter(place -> !place.equals("-"))
                .distinct()
                .count();
        RowFault fault = places > 1 ? RowFault.TWO_MUNICIPALITIES : RowFault.DUPLICATE_PERSON;
        differing.merge(fault, differing(all), Long::sum);
        boolean none = places > 1 && policy.choiceFor(fault) == RowChoice.DROP;
        for (Row row : all) {
            boolean first = row == all.get(0);
            if (!first) {
                further.put(row.line(), fault);
            }
            if (!first || none) {
                children.merge(row.cohort(), -1, Integer::sum);
                reject(fault, row.line(), -1);
            }
        }
        if (policy.choiceFor(fault) == RowChoice.NOT_RECORDED) {
            Row row = all.get(0);
            children.merge(row.cohort(), -1, Integer::sum);
            children.merge(new Row(row.line(), "-", row.year(), row.gmfcs()).cohort(), 1, Integer::sum);
        }
    }

    /** Rows that have a value which is not the first of its kind, over all rows that have any. */
    private static long differing(List<Row> all) {
        return all.stream()
                .filter(row -> isOtherThanFirst(all, row, Row::year) || isOtherThanFirst(all, row, Row::gmfcs))
                .count();
    }

    private static boolean isOtherThanFirst(List<Row> all, Row row, Function<Row, String> value) {
        String first = all.stream()
                .map(value)
                .filter(text -> !text.equals("-"))
                .findFirst()
                .orElse("-");
        return !value.apply(row).equals("-") && !value.apply(row).equals(first);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(rejected);
        lines.add("rejected " + rejected.size());
        lines.add("rows " + rows);
        children.values().removeIf(count -> count == 0);
        children.forEach((cohort, count) -> lines.add("child " + cohort + " " + count));
        faults.forEach((fault, count) -> {
            long otherwise = differing.getOrDefault(fault, 0L);
            String tail = otherwise == 0 ? "" : ", differing " + otherwise;
            lines.add("fault %s 0:%s %d%s".formatted(fault.label(), firsts.get(fault), count[0], tail));
        });
        return lines.stream().sorted().toList();
    }
}
