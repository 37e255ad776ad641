package dk.followupforecast.table;

import dk.followupforecast.csv.CsvFile;
import dk.followupforecast.csv.CsvRow;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The tables for programs as Tablesaw tables, for analysts in a notebook. Each column has the type that {@link TableKind}
 * gives it and nothing is guessed: Tablesaw by itself reads a Danish 12,5 as 125 and an area code as a number. An empty
 * cell is a missing value, never a zero.
 */
public final class TypedTables {

    private final Map<TableKind, Table> tables = new EnumMap<>(TableKind.class);

    private TypedTables() {}

    /**
     * The tables in the output folder of a run.
     *
     * @throws IllegalArgumentException when one of them has other columns than the contract
     */
    public static TypedTables read(Path runFolder) {
        TypedTables typed = new TypedTables();
        for (TableKind kind : TableKind.values()) {
            if (kind == TableKind.REJECTED_ROWS && !Files.exists(runFolder.resolve(kind.file()))) {
                continue;
            }
            try {
                typed.tables.put(kind, table(kind, Files.readAllBytes(runFolder.resolve(kind.file()))));
            } catch (IOException e) {
                throw new UncheckedIOException(kind.file() + " must be in the folder of a run", e);
            }
        }
        return typed;
    }

    /** The tables that a run would write, without writing them. */
    public static TypedTables of(Publication publication, Texts texts) {
        TypedTables typed = new TypedTables();
        Tables written = new Tables(publication, texts);
        for (TableKind kind : written.kinds()) {
            typed.tables.put(kind, table(kind, written.csv(kind).getBytes(StandardCharsets.UTF_8)));
        }
        return typed;
    }

    /** Of a case that was refused there are the notices alone. */
    public static TypedTables ofNotices(List<Notice> notices, Texts texts) {
        TypedTables typed = new TypedTables();
        byte[] csv = Tables.notices(notices, texts).getBytes(StandardCharsets.UTF_8);
        typed.tables.put(TableKind.NOTICES, table(TableKind.NOTICES, csv));
        return typed;
    }

    /** Children by view, area, birth year and GMFCS group. */
    public Table cohorts() {
        return find(TableKind.COHORTS);
    }

    /** Follow-ups and municipal hours by rule, view, area, year and GMFCS group, with sums beside their parts. */
    public Table forecast() {
        return find(TableKind.FORECAST);
    }

    /** Every printed figure against the computed one. */
    public Table reconciliation() {
        return find(TableKind.RECONCILIATION);
    }

    /** What there is to say about the input; errors first. */
    public Table notices() {
        return find(TableKind.NOTICES);
    }

    /** Rows of the register that do not count; nothing where the case has no register. */
    public Optional<Table> rejectedRows() {
        return Optional.ofNullable(tables.get(TableKind.REJECTED_ROWS)).map(Table::copy);
    }

    /** A copy, so that what an analyst does to a table stays with the analyst. */
    private Table find(TableKind kind) {
        if (!tables.containsKey(kind)) {
            throw new IllegalStateException(
                    "the case must be accepted before it has a table " + kind.label() + ", was refused: see notices()");
        }
        return tables.get(kind).copy();
    }

    private static Table table(TableKind kind, byte[] csv) {
        CsvTable read = read(kind, csv);
        if (!read.header().equals(kind.columns())) {
            throw new IllegalArgumentException(
                    "columns of " + kind.file() + " must be " + kind.columns() + ", was " + read.header());
        }
        Table table = Table.create(kind.label());
        for (int at = 0; at < kind.schema().size(); at++) {
            table.addColumns(column(kind.schema().get(at), read.rows(), at));
        }
        return table;
    }

    private static CsvTable read(TableKind kind, byte[] csv) {
        Notices notices = new Notices();
        return CsvFile.read(new SourceFile(kind.file(), csv), StandardCharsets.UTF_8, notices)
                .filter(table -> !notices.hasErrors())
                .orElseThrow(() -> new IllegalArgumentException(
                        kind.file() + " must be a table of a run", new CaseRefusedException(notices.listAll())));
    }

    private static Column<?> column(TableKind.Column of, List<CsvRow> rows, int at) {
        Column<?> column =
                switch (of.type()) {
                    case "integer" -> IntColumn.create(of.name());
                    case "number" -> DoubleColumn.create(of.name());
                    default -> StringColumn.create(of.name());
                };
        for (CsvRow row : rows) {
            append(column, row.values().get(at));
        }
        return column;
    }

    private static void append(Column<?> column, String value) {
        if (value.isEmpty()) {
            column.appendMissing();
        } else if (column instanceof IntColumn integers) {
            integers.append(Integer.parseInt(value));
        } else if (column instanceof DoubleColumn numbers) {
            numbers.append(Double.parseDouble(value));
        } else if (column instanceof StringColumn texts) {
            texts.append(value);
        }
    }
}
