package dk.followupforecast.run;

import dk.followupforecast.casefile.RuleReference;
import dk.followupforecast.progress.Progress;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a user asks about a case.
 *
 * @param casePath the case's folder, or a single extract
 * @param rule name or file that takes the place of the case's
 * @param compareWith names or files that take the place of the case's; empty where the case decides
 * @param hoursPerFollowUp municipal hours that take the place of the rules'
 * @param engine what counts a register
 * @param progress whom to tell how far the work is
 * @param hashes whether the files of a register are to be hashed: for a run, which names its inputs, and nothing else
 */
public record CaseRequest(
        Path casePath,
        Optional<RuleReference> rule,
        Optional<List<RuleReference>> compareWith,
        Optional<BigDecimal> hoursPerFollowUp,
        EngineChoice engine,
        Progress progress,
        boolean hashes) {

    public CaseRequest(
            Path casePath,
            Optional<RuleReference> rule,
            Optional<List<RuleReference>> compareWith,
            Optional<BigDecimal> hoursPerFollowUp) {
        this(casePath, rule, compareWith, hoursPerFollowUp, EngineChoice.AUTO, Progress.UNSEEN, false);
    }

    public static CaseRequest of(Path casePath) {
        return new CaseRequest(casePath, Optional.empty(), Optional.empty(), Optional.empty());
    }

    CaseRequest withHashes() {
        return new CaseRequest(casePath, rule, compareWith, hoursPerFollowUp, engine, progress, true);
    }
}
