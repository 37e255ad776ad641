package dk.followupforecast.extract;

import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.ColumnNames;
import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows a file by its header. */
final class HeaderReader {

    private static final Map<String, View> AREA_COLUMNS = Map.of(
            "hospital", View.HOSPITAL,
            "sygehus", View.HOSPITAL,
            "municipality", View.MUNICIPALITY,
            "kommune", View.MUNICIPALITY,
            "kommunekode", View.MUNICIPALITY);

    private static final String BIRTH_YEAR = "birth_year";
    private static final String GMFCS = "gmfcs";
    private static final String CHILDREN = "children";

    private static final Map<String, String> LONG_COLUMNS = Map.of(
            BIRTH_YEAR,
            BIRTH_YEAR,
            "foedselsaar",
            BIRTH_YEAR,
            "aargang",
            BIRTH_YEAR,
            GMFCS,
            GMFCS,
            "gmfcs-niveau",
            GMFCS,
            CHILDREN,
            CHILDREN,
            "antal",
            CHILDREN,
            "boern",
            CHILDREN);

    private static final Pattern COHORT = Pattern.compile("(.+?)\\s+((?:19|20)[0-9]{2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final CsvTable table;
    private final Notices notices;
    private final List<String> header;

    HeaderReader(CsvTable table, Notices notices) {
        this.table = table;
        this.notices = notices;
        this.header = table.header().stream().map(ColumnNames::normal).toList();
    }

    /** @param name as {@link ColumnNames} writes it */
    static boolean isKnown(String name) {
        return AREA_COLUMNS.containsKey(name) || LONG_COLUMNS.containsKey(name);
    }

    /** The layout, or nothing where the header has faults, which the notices then tell. */
    Optional<ExtractLayout> read() {
        List<Integer> areaColumns = listColumns(AREA_COLUMNS.keySet());
        if (areaColumns.size() > 1) {
            List<String> names = areaColumns.stream().map(table.header()::get).toList();
            notices.add(NoticeCode.TWO_AREA_COLUMNS, table.headerPosition(), String.join(", ", names));
        }
        if (areaColumns.isEmpty()) {
            notices.add(NoticeCode.UNKNOWN_HEADER, table.headerPosition(), shownHeader(), HeaderBelow.hint(table));
        }
        boolean repeated = tellRepeatedColumns();
        return areaColumns.size() == 1 && !repeated ? read(areaColumns.get(0)) : Optional.empty();
    }

    private String shownHeader() {
        String joined = String.join(" | ", table.header());
        return joined.length() <= 80 ? joined : joined.substring(0, 77) + "...";
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
            String name = LONG_COLUMNS.getOrDefault(header.get(column), header.get(column));
            if (!name.isEmpty() && !seen.add(name)) {
                String shown = table.header().get(column);
                notices.add(NoticeCode.DUPLICATE_COLUMN, table.headerPosition().inColumn(shown), shown);
                repeated = true;
            }
        }
        return repeated;
    }

    private Optional<ExtractLayout> read(int areaColumn) {
        View view = AREA_COLUMNS.get(header.get(areaColumn));
        if (!listColumns(LONG_COLUMNS.keySet()).isEmpty()) {
            return readLong(view, areaColumn);
        }
        Map<Integer, ExtractLayout.Cohort> cohorts = new LinkedHashMap<>();
        Map<Integer, Integer> years = new LinkedHashMap<>();
        List<Integer> unknown = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            Optional<ExtractLayout.Cohort> cohort = readCohort(header.get(column));
            if (cohort.isPresent()) {
                cohorts.put(column, cohort.get());
            } else if (YEAR.matcher(header.get(column)).matches()) {
                years.put(column, Integer.valueOf(header.get(column)));
            } else if (column != areaColumn) {
                unknown.add(column);
            }
        }
        if (cohorts.isEmpty() && years.isEmpty()) {
            notices.add(NoticeCode.UNKNOWN_HEADER, table.headerPosition(), shownHeader(), HeaderBelow.hint(table));
            return Optional.empty();
        }
        unknown.addAll(cohorts.isEmpty() ? List.of() : years.keySet());
        tellUnknown(unknown);
        if (!unknown.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                cohorts.isEmpty()
                        ? new ExtractLayout.Forecast(view, areaColumn, years)
                        : new ExtractLayout.Wide(view, areaColumn, cohorts));
    }

    private void tellUnknown(List<Integer> columns) {
        for (int column : columns) {
            String name = table.header().get(column);
            if (name.isEmpty()) {
                tellUnnamed(column);
            } else {
                notices.add(NoticeCode.UNKNOWN_COLUMN, table.headerPosition().inColumn(name), name);
            }
        }
    }

    private void tellUnnamed(int column) {
        String number = Integer.toString(column + 1);
        notices.add(NoticeCode.UNNAMED_COLUMN, table.headerPosition().inColumn(number), "", number);
    }

    /** Whether a row names an area and something to count, as a header does. */
    static boolean isHeader(List<String> cells) {
        List<String> names = cells.stream().map(ColumnNames::normal).toList();
        return names.stream().anyMatch(AREA_COLUMNS::containsKey)
                && names.stream()
                        .anyMatch(name -> LONG_COLUMNS.containsKey(name)
                                || YEAR.matcher(name).matches()
                                || readCohort(name).isPresent());
    }

    private static Optional<ExtractLayout.Cohort> readCohort(String column) {
        Matcher matcher = COHORT.matcher(column);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int birthYear = Integer.parseInt(matcher.group(2));
        return GmfcsText.parse(matcher.group(1)).map(gmfcs -> new ExtractLayout.Cohort(gmfcs, birthYear));
    }

    private Optional<ExtractLayout> readLong(View view, int areaColumn) {
        Map<String, Integer> columnOf = new LinkedHashMap<>();
        List<Integer> unknown = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            String name = LONG_COLUMNS.get(header.get(column));
            if (name != null) {
                columnOf.put(name, column);
            } else if (column != areaColumn) {
                unknown.add(column);
            }
        }
        tellUnknown(unknown);
        List<String> missing = new ArrayList<>(List.of(BIRTH_YEAR, GMFCS, CHILDREN));
        missing.removeAll(columnOf.keySet());
        for (String name : missing) {
            notices.add(NoticeCode.MISSING_COLUMN, table.headerPosition(), name, shownHeader());
        }
        if (!unknown.isEmpty() || !missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ExtractLayout.Long(
                view, areaColumn, columnOf.get(BIRTH_YEAR), columnOf.get(GMFCS), columnOf.get(CHILDREN)));
    }
}
