package dk.followupforecast.table;

import dk.followupforecast.table.TableKind.Column;
import java.util.List;
import java.util.Locale;

/** The tables of the public edition, with their columns. Who wants to attack the edition reads these. */
public enum PublicTableKind {
    /** A row a number. */
    PUBLIC(
            Column.text("measure"),
            Column.VIEW,
            Column.AREA_LEVEL,
            Column.AREA_CODE,
            Column.AREA,
            Column.text("rule", "public_rule"),
            Column.integer("first_year"),
            Column.integer("last_year"),
            Column.GMFCS,
            Column.integer("value", "public_value"),
            Column.number("hours", "public_hours")),
    /** A row a reporting area that an area of the numbers is made of. */
    PUBLIC_AREAS(
            Column.VIEW,
            Column.AREA_LEVEL,
            Column.AREA_CODE,
            Column.AREA,
            Column.text("member_code"),
            Column.text("member"),
            Column.text("status", "member_status"));

    private final List<Column> schema;

    PublicTableKind(Column... schema) {
        this.schema = List.of(schema);
    }

    public List<Column> schema() {
        return schema;
    }

    /** {@code public-areas}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Path in the output folder. */
    public String file() {
        return "tables/" + label() + ".csv";
    }
}
