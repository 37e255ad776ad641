package dk.followupforecast.extract;

import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.csv.CsvRow;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.csv.FileParser;
import dk.followupforecast.csv.ParsedFile;
import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.PrintedForecast;
import dk.followupforecast.vocabulary.PrintedForecastRow;
import dk.followupforecast.vocabulary.PrintedTotal;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Reads every extract of a case, each known by its header. */
public final class ExtractReader {

    private final Notices notices;
    private final boolean besideRegister;
    private final CellReader cells;
    private final AreaReader areas;
    private final List<CohortCount> counts = new ArrayList<>();
    private final List<PrintedTotal> totals = new ArrayList<>();
    private final List<PrintedForecast> forecasts = new ArrayList<>();
    private final Map<String, SourcePosition> printed = new HashMap<>();

    private ExtractReader(CaseFolder caseFolder, AreaRegister register, Notices notices) {
        this.notices = notices;
        this.besideRegister = caseFolder.hasRegister();
        this.cells = new CellReader(notices);
        this.areas = new AreaReader(register, caseFolder.settings().groups(), notices);
    }

    /** @param parser takes the files apart; what they say is understood here */
    public static Extracts read(CaseFolder caseFolder, AreaRegister register, FileParser parser, Notices notices) {
        ExtractReader reader = new ExtractReader(caseFolder, register, notices);
        List<SourceFile> files = caseFolder.extracts();
        for (ParsedFile file : parser.parse(files, caseFolder.settings().charset())) {
            notices.addAll(told(file));
            file.tables().forEach(reader::read);
        }
        if (reader.counts.isEmpty() && !caseFolder.hasRegister() && !notices.hasErrors()) {
            notices.add(NoticeCode.NO_EXTRACT, SourcePosition.ofFile(caseFolder.name()), caseFolder.name());
        }
        return new Extracts(reader.counts, reader.totals, reader.forecasts);
    }

    /** Where the header stands below a title or over two lines, how wide the rows are says nothing yet. */
    private static List<Notice> told(ParsedFile file) {
        boolean ragged = file.notices().stream().anyMatch(notice -> notice.code() == NoticeCode.RAGGED_ROW);
        boolean elsewhere = ragged
                && file.tables().stream()
                        .anyMatch(table -> HeaderBelow.find(table).isPresent()
                                || TwoLineHeader.find(table).isPresent());
        return file.notices().stream()
                .filter(notice -> !elsewhere || notice.code() != NoticeCode.RAGGED_ROW)
                .toList();
    }

    private void read(CsvTable table) {
        Optional<ExtractLayout> layout = GuardedHeader.read(table, besideRegister, notices);
        if (layout.isEmpty()) {
            return;
        }
        if (table.rows().isEmpty() && hasRaggedRows(table)) {
            return;
        }
        if (table.rows().isEmpty()) {
            notices.add(NoticeCode.NO_ROWS, SourcePosition.ofFile(table.file()), "");
        }
        List<CsvRow> rows = new OddRows(table, layout.get(), areas, notices).listOthers();
        if (layout.get() instanceof ExtractLayout.Long longLayout) {
            rows.forEach(row -> readLong(table, longLayout, row));
        } else if (layout.get() instanceof ExtractLayout.Wide wide) {
            rows.forEach(row -> readWide(table, wide, row));
        } else if (layout.get() instanceof ExtractLayout.Forecast forecast && !rows.isEmpty()) {
            readForecast(table, forecast, rows);
        }
    }

    /** Rows that were told already: the file has some. */
    private boolean hasRaggedRows(CsvTable table) {
        return notices.listAll().stream()
                .anyMatch(notice -> notice.code() == NoticeCode.RAGGED_ROW
                        && notice.position().file().equals(table.file()));
    }

    private void readLong(CsvTable table, ExtractLayout.Long layout, CsvRow row) {
        List<String> values = row.values();
        SourcePosition childrenAt = table.position(row, layout.childrenColumn());
        OptionalInt birthYear = cells.readBirthYear(
                values.get(layout.birthYearColumn()), table.position(row, layout.birthYearColumn()));
        Optional<GmfcsGroup> gmfcs =
                cells.readGmfcs(values.get(layout.gmfcsColumn()), table.position(row, layout.gmfcsColumn()));
        OptionalInt children = cells.readCount(values.get(layout.childrenColumn()), childrenAt);
        String name = values.get(layout.areaColumn());
        boolean total = AreaReader.isTotal(name);
        Optional<Area> area = total
                ? Optional.empty()
                : areas.readArea(layout.view(), name, table.position(row, layout.areaColumn()));
        if (birthYear.isPresent() && gmfcs.isPresent() && children.isPresent()) {
            ExtractLayout.Cohort cohort = new ExtractLayout.Cohort(gmfcs.get(), birthYear.getAsInt());
            keep(layout.view(), name, area, cohort, children.getAsInt(), false, childrenAt);
        }
    }

    private void readWide(CsvTable table, ExtractLayout.Wide layout, CsvRow row) {
        String name = row.values().get(layout.areaColumn());
        Optional<Area> area = AreaReader.isTotal(name)
                ? Optional.empty()
                : areas.readArea(layout.view(), name, table.position(row, layout.areaColumn()));
        layout.cohortOfColumn().forEach((column, cohort) -> {
            SourcePosition position = table.position(row, column);
            cells.readCount(row.values().get(column), position)
                    .ifPresent(children -> keep(layout.view(), name, area, cohort, children, true, position));
        });
    }

    private void keep(
            View view,
            String name,
            Optional<Area> area,
            ExtractLayout.Cohort cohort,
            int children,
            boolean printed,
            SourcePosition position) {
        if (area.isPresent()) {
            counts.add(
                    new CohortCount(view, area.get(), cohort.birthYear(), cohort.gmfcs(), children, printed, position));
        } else if (AreaReader.isTotal(name)) {
            String label = CellReader.trim(name);
            String key = label + ", " + cohort.birthYear() + ", " + cohort.gmfcs();
            if (isFirst(key, position)) {
                totals.add(new PrintedTotal(view, label, cohort.birthYear(), cohort.gmfcs(), children, position));
            }
        }
    }

    /** Whether a key of a printed table stands in its file for the first time; the second is an error. */
    private boolean isFirst(String key, SourcePosition position) {
        SourcePosition first = printed.putIfAbsent(position.file() + "\n" + key, position);
        if (first != null) {
            Message where = Message.of("where.line", first.file(), Long.toString(first.line()));
            notices.add(NoticeCode.DUPLICATE_KEY, position, key, where);
        }
        return first == null;
    }

    private void readForecast(CsvTable table, ExtractLayout.Forecast layout, List<CsvRow> rowsRead) {
        List<PrintedForecastRow> rows = new ArrayList<>();
        for (CsvRow row : rowsRead) {
            String name = row.values().get(layout.areaColumn());
            SourcePosition position = table.position(row, layout.areaColumn());
            boolean total = AreaReader.isTotal(name);
            Optional<Area> area = total ? Optional.empty() : areas.readAreaOrGroup(layout.view(), name, position);
            TreeMap<Integer, Integer> followUps = new TreeMap<>();
            layout.yearOfColumn()
                    .forEach((column, year) -> cells.readCount(row.values().get(column), table.position(row, column))
                            .ifPresent(count -> followUps.put(year, count)));
            String key = area.map(Area::name).orElse(CellReader.trim(name));
            if ((area.isPresent() || total) && isFirst(key, position)) {
                rows.add(new PrintedForecastRow(CellReader.trim(name), area, followUps, position));
            }
        }
        forecasts.add(new PrintedForecast(
                table.file(), layout.view(), List.copyOf(layout.yearOfColumn().values()), rows));
    }
}
