package dk.followupforecast.run;

import dk.followupforecast.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what is written apart from what is read: a case is never written into and never replaced. */
public final class CasePlace {

    private final Path shown;
    private final Path real;

    /** @param casePath the case's folder, or a single extract */
    public CasePlace(Path casePath) {
        this.shown = shown(casePath);
        this.real = realPath(casePath);
    }

    /** @throws UsageException when the case lies where the output is to be, or the output within the case */
    public void keepApartFrom(Path output) {
        if (isReplacedBy(output)) {
            throw new UsageException(
                    Message.of("output.holds-case", shown(output).toString(), shown.toString()));
        }
        if (realPath(output).startsWith(real)) {
            throw new UsageException(Message.of("output.inside-case", output.toString(), shown.toString()));
        }
    }

    /** Whether it lies where the output, the one before or the one in the making is to be. */
    boolean isReplacedBy(Path output) {
        return OutputPlace.listReplaced(realPath(output)).stream().anyMatch(real::startsWith);
    }

    /** @throws UsageException when a file of notices would become part of the case */
    public void keepNoticesApart(Path file) {
        if (realPath(file).startsWith(real)) {
            throw new UsageException(Message.of("notices.inside-case", file.toString(), shown.toString()));
        }
    }

    /** A path that says nothing is the current folder, and is told as that. */
    private static Path shown(Path path) {
        return path.toString().isEmpty() ? path.toAbsolutePath() : path;
    }

    /** The path without links, as far as it is there. */
    private static Path realPath(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = absolute;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there == null ? absolute : there.toRealPath().resolve(there.relativize(absolute));
        } catch (IOException e) {
            return absolute;
        }
    }
}
