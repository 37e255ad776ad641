package dk.followupforecast.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What the program is measured against: a register counted by DuckDB, with the same checks of each row. Started by
 * {@code pipeline/bench/registers} with nothing but DuckDB's driver beside it, so it uses none of the program's classes.
 */
public final class DuckDbReduction {

    /** Those of the program: what is compared is work, not the number of cores. */
    private static final int THREADS = 2;

    private DuckDbReduction() {}

    /** @param level 1 to 5 */
    public record Cohort(String municipality, String hospital, int birthYear, int level, long children) {

        String key() {
            return municipality + "," + hospital + "," + birthYear + "," + level;
        }
    }

    /**
     * @param rejected rows left out, by the first reason that applies
     * @param repeatedPersons persons with more than one row; -1 when that was not asked
     */
    public record Result(List<Cohort> cohorts, Map<String, Long> rejected, long repeatedPersons) {

        public Result {
            cohorts = List.copyOf(cohorts);
        }

        long children() {
            return cohorts.stream().mapToLong(Cohort::children).sum();
        }

        /** Differs when any one count does, whatever the order. */
        String checksum() {
            CRC32 sum = new CRC32();
            cohorts.forEach(
                    each -> sum.update((each.key() + "," + each.children() + "\n").getBytes(StandardCharsets.UTF_8)));
            return Long.toHexString(sum.getValue());
        }
    }

    /** {@code REGISTER REFERENCE_FOLDER [duplicates] [views FILE]}: prints the result, and writes the counts by view. */
    public static void main(String[] arguments) throws SQLException, IOException {
        List<String> more = List.of(arguments).subList(2, arguments.length);
        Result result = reduce(Path.of(arguments[0]), Path.of(arguments[1]), more.contains("duplicates"));
        print(result, System.out);
        int views = more.indexOf("views");
        if (views >= 0) {
            writeViews(result, Path.of(more.get(views + 1)));
        }
    }

    /** @param register a CSV or Parquet file, or a folder of them */
    static Result reduce(Path register, Path reference, boolean duplicates) throws SQLException, IOException {
        boolean parquet = isParquet(register);
        String files =
                Files.isDirectory(register) ? register + (parquet ? "/*.parquet" : "/*.csv") : register.toString();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + THREADS);
            statement.execute(DuckDbSql.MACROS);
            statement.execute(DuckDbSql.named(reference));
            statement.execute(DuckDbSql.areas(reference));
            statement.execute(parquet ? DuckDbSql.parquet(files) : DuckDbSql.csv(files));
            statement.execute(DuckDbSql.counted(datesAreTyped(statement), duplicates));
            statement.execute(DuckDbSql.JUDGED);
            return result(statement, !parquet, duplicates);
        }
    }

    /** Parquet may hold dates as such: there is nothing then to be checked in their spelling. */
    private static boolean datesAreTyped(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(DuckDbSql.TYPE_OF_DATE)) {
            rows.next();
            return rows.getString(1).equals("DATE");
        }
    }

    private static boolean isParquet(Path register) throws IOException {
        if (!Files.isDirectory(register)) {
            return register.toString().endsWith(".parquet");
        }
        try (var files = Files.list(register)) {
            return files.anyMatch(file -> file.toString().endsWith(".parquet"));
        }
    }

    private static Result result(Statement statement, boolean csv, boolean duplicates) throws SQLException {
        List<Cohort> cohorts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(DuckDbSql.CHILDREN)) {
            while (rows.next()) {
                cohorts.add(new Cohort(
                        rows.getString(1), rows.getString(2), rows.getInt(3), rows.getInt(4), rows.getLong(5)));
            }
        }
        Map<String, Long> rejected = new TreeMap<>();
        addCounts(statement, DuckDbSql.REJECTED, rejected);
        if (csv) {
            addCounts(statement, DuckDbSql.RAGGED, rejected);
        }
        return new Result(cohorts, rejected, duplicates ? number(statement, DuckDbSql.PERSONS) : -1);
    }

    private static void addCounts(Statement statement, String query, Map<String, Long> counts) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                counts.merge(rows.getString(1), rows.getLong(2), Long::sum);
            }
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void print(Result result, PrintStream out) {
        out.println("children " + result.children());
        out.println("groups " + result.cohorts().size());
        out.println("checksum " + result.checksum());
        result.rejected().forEach((reason, rows) -> out.println("rejected " + reason + " " + rows));
        if (result.repeatedPersons() >= 0) {
            out.println("repeated-persons " + result.repeatedPersons());
        }
    }

    /** {@code view,code,birth year,level,children}: what both programs can say, as neither prints every group. */
    private static void writeViews(Result result, Path file) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        for (Cohort each : result.cohorts()) {
            String rest = "," + each.birthYear() + "," + each.level();
            counts.merge("hospital," + each.hospital() + rest, each.children(), Long::sum);
            counts.merge("municipality," + each.municipality() + rest, each.children(), Long::sum);
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((key, children) -> lines.add(key + "," + children));
        Files.write(file, lines);
    }
}
