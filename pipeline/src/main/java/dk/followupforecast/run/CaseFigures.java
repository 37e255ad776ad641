package dk.followupforecast.run;

import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.casefile.Reference;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.effort.MunicipalEffort;
import dk.followupforecast.extract.Extracts;
import dk.followupforecast.extract.RegisterExtract;
import dk.followupforecast.reconcile.Reconciliation;
import dk.followupforecast.reconcile.ReconciliationLine;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.vocabulary.PrintedForecast;
import dk.followupforecast.vocabulary.PrintedForecastRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All that is computed of a case, before it is decided what an edition shows of it.
 *
 * @param register the register of the case, where it has one; its children are among those of the extracts
 * @param sources every input file that was read but those of the register, which may be large
 */
public record CaseFigures(
        CaseFolder caseFolder,
        Reference reference,
        RuleChoice rules,
        Extracts extracts,
        Optional<RegisterExtract> register,
        List<Cohorts> cohorts,
        Forecasts forecasts,
        Optional<BigDecimal> askedHours,
        CaseReconciliation reconciling,
        List<SourceFile> sources) {

    /** Every printed figure against the computed one; worked out anew each time it is asked for. */
    public Reconciliation reconciliation() {
        return reconciling.all();
    }

    /** One printed row of an area against the computed one. */
    public List<ReconciliationLine> reconciliationOf(PrintedForecast printed, PrintedForecastRow row) {
        return reconciling.listOf(printed, row);
    }

    /** The rule that a printed table is held against: the paper's, where the case names it. */
    public FollowUpRule ruleOf(PrintedForecast printed) {
        return reconciling.ruleOf(printed);
    }

    /** The user's own Word file, whose looks the Word document is to have. */
    public Optional<byte[]> wordTemplate() {
        return caseFolder.wordTemplate().map(SourceFile::bytes);
    }

    /** Hours as the user asks for them, otherwise as the rule says. */
    public MunicipalEffort effort(FollowUpRule rule) {
        return new MunicipalEffort(askedHours.isPresent() ? askedHours : rule.hoursPerFollowUp());
    }
}
