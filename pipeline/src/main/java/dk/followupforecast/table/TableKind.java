package dk.followupforecast.table;

import dk.followupforecast.text.Texts;
import java.util.List;
import java.util.Locale;

/** The tables for programs, with their columns as the contract fixes them. */
public enum TableKind {
    COHORTS(
            Column.VIEW,
            Column.AREA_LEVEL,
            Column.AREA_CODE,
            Column.AREA,
            Column.integer("birth_year"),
            Column.GMFCS,
            Column.integer("children"),
            Column.STATUS),
    FORECAST(
            Column.text("rule"),
            Column.VIEW,
            Column.AREA_LEVEL,
            Column.AREA_CODE,
            Column.AREA,
            Column.integer("year"),
            Column.GMFCS,
            Column.integer("follow_ups"),
            Column.number("hours"),
            Column.STATUS),
    RECONCILIATION(
            Column.text("table"),
            Column.text("area", "printed_area"),
            Column.text("column", "printed_column"),
            Column.integer("printed"),
            Column.integer("computed"),
            Column.integer("difference"),
            Column.text("status", "printed_status"),
            Column.text("explanation")),
    NOTICES(
            Column.text("severity"),
            Column.text("code"),
            Column.text("file"),
            Column.integer("line"),
            Column.text("column", "noticed_column"),
            Column.text("value"),
            Column.text("message")),
    /** Only of a case with a register. */
    REJECTED_ROWS(
            Column.text("file"),
            Column.integer("line", "rejected_line"),
            Column.text("column", "rejected_column"),
            Column.text("reason"));

    /**
     * A column of a table.
     *
     * @param type of Frictionless Table Schema
     * @param word what is said of it stands in the texts under {@code column.<word>}
     */
    public record Column(String name, String type, String word) {

        // The columns that tables of figures share.
        static final Column VIEW = text("view");
        static final Column AREA_LEVEL = text("area_level");
        static final Column AREA_CODE = text("area_code");
        static final Column AREA = text("area");
        static final Column GMFCS = text("gmfcs");
        static final Column STATUS = text("status");

        static Column text(String name) {
            return text(name, name);
        }

        /** Of a name that another table uses for something else. */
        static Column text(String name, String word) {
            return new Column(name, "string", word);
        }

        static Column integer(String name) {
            return integer(name, name);
        }

        static Column integer(String name, String word) {
            return new Column(name, "integer", word);
        }

        static Column number(String name) {
            return number(name, name);
        }

        static Column number(String name, String word) {
            return new Column(name, "number", word);
        }

        /** What the column holds, in which unit, and what an empty cell means. */
        public String description(Texts texts) {
            return texts.say("column." + word);
        }
    }

    private final List<Column> schema;

    TableKind(Column... schema) {
        this.schema = List.of(schema);
    }

    public List<Column> schema() {
        return schema;
    }

    public List<String> columns() {
        return schema.stream().map(Column::name).toList();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Path in the output folder. */
    public String file() {
        return "tables/" + label() + ".csv";
    }
}
