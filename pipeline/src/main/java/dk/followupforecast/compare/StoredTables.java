package dk.followupforecast.compare;

import dk.followupforecast.csv.CsvRow;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.table.TableKind;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.FigureStatus;
import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tables of one run on their way from text to figures; a column is found by its name, wherever it stands. */
final class StoredTables {

    private final Notices notices;
    private final Map<FigureKey, StoredFigure> cohorts = new LinkedHashMap<>();
    private final Map<String, Map<FigureKey, StoredFigure>> forecasts = new LinkedHashMap<>();
    private final Map<AreaKey, String> names = new LinkedHashMap<>();
    private final Map<List<String>, String> printed = new LinkedHashMap<>();
    private final Map<List<String>, Integer> noted = new LinkedHashMap<>();
    private Optional<Integer> rejected = Optional.empty();

    StoredTables(Notices notices) {
        this.notices = notices;
    }

    void add(TableKind kind, CsvTable table) {
        for (String column : kind.columns()) {
            if (!table.header().contains(column)) {
                notices.add(NoticeCode.RUN_TABLE_BROKEN, table.headerPosition(), column);
                return;
            }
        }
        if (kind == TableKind.REJECTED_ROWS) {
            rejected = Optional.of(table.rows().size());
        }
        for (CsvRow row : table.rows()) {
            Cells cells = new Cells(table.header(), row.values());
            try {
                add(kind, cells);
            } catch (IllegalArgumentException e) {
                notices.add(NoticeCode.RUN_TABLE_BROKEN, table.position(row, 0), "");
            }
        }
    }

    private void add(TableKind kind, Cells cells) {
        switch (kind) {
            case COHORTS -> addFigure(cohorts, cells, Measure.CHILDREN, "birth_year");
            case FORECAST -> addForecast(cells);
            case RECONCILIATION -> printed.put(cells.list("table", "area", "column"), cells.of("status"));
            case NOTICES -> noted.merge(cells.list("severity", "code", "file", "column", "value"), 1, Integer::sum);
            case REJECTED_ROWS -> {}
        }
    }

    private void addForecast(Cells cells) {
        Map<FigureKey, StoredFigure> ofRule =
                forecasts.computeIfAbsent(cells.of("rule"), rule -> new LinkedHashMap<>());
        addFigure(ofRule, cells, Measure.FOLLOW_UPS, "year");
        if (!cells.of("hours").isEmpty()) {
            addFigure(ofRule, cells, Measure.HOURS, "year");
        }
    }

    private void addFigure(Map<FigureKey, StoredFigure> target, Cells cells, Measure measure, String year) {
        AreaLevel level = AreaLevel.valueOf(cells.upper("area_level"));
        AreaKey area = new AreaKey(View.valueOf(cells.upper("view")), level, cells.of("area_code"));
        names.put(area, cells.of("area"));
        FigureStatus status = FigureStatus.valueOf(cells.upper("status"));
        String value = cells.of(measure.label());
        StoredFigure figure =
                new StoredFigure(status, value.isEmpty() ? Optional.empty() : Optional.of(number(measure, value)));
        target.put(new FigureKey(area, measure, Integer.parseInt(cells.of(year)), gmfcs(cells)), figure);
    }

    /** Children and follow-ups are whole; hours may have decimals. */
    private static BigDecimal number(Measure measure, String value) {
        return measure == Measure.HOURS ? new BigDecimal(value) : BigDecimal.valueOf(Integer.parseInt(value));
    }

    private static String gmfcs(Cells cells) {
        String label = cells.of("gmfcs");
        if (!label.equals(FigureKey.ALL_LEVELS) && GmfcsText.parse(label).isEmpty()) {
            throw new IllegalArgumentException("gmfcs must be a group of levels, was " + label);
        }
        return label;
    }

    StoredRun run(String shown, RunManifest manifest) {
        return new StoredRun(
                shown,
                manifest,
                cohorts.isEmpty() ? Optional.empty() : Optional.of(new StoredCohorts(cohorts, manifest.zerosLeftOut())),
                forecasts,
                names,
                printed,
                noted,
                rejected);
    }

    /** One row, a cell by the name of its column. */
    private record Cells(List<String> header, List<String> values) {

        String of(String column) {
            return values.get(header.indexOf(column));
        }

        String upper(String column) {
            return of(column).toUpperCase(Locale.ROOT);
        }

        List<String> list(String... columns) {
            return List.of(columns).stream().map(this::of).toList();
        }
    }
}
