package dk.followupforecast.finished;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.followupforecast.csv.CsvFile;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The folder of a finished run. What is in it is believed only as the run wrote it; what is not becomes a notice. */
public final class RunFolder {

    private final Path folder;
    private final Notices notices;

    public RunFolder(Path folder, Notices notices) {
        this.folder = folder;
        this.notices = notices;
    }

    /** The manifest of a run in a form that this version knows. */
    public Optional<JsonNode> readManifest() {
        if (!Files.isDirectory(folder)) {
            return refuse(NoticeCode.RUN_MISSING, "", folder.toString());
        }
        Path file = folder.resolve(ManifestForm.FILE);
        if (!Files.isRegularFile(file)) {
            return refuse(NoticeCode.RUN_WITHOUT_MANIFEST, "", "");
        }
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(file));
            if (!root.path("program").asText().equals(ManifestForm.PROGRAM) || root.has("call_list")) {
                return refuse(NoticeCode.RUN_OF_OTHER_KIND, ManifestForm.FILE, "");
            }
            if (!root.path("format").isInt() || root.path("format").asInt() < 1) {
                return refuse(NoticeCode.RUN_BROKEN, ManifestForm.FILE, "format");
            }
            int format = root.path("format").asInt();
            if (format > ManifestForm.FORMAT) {
                String version = root.path("version").asText("?");
                return refuse(
                        NoticeCode.RUN_NEWER,
                        ManifestForm.FILE,
                        Integer.toString(format),
                        ManifestForm.FORMAT,
                        version);
            }
            return Optional.of(root);
        } catch (JsonProcessingException e) {
            return refuse(NoticeCode.RUN_BROKEN, ManifestForm.FILE, "JSON");
        } catch (IOException e) {
            return refuse(NoticeCode.UNREADABLE_FILE, ManifestForm.FILE, "");
        }
    }

    /** Whether a file that the manifest names is there; what would lie outside the folder is not. */
    public boolean has(String file) {
        try {
            // Absolute, since nothing starts with the empty path that a dot is made into.
            Path inside = folder.toAbsolutePath().normalize();
            Path path = inside.resolve(file).normalize();
            return path.startsWith(inside) && Files.isRegularFile(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * A file of the run, whose bytes must be those that the run wrote.
     *
     * @param sha256 as the manifest has it
     */
    public Optional<byte[]> readFile(String file, String sha256) {
        try {
            Path path = folder.resolve(file);
            if (!Files.isRegularFile(path)) {
                return refuse(NoticeCode.RUN_FILE_MISSING, file, "");
            }
            byte[] bytes = Files.readAllBytes(path);
            return sha256(bytes).equals(sha256) ? Optional.of(bytes) : refuse(NoticeCode.RUN_FILE_CHANGED, file, "");
        } catch (IOException e) {
            return refuse(NoticeCode.UNREADABLE_FILE, file, "");
        }
    }

    /** As {@link #readFile}, for a table. */
    public Optional<CsvTable> readTable(String file, String sha256) {
        return readFile(file, sha256)
                .flatMap(bytes -> CsvFile.read(new SourceFile(shown(file), bytes), StandardCharsets.UTF_8, notices));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Says what is wrong.
     *
     * @param file in the folder; empty for the folder itself
     * @return nothing, so that who reads can leave off
     */
    public <T> Optional<T> refuse(NoticeCode code, String file, String value, Object... arguments) {
        String where = file.isEmpty() ? folder.toString() : shown(file);
        notices.add(code, SourcePosition.ofFile(where), value, arguments);
        return Optional.empty();
    }

    private String shown(String file) {
        return folder.resolve(file).toString().replace('\\', '/');
    }
}
