package dk.followupforecast.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.followupforecast.csv.CsvFile;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.run.Manifest;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.table.TableKind;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Reads a finished run from its folder: the tables alone, and only as the run wrote them. */
final class RunReader {

    private final Path folder;
    private final Notices notices;

    private RunReader(Path folder, Notices notices) {
        this.folder = folder;
        this.notices = notices;
    }

    /** The run of a folder, or nothing where there is none that can be read; the notices then say why. */
    static Optional<StoredRun> read(Path folder, Notices notices) {
        return new RunReader(folder, notices).read();
    }

    private Optional<StoredRun> read() {
        if (!Files.isDirectory(folder)) {
            return refuse(NoticeCode.RUN_MISSING, "", folder.toString());
        }
        Optional<RunManifest> manifest = readManifest();
        if (manifest.isEmpty()) {
            return Optional.empty();
        }
        if (!manifest.get().outputs().containsKey(TableKind.FORECAST.file())) {
            return refuse(NoticeCode.RUN_WITHOUT_TABLES, "", "");
        }
        int before = notices.size();
        StoredTables tables = new StoredTables(notices);
        for (TableKind kind : TableKind.values()) {
            readTable(kind, manifest.get()).ifPresent(table -> tables.add(kind, table));
        }
        return notices.size() > before ? Optional.empty() : Optional.of(tables.run(folder.toString(), manifest.get()));
    }

    private Optional<RunManifest> readManifest() {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(file)) {
            return refuse(NoticeCode.RUN_WITHOUT_MANIFEST, "", "");
        }
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(file));
            if (!root.path("program").asText().equals(Manifest.PROGRAM) || root.has("call_list")) {
                return refuse(NoticeCode.RUN_OF_OTHER_KIND, Manifest.FILE, "");
            }
            if (!root.path("format").isInt() || root.path("format").asInt() < 1) {
                return refuse(NoticeCode.RUN_BROKEN, Manifest.FILE, "format");
            }
            int format = root.path("format").asInt();
            if (format > Manifest.FORMAT) {
                String version = root.path("version").asText("?");
                return refuse(NoticeCode.RUN_NEWER, Manifest.FILE, Integer.toString(format), Manifest.FORMAT, version);
            }
            return Optional.of(ManifestReader.read(root));
        } catch (JsonProcessingException e) {
            return refuse(NoticeCode.RUN_BROKEN, Manifest.FILE, "JSON");
        } catch (IOException e) {
            return refuse(NoticeCode.UNREADABLE_FILE, Manifest.FILE, "");
        } catch (BrokenManifestException e) {
            return refuse(NoticeCode.RUN_BROKEN, Manifest.FILE, e.key());
        }
    }

    /** A table that the run lists; its bytes must be those that the run wrote. */
    private Optional<CsvTable> readTable(TableKind kind, RunManifest manifest) {
        String expected = manifest.outputs().get(kind.file());
        if (expected == null) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(kind.file());
            if (!Files.isRegularFile(file)) {
                return refuse(NoticeCode.RUN_FILE_MISSING, kind.file(), "");
            }
            byte[] bytes = Files.readAllBytes(file);
            if (!sha256(bytes).equals(expected)) {
                return refuse(NoticeCode.RUN_FILE_CHANGED, kind.file(), "");
            }
            return CsvFile.read(new SourceFile(shown(kind.file()), bytes), StandardCharsets.UTF_8, notices);
        } catch (IOException e) {
            return refuse(NoticeCode.UNREADABLE_FILE, kind.file(), "");
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String shown(String file) {
        return folder.resolve(file).toString().replace('\\', '/');
    }

    private <T> Optional<T> refuse(NoticeCode code, String file, String value, Object... arguments) {
        String where = file.isEmpty() ? folder.toString() : shown(file);
        notices.add(code, SourcePosition.ofFile(where), value, arguments);
        return Optional.empty();
    }
}
