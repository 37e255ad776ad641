package dk.followupforecast.casefile;

import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.run.CaseComputation;
import dk.followupforecast.run.CaseFigures;
import dk.followupforecast.run.CaseRequest;
import dk.followupforecast.run.EngineChoice;
import dk.followupforecast.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case folder in the making, computed with the project's own reference data. */
public final class CaseFiles {

    private final Path folder;
    private final Notices notices = new Notices();

    /** @param folder made where it is not there */
    public CaseFiles(Path folder) {
        this.folder = folder;
    }

    public CaseFiles with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public CaseFiles with(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public CaseFigures compute() {
        return compute(folder);
    }

    /** @param casePath the folder, or one of its files */
    public CaseFigures compute(Path casePath) {
        // Threads of this process: what is said and counted is the same with Spark, which takes seconds to start.
        CaseRequest request = new CaseRequest(
                casePath,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new EngineChoice(EngineChoice.Kind.LOCAL, Optional.empty()),
                Progress.UNSEEN,
                false);
        return CaseComputation.compute(request, new ProjectHome(Path.of("")), notices);
    }

    /** What is said of a case that is refused. */
    public List<String> refused() {
        try {
            compute();
        } catch (CaseRefusedException e) {
            return NoticeLines.errors(notices);
        }
        throw new IllegalStateException("the case must be refused, was computed");
    }

    /** The children as {@code area birth-year band count}, in the order of areas and files. */
    public List<String> counts() {
        List<String> counts = new ArrayList<>();
        for (Cohorts cohorts : compute().cohorts()) {
            cohorts.listCounts()
                    .forEach(count -> counts.add("%s %d %s %d"
                            .formatted(
                                    count.area().code(),
                                    count.birthYear(),
                                    count.gmfcs().label(),
                                    count.children())));
        }
        return counts;
    }

    public List<String> notices() {
        return NoticeLines.all(notices);
    }

    public List<String> sentences(Language language) {
        return NoticeLines.said(notices, language);
    }
}
