package dk.followupforecast.casefile;

import dk.followupforecast.csv.CsvRow;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.reference.HospitalAreas;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the reference data: areas with codes and aliases, and which municipality belongs to which hospital when. */
final class ReferenceReader {

    private static final List<String> AREA_COLUMNS = List.of("code", "name", "region_code", "region");
    private static final List<String> ALIAS_COLUMNS = List.of("view", "alias", "code");
    private static final List<String> HOSPITAL_AREA_COLUMNS =
            List.of("municipality_code", "hospital_code", "from_year", "to_year", "status", "source");

    private final Notices notices;
    private final AreaRegister areas = new AreaRegister();
    private final ReferenceTables tables;

    ReferenceReader(ProjectHome home, SourceFiles files, Notices notices) {
        this.notices = notices;
        this.tables = new ReferenceTables(home, areas, files, notices);
    }

    Reference read() {
        readAreas(View.MUNICIPALITY, "municipalities.csv");
        readAreas(View.HOSPITAL, "hospitals.csv");
        tables.eachRow("aliases.csv", ALIAS_COLUMNS, this::addAlias);
        List<HospitalAreas.Entry> entries = new ArrayList<>();
        tables.eachRow(
                "hospital-areas.csv", HOSPITAL_AREA_COLUMNS, (table, row) -> readHospitalArea(table, row, entries)
                        .ifPresent(entries::add));
        return new Reference(areas, new HospitalAreas(entries));
    }

    private void readAreas(View view, String file) {
        tables.eachRow(file, AREA_COLUMNS, (table, row) -> {
            Area area =
                    new Area(view.areaLevel(), row.values().get(0), row.values().get(1));
            Area region =
                    new Area(AreaLevel.REGION, row.values().get(2), row.values().get(3));
            if (!areas.add(view, area, region)) {
                notices.add(NoticeCode.DUPLICATE_KEY, table.position(row, 0), area.code(), table.file());
            }
        });
    }

    private void addAlias(CsvTable table, CsvRow row) {
        Optional<View> view = viewOf(row.values().get(0));
        if (view.isEmpty()) {
            tables.badValue(table, row, 0, Message.of("expected.view"));
            return;
        }
        tables.findByCode(table, row, 2, view.get())
                .ifPresent(area -> areas.addAlias(view.get(), row.values().get(1), area));
    }

    private Optional<HospitalAreas.Entry> readHospitalArea(
            CsvTable table, CsvRow row, List<HospitalAreas.Entry> before) {
        Optional<Area> municipality = tables.findByCode(table, row, 0, View.MUNICIPALITY);
        Optional<Area> hospital = tables.findByCode(table, row, 1, View.HOSPITAL);
        String from = row.values().get(2);
        String to = row.values().get(3);
        if (!from.matches("[0-9]{4}") || !to.matches("[0-9]{4}") || from.compareTo(to) > 0) {
            tables.badValue(table, row, 3, Message.of("expected.years"));
            return Optional.empty();
        }
        if (municipality.isEmpty() || hospital.isEmpty()) {
            return Optional.empty();
        }
        boolean assumed = row.values().get(4).equals("assumed");
        var entry = new HospitalAreas.Entry(
                municipality.get(), hospital.get(), Integer.parseInt(from), Integer.parseInt(to), assumed);
        if (new HospitalAreas(before).clashesWith(entry)) {
            notices.add(
                    NoticeCode.DUPLICATE_KEY,
                    table.position(row, 0),
                    municipality.get().code(),
                    table.file());
            return Optional.empty();
        }
        return Optional.of(entry);
    }

    static Optional<View> viewOf(String label) {
        try {
            return Optional.of(View.valueOf(label.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
