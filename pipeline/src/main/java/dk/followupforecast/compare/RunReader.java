package dk.followupforecast.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.finished.BrokenManifestException;
import dk.followupforecast.finished.ManifestForm;
import dk.followupforecast.finished.RunFolder;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.table.TableKind;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a finished run from its folder: the tables alone, and only as the run wrote them. */
final class RunReader {

    private final Path folder;
    private final RunFolder files;
    private final Notices notices;

    private RunReader(Path folder, Notices notices) {
        this.folder = folder;
        this.files = new RunFolder(folder, notices);
        this.notices = notices;
    }

    /** The run of a folder, or nothing where there is none that can be read; the notices then say why. */
    static Optional<StoredRun> read(Path folder, Notices notices) {
        return new RunReader(folder, notices).read();
    }

    private Optional<StoredRun> read() {
        Optional<RunManifest> manifest = files.readManifest().flatMap(this::readManifest);
        if (manifest.isEmpty()) {
            return Optional.empty();
        }
        if (!manifest.get().outputs().containsKey(TableKind.FORECAST.file())) {
            return files.refuse(NoticeCode.RUN_WITHOUT_TABLES, "", "");
        }
        int before = notices.size();
        StoredTables tables = new StoredTables(notices);
        for (TableKind kind : TableKind.values()) {
            readTable(kind, manifest.get()).ifPresent(table -> tables.add(kind, table));
        }
        return notices.size() > before ? Optional.empty() : Optional.of(tables.run(folder.toString(), manifest.get()));
    }

    private Optional<RunManifest> readManifest(JsonNode root) {
        try {
            return Optional.of(ManifestReader.read(root));
        } catch (BrokenManifestException e) {
            return files.refuse(NoticeCode.RUN_BROKEN, ManifestForm.FILE, e.key());
        }
    }

    /** A table that the run lists. */
    private Optional<CsvTable> readTable(TableKind kind, RunManifest manifest) {
        String expected = manifest.outputs().get(kind.file());
        return expected == null ? Optional.empty() : files.readTable(kind.file(), expected);
    }
}
