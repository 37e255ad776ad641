package dk.followupforecast.compare;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.Notices;
import java.util.Optional;

/** Two folders in, what their runs differ in out. */
public final class CompareJob {

    private CompareJob() {}

    /**
     * Compares two finished runs.
     *
     * @param notices receives what is wrong with either folder
     * @throws CaseRefusedException when a folder holds no run that can be read; the notices say of both why
     */
    public static RunComparison run(CompareRequest request, ProjectHome home, Notices notices) {
        Optional<StoredRun> before = RunReader.read(request.first(), notices);
        Optional<StoredRun> after = RunReader.read(request.second(), notices);
        notices.refuseOnErrors();
        StoredRun first = before.orElseThrow();
        StoredRun second = after.orElseThrow();
        if (first.children().equals(second.children())) {
            return new RunComparison(first, second, CountPlaces.NONE, CountPlaces.NONE);
        }
        return new RunComparison(
                first,
                second,
                CountPlaces.of(first, request.caseOfFirst(), home, notices),
                CountPlaces.of(second, request.caseOfSecond(), home, notices));
    }
}
