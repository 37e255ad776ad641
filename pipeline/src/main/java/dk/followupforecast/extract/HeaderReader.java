package dk.followupforecast.extract;

import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.ColumnNames;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows a file by its header. */
final class HeaderReader {

    private final CsvTable table;
    private final Notices notices;
    private final List<String> header;

    HeaderReader(CsvTable table, Notices notices) {
        this.table = table;
        this.notices = notices;
        this.header = table.header().stream().map(ColumnNames::normal).toList();
    }

    /** The layout, or nothing where the header has faults, which the notices then tell. */
    Optional<ExtractLayout> read() {
        List<Integer> areaColumns = listColumns(ExtractColumns.AREAS.keySet());
        if (areaColumns.size() > 1) {
            List<String> names = areaColumns.stream().map(table.header()::get).toList();
            notices.add(NoticeCode.TWO_AREA_COLUMNS, table.headerPosition(), String.join(", ", names));
        }
        if (areaColumns.isEmpty()) {
            faults().tellUnknownHeader();
        }
        boolean repeated = tellRepeatedColumns();
        return areaColumns.size() == 1 && !repeated ? read(areaColumns.get(0)) : Optional.empty();
    }

    /** Made only where a header has faults: what it knows of names would cost every start. */
    private HeaderFaults faults() {
        return new HeaderFaults(table, notices);
    }

    private List<Integer> listColumns(Set<String> names) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            if (names.contains(header.get(column))) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Synonyms count as the same column: {@code antal} beside {@code children} leaves open which is meant. */
    private boolean tellRepeatedColumns() {
        Set<String> seen = new HashSet<>();
        boolean repeated = false;
        for (int column = 0; column < header.size(); column++) {
            String name = ExtractColumns.LONG.getOrDefault(header.get(column), header.get(column));
            if (!name.isEmpty() && !seen.add(name)) {
                String shown = table.header().get(column);
                notices.add(NoticeCode.DUPLICATE_COLUMN, table.headerPosition().inColumn(shown), shown);
                repeated = true;
            }
        }
        return repeated;
    }

    private Optional<ExtractLayout> read(int areaColumn) {
        View view = ExtractColumns.AREAS.get(header.get(areaColumn));
        if (!listColumns(ExtractColumns.LONG.keySet()).isEmpty()) {
            return readLong(view, areaColumn);
        }
        Map<Integer, ExtractLayout.Cohort> cohorts = new LinkedHashMap<>();
        Map<Integer, Integer> years = new LinkedHashMap<>();
        List<Integer> unknown = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            Optional<ExtractLayout.Cohort> cohort = ExtractColumns.readCohort(header.get(column));
            if (cohort.isPresent()) {
                cohorts.put(column, cohort.get());
            } else if (ExtractColumns.isYear(header.get(column))) {
                years.put(column, Integer.valueOf(header.get(column)));
            } else if (column != areaColumn) {
                unknown.add(column);
            }
        }
        if (cohorts.isEmpty() && years.isEmpty()) {
            faults().tellUnknownHeader();
            return Optional.empty();
        }
        unknown.addAll(cohorts.isEmpty() ? List.of() : years.keySet());
        if (!unknown.isEmpty()) {
            faults().tellOfWide(unknown);
            return Optional.empty();
        }
        return Optional.of(
                cohorts.isEmpty()
                        ? new ExtractLayout.Forecast(view, areaColumn, years)
                        : new ExtractLayout.Wide(view, areaColumn, cohorts));
    }

    /** Whether a row names an area and something to count, as a header does. */
    static boolean isHeader(List<String> cells) {
        List<String> names = cells.stream().map(ColumnNames::normal).toList();
        return names.stream().anyMatch(ExtractColumns.AREAS::containsKey)
                && names.stream()
                        .anyMatch(name -> ExtractColumns.LONG.containsKey(name)
                                || ExtractColumns.isYear(name)
                                || ExtractColumns.readCohort(name).isPresent());
    }

    private Optional<ExtractLayout> readLong(View view, int areaColumn) {
        Map<String, Integer> columnOf = new LinkedHashMap<>();
        List<Integer> unknown = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            String name = ExtractColumns.LONG.get(header.get(column));
            if (name != null) {
                columnOf.put(name, column);
            } else if (column != areaColumn) {
                unknown.add(column);
            }
        }
        List<String> missing =
                new ArrayList<>(List.of(ExtractColumns.BIRTH_YEAR, ExtractColumns.GMFCS, ExtractColumns.CHILDREN));
        missing.removeAll(columnOf.keySet());
        if (!unknown.isEmpty() || !missing.isEmpty()) {
            faults().tellOfLong(unknown, missing);
            return Optional.empty();
        }
        return Optional.of(new ExtractLayout.Long(
                view,
                areaColumn,
                columnOf.get(ExtractColumns.BIRTH_YEAR),
                columnOf.get(ExtractColumns.GMFCS),
                columnOf.get(ExtractColumns.CHILDREN)));
    }
}
