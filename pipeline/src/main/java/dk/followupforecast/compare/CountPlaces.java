package dk.followupforecast.compare;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.finished.RunFolder;
import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.run.CaseComputation;
import dk.followupforecast.run.CaseRequest;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the counts of a run stand. A run keeps no line numbers, so they are read off its input files, if these still lie
 * where cases lie and are, byte for byte, what the run read.
 */
final class CountPlaces {

    private static final String REFERENCE = "input/reference/";

    static final CountPlaces NONE = new CountPlaces(List.of());

    private final List<CohortCount> counts;

    private CountPlaces(List<CohortCount> counts) {
        this.counts = counts;
    }

    /**
     * @param named where the user says that the case lies
     * @param notices are told when that is not what the run read; elsewhere nobody expects it to be
     */
    static CountPlaces of(StoredRun run, Optional<Path> named, ProjectHome home, Notices notices) {
        for (Path candidate : listCandidates(run, named, home)) {
            Optional<String> other = findOther(run, candidate);
            if (other.isEmpty()) {
                return new CountPlaces(read(candidate, home));
            }
            if (named.isPresent()) {
                SourcePosition where = SourcePosition.ofFile(candidate.toString());
                notices.add(NoticeCode.RUN_CASE_DIFFERS, where, "", run.shown(), other.get());
            }
        }
        return NONE;
    }

    private static List<Path> listCandidates(StoredRun run, Optional<Path> named, ProjectHome home) {
        String name = run.manifest().caseName();
        // Whoever counts a register counts it for minutes, and it has no line to name in the end.
        if (run.manifest().ofRegister()) {
            return List.of();
        }
        return named.isPresent()
                ? List.of(named.get())
                : List.of(
                        Path.of("input", name),
                        Path.of(name),
                        Path.of(name + ".csv"),
                        home.folder().resolve("input").resolve(name));
    }

    /** The first input of the case that has not the bytes that the run read; empty where all of them have. */
    private static Optional<String> findOther(StoredRun run, Path candidate) {
        if (!Files.exists(candidate)) {
            return Optional.of(candidate.toString());
        }
        Path folder = Files.isDirectory(candidate) ? candidate : candidate.resolveSibling("");
        for (Map.Entry<String, String> input : run.manifest().inputs().entrySet()) {
            String file = input.getKey();
            // Rules decide nothing about counts, and may come from anywhere.
            boolean ofCase = !file.startsWith(REFERENCE) && !RunComparison.isRule(file);
            if (ofCase && !hasHash(folder.resolve(file), input.getValue())) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static boolean hasHash(Path file, String sha256) {
        try {
            return Files.isRegularFile(file) && RunFolder.sha256(file).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<CohortCount> read(Path casePath, ProjectHome home) {
        List<CohortCount> counts = new ArrayList<>();
        try {
            for (Cohorts cohorts : CaseComputation.compute(CaseRequest.of(casePath), home, new Notices())
                    .cohorts()) {
                counts.addAll(cohorts.listCounts());
            }
        } catch (CaseRefusedException e) {
            // What the run accepted this version refuses: then no line is named, and the rest stands.
            counts.clear();
        }
        return counts;
    }

    /** The counts that a cohort of the run was read from; none where that is not known. */
    List<SourcePosition> list(FigureKey cohort) {
        Optional<GmfcsGroup> group = GmfcsText.parse(cohort.gmfcs());
        return counts.stream()
                .filter(count -> count.view() == cohort.area().view()
                        && count.area().level() == cohort.area().level()
                        && count.area().code().equals(cohort.area().code())
                        && count.birthYear() == cohort.year()
                        && group.filter(asked -> asked.contains(count.gmfcs())).isPresent())
                .map(CohortCount::source)
                .filter(source -> source.line() > 0)
                .toList();
    }
}
