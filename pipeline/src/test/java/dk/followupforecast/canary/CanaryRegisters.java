package dk.followupforecast.canary;

import dk.followupforecast.parquet.ParquetOutput;
import dk.followupforecast.register.RowFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Registers in which every value that need not be a real one is a canary: an identifier begins with {@link #PERSON}, any other
 * with {@link #VALUE}. One for each fault that a row can have, and for each way in which a whole file can be wrong.
 */
final class CanaryRegisters {

    static final String VALUE = "Kanarie";
    static final String PERSON = "Undulat";

    /** When whoever has no fault in it was born. */
    static final String BIRTH = "2008-11-27";

    static final String PERSON_NUMBER = "271108-1234";

    private static final String HEADER = "person_id,birth_date,gmfcs,municipality,hospital,note\n";

    private int made = 0;

    private String value() {
        return VALUE + ++made;
    }

    private String person() {
        return PERSON + ++made;
    }

    private String row(String person, String birth, String gmfcs, String municipality, String hospital) {
        return String.join(",", person, birth, gmfcs, municipality, hospital, value()) + "\n";
    }

    private String good() {
        return row(person(), BIRTH, "II", "Vejle", "Kolding");
    }

    /** Rows with every fault that a case may decide about, in one file. */
    Map<String, byte[]> ofRows() {
        StringBuilder rows = new StringBuilder();
        for (RowFault fault : RowFault.values()) {
            if (fault.choices().size() > 1) {
                String text = new String(ofFault(fault).get("r.csv"), StandardCharsets.UTF_8);
                rows.append(text, HEADER.length(), text.length());
            }
        }
        return csv(rows.toString());
    }

    /** The same rows as Parquet, where a value that is too short a row's is empty. */
    byte[] ofRowsInParquet(Path scratch) throws IOException {
        List<String> lines = new String(ofRows().get("r.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<ParquetOutput.Column> columns = Stream.of(lines.get(0).split(","))
                .map(name -> new ParquetOutput.Column(name, String.class))
                .toList();
        try (ParquetOutput out = new ParquetOutput(scratch, "register", columns)) {
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = new ArrayList<>(List.of(line.split(",", columns.size())));
                cells.replaceAll(cell -> cell.isEmpty() ? null : cell);
                while (cells.size() < columns.size()) {
                    cells.add(null);
                }
                out.write(cells);
            }
        }
        return Files.readAllBytes(scratch);
    }

    /** A column of another type than it may have, and one whose name is somebody's. */
    byte[] ofFlagsInParquet(Path scratch) throws IOException {
        List<ParquetOutput.Column> columns = List.of(
                new ParquetOutput.Column("person_id", String.class),
                new ParquetOutput.Column("birth_date", Boolean.class),
                new ParquetOutput.Column("gmfcs", String.class),
                new ParquetOutput.Column("hospital", String.class),
                new ParquetOutput.Column(value(), String.class));
        try (ParquetOutput out = new ParquetOutput(scratch, "register", columns)) {
            out.write(List.of(person(), true, "II", "Kolding", value()));
        }
        return Files.readAllBytes(scratch);
    }

    /** Files of a case by name, for each fault of a row. */
    Map<RowFault, Map<String, byte[]>> ofFaults() {
        Map<RowFault, Map<String, byte[]>> registers = new EnumMap<>(RowFault.class);
        for (RowFault fault : RowFault.values()) {
            registers.put(fault, ofFault(fault));
        }
        return registers;
    }

    private Map<String, byte[]> ofFault(RowFault fault) {
        String same = person();
        return switch (fault) {
            case RAGGED_ROW -> csv(person() + "," + value() + "," + value() + "\n");
            case PERSON_ID_MISSING -> csv(row("", BIRTH, "II", "Vejle", "Kolding"));
            case BIRTH_MISSING -> csv(row(person(), "", "II", "Vejle", "Kolding"));
            case BIRTH_UNREADABLE -> csv(row(person(), value(), "II", "Vejle", "Kolding"));
            case BIRTH_OUT_OF_RANGE -> csv(row(person(), "1850-01-01", "II", "Vejle", "Kolding"));
            case GMFCS_MISSING -> csv(row(person(), BIRTH, "", "Vejle", "Kolding"));
            case GMFCS_UNKNOWN -> csv(row(person(), BIRTH, value(), "Vejle", "Kolding"));
            case MUNICIPALITY_MISSING -> csv(row(person(), BIRTH, "II", "", "Kolding"));
            case MUNICIPALITY_UNKNOWN -> csv(row(person(), BIRTH, "II", value(), "Kolding"));
            case HOSPITAL_MISSING -> csv(row(person(), BIRTH, "II", "Vejle", ""));
            case HOSPITAL_UNKNOWN -> csv(row(person(), BIRTH, "II", "Vejle", value()));
            case DUPLICATE_PERSON ->
                csv(row(same, BIRTH, "II", "Vejle", "Kolding") + row(same, BIRTH, "II", "Vejle", "Kolding"));
            case TWO_MUNICIPALITIES ->
                csv(row(same, BIRTH, "II", "Vejle", "Kolding") + row(same, BIRTH, "II", "Varde", "Esbjerg"));
            case PERSON_NUMBER -> csv(row(person() + " " + PERSON_NUMBER, BIRTH, "II", "Vejle", "Kolding"));
            case BAD_ENCODING ->
                Map.of(
                        "r.csv",
                        (HEADER + good() + row(person() + "\u00E6\u00F8", BIRTH, "II", "Vejle", "Kolding"))
                                .getBytes(Charset.forName("windows-1252")));
            case BAD_CHARACTER -> csv(row(person() + "\0", BIRTH, "II", "Vejle", "Kolding"));
            case BROKEN_QUOTES -> csv("\"" + good() + good());
            case LINE_TOO_LONG -> csv(row(person() + "x".repeat(200_000), BIRTH, "II", "Vejle", "Kolding"));
            case UNREADABLE_FILE -> Map.of("r.csv.gz", cutOff(packed(HEADER + good().repeat(5000))));
            case UNPACKS_TOO_LARGE -> Map.of("r.csv.gz", bomb());
        };
    }

    private Map<String, byte[]> csv(String rows) {
        return Map.of("r.csv", (HEADER + good() + rows + good()).getBytes(StandardCharsets.UTF_8));
    }

    /** Ways in which a file is wrong before its rows are looked at, by name. */
    Map<String, Map<String, byte[]>> ofFiles() {
        Map<String, Map<String, byte[]>> registers = new TreeMap<>();
        registers.put("no-header", text("r.csv", "person_id," + value() + "\n" + good()));
        registers.put("first-line-is-a-child", text("r.csv", good() + good()));
        registers.put("column-twice", text("r.csv", "person_id,gmfcs,gmfcs,municipality,birth_year\n" + good()));
        registers.put("not-packed", text("r.csv.gz", HEADER + good()));
        registers.put("not-parquet", text("r.parquet", HEADER + good()));
        registers.put("half-parquet", text("r.parquet", "PAR1" + good() + "PAR1"));
        registers.put("utf-16", Map.of("r.csv", (HEADER + good()).getBytes(StandardCharsets.UTF_16)));
        registers.put("open-header", text("r.csv", "\"" + HEADER + good()));
        registers.put("column-of-a-child", text("r.csv", HEADER.replace("note", value()) + good()));
        registers.put("column-with-person-number", text("r.csv", HEADER.replace("note", PERSON_NUMBER) + good()));
        registers.put("column-without-name", text("r.csv", HEADER.replace("note", "") + good()));
        registers.put("many-columns", text("r.csv", HEADER.strip() + ("," + value()).repeat(2000) + "\n" + good()));
        registers.put("two-births", text("r.csv", HEADER.replace("note", "birth_year") + good()));
        registers.put("no-births", text("r.csv", HEADER.replace("birth_date", value()) + good()));
        registers.put("no-areas", text("r.csv", "person_id,birth_date,gmfcs\n" + person() + "," + BIRTH + ",II\n"));
        registers.put("nobody", text("r.csv", HEADER));
        registers.put("empty", text("r.csv", ""));
        registers.put(
                "nobody-placed",
                text("r.csv", HEADER + row(person(), BIRTH, "II", "", "").repeat(2)));
        registers.put("formula", text("r.csv", HEADER + row("=" + person(), BIRTH, "II", "Vejle", "Kolding")));
        registers.put(
                "far-apart", text("r.csv", HEADER + good() + row(person(), "1960-11-27", "II", "Vejle", "Kolding")));
        registers.put("mixed-bands", text("r.csv", HEADER + good() + row(person(), BIRTH, "I-II", "Vejle", "Kolding")));
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("a.csv", (HEADER + good()).getBytes(StandardCharsets.UTF_8));
        parts.put(
                "b.csv",
                ("person_id,birth_date,gmfcs,municipality\n" + person() + "," + BIRTH + ",II,Vejle\n")
                        .getBytes(StandardCharsets.UTF_8));
        registers.put("parts-differ", parts);
        Map<String, byte[]> twice = new TreeMap<>();
        twice.put("r.csv", (HEADER + good()).getBytes(StandardCharsets.UTF_8));
        twice.put("a.csv", "kommune;2008;x\nVejle;2;1\n".getBytes(StandardCharsets.UTF_8));
        registers.put("beside-counts", twice);
        return registers;
    }

    private static Map<String, byte[]> text(String file, String text) {
        return Map.of(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] cutOff(byte[] packed) {
        return Arrays.copyOf(packed, packed.length - 12);
    }

    private byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write((HEADER + good()).getBytes(StandardCharsets.UTF_8));
            byte[] blank = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int times = 0; times < 80; times++) {
                out.write(blank);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
