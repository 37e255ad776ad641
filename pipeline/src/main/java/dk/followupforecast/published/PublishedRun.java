package dk.followupforecast.published;

import com.fasterxml.jackson.databind.JsonNode;
import dk.followupforecast.csv.CsvRow;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.finished.BrokenManifestException;
import dk.followupforecast.finished.ManifestForm;
import dk.followupforecast.finished.ManifestTree;
import dk.followupforecast.finished.RunFolder;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.published.PublishedRow.BadCellException;
import dk.followupforecast.table.PublicTableKind;
import dk.followupforecast.table.TableKind.Column;
import dk.followupforecast.vocabulary.SourcePosition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Reads a public edition from its folder, and only as the run wrote it. It needs no other file. */
public final class PublishedRun {

    private final RunFolder files;
    private final Notices notices;

    private PublishedRun(Path folder, Notices notices) {
        this.files = new RunFolder(folder, notices);
        this.notices = notices;
    }

    /** The edition of a folder, or nothing where there is none that can be believed; the notices then say why. */
    public static Optional<PublishedEdition> read(Path folder, Notices notices) {
        return new PublishedRun(folder, notices).read();
    }

    private Optional<PublishedEdition> read() {
        Optional<JsonNode> root = files.readManifest();
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (!root.get().path("edition").asText().equals(ManifestForm.PUBLIC)) {
            return files.refuse(NoticeCode.RUN_NOT_PUBLIC, ManifestForm.FILE, "");
        }
        try {
            PublishedAbout about = PublishedManifest.read(root.get());
            return readTables(about, ManifestTree.files(root.get(), "outputs"));
        } catch (BrokenManifestException e) {
            return files.refuse(NoticeCode.RUN_BROKEN, ManifestForm.FILE, e.key());
        }
    }

    private Optional<PublishedEdition> readTables(PublishedAbout about, SortedMap<String, String> outputs) {
        for (PublicTableKind kind : PublicTableKind.values()) {
            if (!outputs.containsKey(kind.file())) {
                return files.refuse(NoticeCode.RUN_WITHOUT_TABLES, "", "");
            }
        }
        int before = notices.size();
        checkOthers(outputs);
        PublishedAreas areas = new PublishedAreas();
        List<PublishedNumber> numbers = new ArrayList<>();
        readRows(PublicTableKind.PUBLIC_AREAS, outputs, areas::add);
        readRows(PublicTableKind.PUBLIC, outputs, row -> numbers.add(number(row)));
        if (notices.size() > before) {
            return Optional.empty();
        }
        if (numbers.isEmpty()) {
            return files.refuse(NoticeCode.RUN_WITHOUT_NUMBERS, PublicTableKind.PUBLIC.file(), "");
        }
        try {
            return Optional.of(new PublishedEdition(about, areas.list(), numbers));
        } catch (IllegalArgumentException e) {
            return files.refuse(NoticeCode.RUN_CONTRADICTS, PublicTableKind.PUBLIC.file(), e.getMessage(), "");
        }
    }

    /** Documents and charts may have been left behind; those that are there must be those that the run wrote. */
    private void checkOthers(Map<String, String> outputs) {
        outputs.forEach((file, sha256) -> {
            boolean isTable = List.of(PublicTableKind.values()).stream()
                    .anyMatch(kind -> kind.file().equals(file));
            if (!isTable && files.has(file)) {
                files.checkFile(file, sha256);
            }
        });
    }

    /** Takes a row in. */
    private interface RowReader {
        void take(PublishedRow row) throws BadCellException;
    }

    private void readRows(PublicTableKind kind, Map<String, String> outputs, RowReader reader) {
        Optional<CsvTable> found = files.readTable(kind.file(), outputs.get(kind.file()));
        if (found.isEmpty()) {
            return;
        }
        CsvTable table = found.get();
        for (Column column : kind.schema()) {
            if (!table.header().contains(column.name())) {
                notices.add(NoticeCode.RUN_TABLE_BROKEN, table.headerPosition(), column.name());
                return;
            }
        }
        for (CsvRow row : table.rows()) {
            PublishedRow published = new PublishedRow(table, row);
            try {
                reader.take(published);
            } catch (BadCellException e) {
                refuse(published, e.column(), row.values().get(e.column()), table.position(row, e.column()));
            }
        }
    }

    private void refuse(PublishedRow row, int column, String value, SourcePosition position) {
        if (row.isOfImpossibleYear(column)) {
            String first = Integer.toString(PublishedRow.FIRST_YEAR);
            String last = Integer.toString(PublishedRow.LAST_YEAR);
            notices.add(NoticeCode.RUN_YEAR_IMPOSSIBLE, position, value, first, last);
        } else {
            notices.add(NoticeCode.RUN_TABLE_BROKEN, position, value);
        }
    }

    private static PublishedNumber number(PublishedRow row) throws BadCellException {
        Measure measure = row.oneOf("measure", Measure.class, Measure::label);
        return new PublishedNumber(
                measure,
                row.view(),
                row.area(),
                measure == Measure.CHILDREN ? Optional.empty() : Optional.of(row.filled("rule")),
                row.year("first_year"),
                row.lastYear(),
                row.gmfcs("gmfcs"),
                row.count("value"),
                measure == Measure.CHILDREN ? Optional.empty() : row.hours("hours"));
    }
}
