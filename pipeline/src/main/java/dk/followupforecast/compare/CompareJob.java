package dk.followupforecast.compare;

import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.Notices;
import java.nio.file.Path;
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
    public static RunComparison run(Path first, Path second, Notices notices) {
        Optional<StoredRun> before = RunReader.read(first, notices);
        Optional<StoredRun> after = RunReader.read(second, notices);
        notices.refuseOnErrors();
        return new RunComparison(before.orElseThrow(), after.orElseThrow());
    }
}
