package dk.followupforecast.run;

import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.casefile.Reference;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.effort.MunicipalEffort;
import dk.followupforecast.extract.Extracts;
import dk.followupforecast.reconcile.Reconciliation;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.source.SourceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All that is computed of a case, before it is decided what an edition shows of it.
 *
 * @param sources every input file that was read
 */
public record CaseFigures(
        CaseFolder caseFolder,
        Reference reference,
        RuleChoice rules,
        Extracts extracts,
        List<Cohorts> cohorts,
        Forecasts forecasts,
        Optional<BigDecimal> askedHours,
        Reconciliation reconciliation,
        List<SourceFile> sources) {

    /** Hours as the user asks for them, otherwise as the rule says. */
    public MunicipalEffort effort(FollowUpRule rule) {
        return effort(askedHours, rule);
    }

    private static MunicipalEffort effort(Optional<BigDecimal> asked, FollowUpRule rule) {
        return new MunicipalEffort(asked.isPresent() ? asked : rule.hoursPerFollowUp());
    }
}
