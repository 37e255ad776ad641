package dk.followupforecast.casefile;

import dk.followupforecast.csv.CsvRow;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.MunicipalMap;
import dk.followupforecast.reference.MunicipalMap.Way;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads who are neighbours and how many live where; of interest only to policies that merge by it. */
final class MunicipalMapReader {

    static final String INHABITANTS = "inhabitants.csv";

    private static final List<String> INHABITANTS_COLUMNS = List.of("code", "inhabitants", "on", "source");
    private static final List<String> NEIGHBOUR_COLUMNS = List.of("code", "neighbour_code", "by", "source");

    private final ReferenceTables tables;
    private final Notices notices;
    private final MunicipalMap map = new MunicipalMap();

    MunicipalMapReader(ReferenceTables tables, Notices notices) {
        this.tables = tables;
        this.notices = notices;
    }

    MunicipalMap read() {
        tables.eachRow(INHABITANTS, INHABITANTS_COLUMNS, this::addInhabitants);
        tables.eachRow("municipality-neighbours.csv", NEIGHBOUR_COLUMNS, this::addNeighbours);
        return map;
    }

    private void addInhabitants(CsvTable table, CsvRow row) {
        Optional<Area> area = tables.findByCode(table, row, 0, View.MUNICIPALITY);
        if (!row.values().get(1).matches("[1-9][0-9]{0,7}")) {
            tables.badValue(table, row, 1, Message.of("expected.inhabitants"));
        } else if (area.isPresent()
                && !map.addInhabitants(area.get(), Integer.parseInt(row.values().get(1)))) {
            tellTwice(table, row);
        }
    }

    /** Each pair stands once, in either order. */
    private void addNeighbours(CsvTable table, CsvRow row) {
        Optional<Area> one = tables.findByCode(table, row, 0, View.MUNICIPALITY);
        Optional<Area> other = tables.findByCode(table, row, 1, View.MUNICIPALITY);
        Optional<Way> way = wayOf(row.values().get(2));
        if (way.isEmpty()) {
            tables.badValue(table, row, 2, Message.of("expected.way"));
        }
        if (one.isEmpty() || other.isEmpty() || way.isEmpty()) {
            return;
        }
        if (one.equals(other)) {
            tables.badValue(table, row, 1, Message.of("expected.other-municipality"));
        } else if (!map.addNeighbours(one.get(), other.get(), way.get())) {
            tellTwice(table, row);
        }
    }

    private static Optional<Way> wayOf(String label) {
        return Arrays.stream(Way.values())
                .filter(way -> way.name().toLowerCase(Locale.ROOT).equals(label))
                .findFirst();
    }

    private void tellTwice(CsvTable table, CsvRow row) {
        notices.add(
                NoticeCode.DUPLICATE_KEY, table.position(row, 0), row.values().get(0), table.file());
    }
}
