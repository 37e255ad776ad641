package dk.followupforecast.table;

import java.util.List;
import java.util.Locale;

/** The tables for programs, with their columns as the contract fixes them. */
public enum TableKind {
    COHORTS(
            Column.VIEW,
            Column.AREA_LEVEL,
            Column.AREA_CODE,
            Column.AREA,
            Column.integer("birth_year", "calendar year of birth"),
            Column.GMFCS,
            Column.integer("children", "number of children; empty unless status is shown"),
            Column.STATUS),
    FORECAST(
            Column.text("rule", "name of the follow-up rule"),
            Column.VIEW,
            Column.AREA_LEVEL,
            Column.AREA_CODE,
            Column.AREA,
            Column.integer("year", "calendar year of the follow-ups; complete years only"),
            Column.GMFCS,
            Column.integer("follow_ups", "number of follow-ups in the year; empty unless status is shown"),
            Column.number("hours", "municipal hours in the year; empty in the hospital view"),
            Column.STATUS),
    RECONCILIATION(
            Column.text(
                    "table",
                    "file of the printed table, or hospital-against-municipality: there printed is the hospitals' and"
                            + " computed the municipalities' sum"),
            Column.text("area", "the row as printed"),
            Column.text("column", "header of the printed column"),
            Column.integer("printed", "figure as printed; empty where there is none"),
            Column.integer("computed", "figure as computed from the children; empty where it cannot be"),
            Column.integer("difference", "printed less computed"),
            Column.text("status", "equal, differs, not_printed or not_computed"),
            Column.text("explanation", "smallest changes of terms that give the printed figure, where any was found")),
    NOTICES(
            Column.text("severity", "error, warning or info"),
            Column.text("code", "kind of notice"),
            Column.text("file", "input file"),
            Column.integer("line", "line in the file, from 1; empty where the notice is about the whole file"),
            Column.text("column", "header of the column, or key"),
            Column.text("value", "what was found"),
            Column.text("message", "what is wrong and how to mend it"));

    /**
     * A column of a table.
     *
     * @param type of Frictionless Table Schema
     */
    record Column(String name, String type, String description) {

        // The columns that tables of figures share.
        static final Column VIEW =
                text("view", "hospital or municipality; the two views of the same children are never added");
        static final Column AREA_LEVEL = text("area_level", "hospital, municipality, group or region");
        static final Column AREA_CODE =
                text("area_code", "official code of municipalities and regions, our own of hospitals and groups");
        static final Column AREA = text("area", "name of the area");
        static final Column GMFCS = text("gmfcs", "group of GMFCS levels of the rule, or all");
        static final Column STATUS =
                text("status", "shown, not_reported (no row in the extract, which is not a zero) or suppressed");

        static Column text(String name, String description) {
            return new Column(name, "string", description);
        }

        static Column integer(String name, String description) {
            return new Column(name, "integer", description);
        }

        static Column number(String name, String description) {
            return new Column(name, "number", description);
        }
    }

    private final List<Column> schema;

    TableKind(Column... schema) {
        this.schema = List.of(schema);
    }

    List<Column> schema() {
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
