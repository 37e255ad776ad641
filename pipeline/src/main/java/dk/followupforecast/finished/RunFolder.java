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
import java.io.InputStream;
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

    /** Of a file that is taken in whole; the largest table that a run of the whole country writes is far below it. */
    private static final int MOST_BYTES = 16 << 20;

    private static final int AT_A_TIME = 1 << 16;

    private final Path folder;
    private final Notices notices;

    public RunFolder(Path folder, Notices notices) {
        this.folder = folder;
        this.notices = notices;
    }

    /** The manifest of a run in a form that this version knows. */
    public Optional<JsonNode> readManifest() {
        if (!Files.isDirectory(folder)) {
            return refuse(
                    Files.exists(folder) ? NoticeCode.RUN_NOT_A_FOLDER : NoticeCode.RUN_MISSING, "", folder.toString());
        }
        Path file = folder.resolve(ManifestForm.FILE);
        if (!Files.isRegularFile(file)) {
            return refuse(NoticeCode.RUN_WITHOUT_MANIFEST, "", "");
        }
        try {
            Optional<byte[]> bytes = readWhole(file);
            return bytes.isEmpty() ? refuseAsTooLarge(ManifestForm.FILE) : readManifest(bytes.get());
        } catch (IOException e) {
            return refuse(NoticeCode.UNREADABLE_FILE, ManifestForm.FILE, "");
        }
    }

    private Optional<JsonNode> readManifest(byte[] bytes) throws IOException {
        try {
            JsonNode root = new ObjectMapper().readTree(bytes);
            if (root.isMissingNode()) {
                return refuse(NoticeCode.RUN_BROKEN, ManifestForm.FILE, "JSON");
            }
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
     * Sees to it that a file, of whatever size, has the bytes that the run wrote.
     *
     * @param sha256 as the manifest has it
     */
    public void checkFile(String file, String sha256) {
        try {
            if (!sha256(folder.resolve(file)).equals(sha256)) {
                refuse(NoticeCode.RUN_FILE_CHANGED, file, "");
            }
        } catch (IOException e) {
            refuse(NoticeCode.UNREADABLE_FILE, file, "");
        }
    }

    /**
     * A table of the run, whose bytes must be those that the run wrote.
     *
     * @param sha256 as the manifest has it
     */
    public Optional<CsvTable> readTable(String file, String sha256) {
        try {
            Path path = folder.resolve(file);
            if (!Files.isRegularFile(path)) {
                return refuse(NoticeCode.RUN_FILE_MISSING, file, "");
            }
            Optional<byte[]> bytes = readWhole(path);
            if (bytes.isEmpty()) {
                return refuseAsTooLarge(file);
            }
            return sha256(bytes.get()).equals(sha256)
                    ? CsvFile.read(new SourceFile(shown(file), bytes.get()), StandardCharsets.UTF_8, notices)
                    : refuse(NoticeCode.RUN_FILE_CHANGED, file, "");
        } catch (IOException e) {
            return refuse(NoticeCode.UNREADABLE_FILE, file, "");
        }
    }

    /** The bytes of a file; empty where it has more than are taken in, however large it says that it is. */
    private static Optional<byte[]> readWhole(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return Optional.of(bytes).filter(read -> read.length <= MOST_BYTES);
        }
    }

    private <T> Optional<T> refuseAsTooLarge(String file) {
        return refuse(NoticeCode.RUN_FILE_TOO_LARGE, file, "", MOST_BYTES >> 20);
    }

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(newDigest().digest(bytes));
    }

    /** Of a file of whatever size. */
    public static String sha256(Path file) throws IOException {
        MessageDigest digest = newDigest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = new byte[AT_A_TIME];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
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
        String where = file.isEmpty() ? shownFolder() : shown(file);
        notices.add(code, SourcePosition.ofFile(where), value, arguments);
        return Optional.empty();
    }

    /** An empty path is the folder that one stands in. */
    private String shownFolder() {
        return folder.toString().isEmpty() ? "." : folder.toString();
    }

    private String shown(String file) {
        return folder.resolve(file).toString().replace('\\', '/');
    }
}
