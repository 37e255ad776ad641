package dk.followupforecast.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.command.ProgramRun;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.run.ForecastJob;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

class TypedTablesTest {

    @TempDir
    Path folder;

    private static TypedTables computed() {
        Publication publication = ForecastJob.publish(RealCase.figures(), RealCase.notices());
        return TypedTables.of(publication, Texts.in(Language.DA));
    }

    @Test
    void eachColumnHasTheTypeOfTheContractAndNoneIsGuessed() {
        Table forecast = computed().forecast();
        List<ColumnType> expected = TableKind.FORECAST.schema().stream()
                .map(column -> switch (column.type()) {
                    case "integer" -> (ColumnType) ColumnType.INTEGER;
                    case "number" -> ColumnType.DOUBLE;
                    default -> ColumnType.STRING;
                })
                .toList();
        assertEquals(expected, forecast.types());
        assertTrue(forecast.stringColumn("area_code").contains("563"));
    }

    @Test
    void whatIsNotReportedIsMissingAndNotZero() {
        Table forecast = computed().forecast();
        Table silent = forecast.where(forecast.stringColumn("status").isEqualTo("not_reported"));
        assertTrue(silent.rowCount() > 0);
        assertEquals(silent.rowCount(), silent.intColumn("follow_ups").countMissing());
        assertEquals(silent.rowCount(), silent.doubleColumn("hours").countMissing());
    }

    @Test
    void aRunReadFromItsFolderIsTheSameAsTheRunItself() {
        ProgramRun.of(
                "run",
                RealCase.folder().toString(),
                "--output",
                folder.resolve("run").toString(),
                "--formats",
                "csv");
        TypedTables read = TypedTables.read(folder.resolve("run"));
        TypedTables computed = computed();
        assertEquals(text(computed.cohorts()), text(read.cohorts()));
        assertEquals(text(computed.forecast()), text(read.forecast()));
        assertEquals(text(computed.reconciliation()), text(read.reconciliation()));
        assertEquals(text(computed.notices()), text(read.notices()));
    }

    private static String text(Table table) {
        return table.columns().stream().map(Column::asList).toList() + " " + table.columnNames();
    }

    @Test
    void decimalsAreReadAsTheContractWritesThem() throws IOException {
        writeTables("2.5");
        Row row = TypedTables.read(folder).forecast().row(0);
        assertEquals(2.5, row.getDouble("hours"));
        assertEquals(1, row.getInt("follow_ups"));
    }

    @Test
    void aDanishDecimalIsRefusedAndNotReadAsTenTimesAsMuch() throws IOException {
        writeTables("\"2,5\"");
        assertThrows(NumberFormatException.class, () -> TypedTables.read(folder));
    }

    @Test
    void aTableWithOtherColumnsIsRefused() throws IOException {
        writeTables("2");
        Files.writeString(folder.resolve("tables/cohorts.csv"), "area,children\nVejle,2\n");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> TypedTables.read(folder));
        assertTrue(refused.getMessage().startsWith("columns of tables/cohorts.csv must be "), refused.getMessage());
    }

    @Test
    void whatIsDoneToATableIsNotDoneToTheNextOne() {
        TypedTables tables = computed();
        tables.cohorts().removeColumns("children").setName("mine");
        assertEquals(TableKind.COHORTS.columns(), tables.cohorts().columnNames());
        assertEquals("cohorts", tables.cohorts().name());
    }

    private void writeTables(String hours) throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        for (TableKind kind : TableKind.values()) {
            String row =
                    kind == TableKind.FORECAST ? "r,municipality,municipality,630,Vejle,2027,all,1,%s,shown\r\n" : "";
            String text = String.join(",", kind.columns()) + "\r\n" + row.formatted(hours);
            Files.writeString(folder.resolve(kind.file()), text);
        }
    }
}
