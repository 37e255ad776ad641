package dk.followupforecast.casefile;

import dk.followupforecast.csv.CsvFile;
import dk.followupforecast.csv.CsvRow;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.AreaMatch;
import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The tables of {@code input/reference}: each with fixed columns, all of them filled in every row. */
final class ReferenceTables {

    private final ProjectHome home;
    private final AreaRegister areas;
    private final SourceFiles files;
    private final Notices notices;

    ReferenceTables(ProjectHome home, AreaRegister areas, SourceFiles files, Notices notices) {
        this.home = home;
        this.areas = areas;
        this.files = files;
        this.notices = notices;
    }

    void eachRow(String file, List<String> columns, BiConsumer<CsvTable, CsvRow> consumer) {
        Path path = home.reference().resolve(file);
        Optional<CsvTable> read = files.read(path, "input/reference/" + file)
                .flatMap(source -> CsvFile.read(source, StandardCharsets.UTF_8, notices));
        if (read.isEmpty()) {
            return;
        }
        CsvTable table = read.get();
        if (!table.header().equals(columns)) {
            SourcePosition position = table.headerPosition();
            String found = String.join(";", table.header());
            notices.add(
                    NoticeCode.BAD_VALUE, position, found, Message.of("expected.columns", String.join(";", columns)));
            return;
        }
        table.rows().stream().filter(row -> isFilled(table, row)).forEach(row -> consumer.accept(table, row));
    }

    /** The area whose official code stands in a column; nothing where it is none, which the notices then tell. */
    Optional<Area> findByCode(CsvTable table, CsvRow row, int column, View view) {
        String code = row.values().get(column);
        if (areas.find(view, code) instanceof AreaMatch.Found found
                && found.area().code().equals(code)) {
            return Optional.of(found.area());
        }
        badValue(table, row, column, Message.of("expected.code." + view.label()));
        return Optional.empty();
    }

    void badValue(CsvTable table, CsvRow row, int column, Message expected) {
        notices.add(
                NoticeCode.BAD_VALUE, table.position(row, column), row.values().get(column), expected);
    }

    private boolean isFilled(CsvTable table, CsvRow row) {
        int before = notices.size();
        for (int column = 0; column < row.values().size(); column++) {
            if (row.values().get(column).isBlank()) {
                notices.add(NoticeCode.EMPTY_VALUE, table.position(row, column), "", Message.of("empty.other"));
            }
        }
        return notices.size() == before;
    }
}
