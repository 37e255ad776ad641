package dk.followupforecast.calendar;

import dk.followupforecast.register.AreaIndex;
import dk.followupforecast.register.CohortKey;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the call list says of a child: the columns, and the cells of a row. */
public final class CallRows {

    /**
     * A column.
     *
     * @param type of its values: String, Integer or Boolean
     */
    public record Column(String name, Class<?> type) {}

    public static final List<Column> COLUMNS = List.of(
            new Column("person_id", String.class),
            new Column("hospital_code", String.class),
            new Column("hospital", String.class),
            new Column("municipality_code", String.class),
            new Column("municipality", String.class),
            new Column("gmfcs", String.class),
            new Column("gmfcs_group", String.class),
            new Column("birth_year", Integer.class),
            new Column("age_reached", Integer.class),
            new Column("follow_up_number", Integer.class),
            new Column("follow_ups_planned", Integer.class),
            new Column("first", Boolean.class));

    private final AreaIndex areas;
    private final DueTable table;

    /** Children differ in little but their identifiers. */
    private final Map<Integer, List<Object>> cellsByKey = new HashMap<>();

    public CallRows(AreaIndex areas, DueTable table) {
        this.areas = areas;
        this.table = table;
    }

    /** The cells of a child, in the order of the columns; null where something is not recorded. */
    public List<Object> cells(int key, String person) {
        List<Object> cells = new ArrayList<>(COLUMNS.size());
        cells.add(person);
        cells.addAll(cellsByKey.computeIfAbsent(key, this::describe));
        return Collections.unmodifiableList(cells);
    }

    private List<Object> describe(int key) {
        List<Object> cells = new ArrayList<>();
        addArea(View.HOSPITAL, key, cells);
        addArea(View.MUNICIPALITY, key, cells);
        DueFollowUp due = table.find(key).orElseThrow();
        cells.add(CohortKey.gmfcs(key).label());
        cells.add(due.cohort().group().label());
        cells.add(due.cohort().birthYear());
        cells.add(due.cohort().ageReached());
        cells.add(due.number());
        cells.add(due.planned());
        cells.add(due.isFirst());
        return cells;
    }

    private void addArea(View view, int key, List<Object> cells) {
        int number = CohortKey.area(view, key);
        Area area = number > 0 ? areas.area(view, number) : null;
        cells.add(area == null ? null : area.code());
        cells.add(area == null ? null : area.name());
    }
}
