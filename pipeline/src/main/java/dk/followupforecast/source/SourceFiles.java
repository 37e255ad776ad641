package dk.followupforecast.source;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the input files of a run and remembers them. */
public final class SourceFiles {

    /** A count extract of the whole country is far below it; what is larger is a register. */
    private static final long MOST_BYTES = 16L << 20;

    private final Notices notices;
    private final List<SourceFile> read = new ArrayList<>();

    public SourceFiles(Notices notices) {
        this.notices = notices;
    }

    public Optional<SourceFile> read(Path path, String name) {
        try {
            if (!Files.isRegularFile(path)) {
                return refuse(Files.exists(path) ? NoticeCode.UNREADABLE_FILE : NoticeCode.MISSING_FILE, name);
            }
            if (Files.size(path) > MOST_BYTES) {
                return refuse(NoticeCode.FILE_TOO_LARGE, name, MOST_BYTES >> 20);
            }
            SourceFile file = new SourceFile(name, Files.readAllBytes(path));
            read.add(file);
            return Optional.of(file);
        } catch (IOException e) {
            return refuse(NoticeCode.UNREADABLE_FILE, name);
        }
    }

    /** All files read so far, by name. */
    public List<SourceFile> list() {
        return read.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private Optional<SourceFile> refuse(NoticeCode code, String name, Object... arguments) {
        notices.add(code, SourcePosition.ofFile(name), code == NoticeCode.MISSING_FILE ? name : "", arguments);
        return Optional.empty();
    }
}
