package dk.followupforecast.run;

import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.casefile.PolicyLibrary;
import dk.followupforecast.casefile.PrintedTable;
import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.Reference;
import dk.followupforecast.casefile.RowsLeftOut;
import dk.followupforecast.casefile.RuleLibrary;
import dk.followupforecast.cohort.CohortBuilder;
import dk.followupforecast.cohort.CohortPolicy;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.extract.ExtractReader;
import dk.followupforecast.extract.Extracts;
import dk.followupforecast.extract.RegisterExtract;
import dk.followupforecast.extract.RegisterReader;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.followup.RuleFit;
import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.PrintedForecast;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a case folder to all its figures: extract, cohort, follow-up, effort, reconciliation. */
public final class CaseComputation {

    private final CaseRequest request;
    private final ProjectHome home;
    private final Notices notices;
    private final SourceFiles files;
    private final RuleLibrary library;
    private final Reference reference;

    private CaseComputation(CaseRequest request, ProjectHome home, Notices notices) {
        this.request = request;
        this.home = home;
        this.notices = notices;
        this.files = new SourceFiles(notices);
        this.library = new RuleLibrary(home, files, notices);
        this.reference = Reference.read(home, files, notices);
    }

    /**
     * Computes a case.
     *
     * @param notices receives what is to be said about the input
     * @throws CaseRefusedException when the input has errors; the notices hold all of them
     */
    public static CaseFigures compute(CaseRequest request, ProjectHome home, Notices notices) {
        try (Engines engines = new Engines(request.engine(), request.progress(), request.hashes())) {
            return compute(request, home, engines, notices);
        }
    }

    /** As above, with engines that the caller has more work for, and closes. */
    static CaseFigures compute(CaseRequest request, ProjectHome home, Engines engines, Notices notices) {
        return new CaseComputation(request, home, notices).compute(engines);
    }

    private CaseFigures compute(Engines engines) {
        CaseFolder caseFolder = CaseFolder.read(request.casePath(), reference, files, notices);
        Optional<RuleChoice> chosen = RuleChoice.of(request, caseFolder, library);
        checkPrintedTables(caseFolder);
        checkPolicy(caseFolder);
        // extract
        ReadCase read = read(caseFolder, engines);
        Extracts extracts = read.extracts();
        // cohort
        List<Cohorts> cohorts = cohorts(caseFolder, extracts);
        RuleChoice rules = chosen.orElseThrow(() -> new CaseRefusedException(notices.listAll()));
        // followup
        Forecasts forecasts = Forecasts.of(rules, cohorts, notices);
        notices.refuseOnErrors();
        RuleChoice.tellDefault(request, caseFolder, notices);
        // effort and reconcile, both worked out when they are asked for
        boolean viewsOfRegister =
                read.register().map(RegisterExtract::hasBothViews).orElse(false);
        List<CaseReconciliation.Table> printed = printedTables(caseFolder, extracts, cohorts, rules, forecasts);
        notices.refuseOnErrors();
        return new CaseFigures(
                caseFolder,
                reference,
                rules,
                extracts,
                read.register(),
                cohorts,
                forecasts,
                request.hoursPerFollowUp(),
                new CaseReconciliation(cohorts, extracts, viewsOfRegister, rules.inEffect(), forecasts, printed),
                files.list());
    }

    /** What the files of a case say; the extracts hold the register's children too. */
    private record ReadCase(Extracts extracts, Optional<RegisterExtract> register) {}

    private ReadCase read(CaseFolder caseFolder, Engines engines) {
        Optional<RegisterExtract> register = RegisterReader.read(caseFolder, reference.areas(), engines, notices);
        Extracts extracts = ExtractReader.read(caseFolder, reference.areas(), engines.parser(), notices)
                .with(register.map(RegisterExtract::cohorts).orElse(List.of()));
        return new ReadCase(extracts, register);
    }

    private List<Cohorts> cohorts(CaseFolder caseFolder, Extracts extracts) {
        CohortPolicy policy = new CohortPolicy(
                caseFolder.settings().rowsLeftOut() == RowsLeftOut.ZERO,
                caseFolder.settings().mustReport(),
                caseFolder.settings().groups(),
                caseFolder.settingsFile());
        CohortBuilder builder = new CohortBuilder(reference.areas(), policy, notices);
        List<Cohorts> cohorts = new ArrayList<>();
        for (View view : View.values()) {
            builder.build(view, extracts.counts()).ifPresent(cohorts::add);
        }
        return cohorts;
    }

    /** Told of every command's case, not only when the public edition is asked for. */
    private void checkPolicy(CaseFolder caseFolder) {
        caseFolder.settings().policy().ifPresent(policy -> new PolicyLibrary(
                        home, reference, new SourceFiles(notices), notices)
                .find(policy.name(), policy.asked()));
    }

    /** A printed table that nobody has put there, or whose rule nobody knows, would otherwise go unreconciled in silence. */
    private void checkPrintedTables(CaseFolder caseFolder) {
        for (PrintedTable named : caseFolder.settings().printedTables()) {
            boolean inFolder =
                    caseFolder.extracts().stream().anyMatch(file -> file.name().equals(named.file()));
            if (!inFolder) {
                notices.add(NoticeCode.MISSING_FILE, named.named(), named.file());
            }
            named.rule().ifPresent(rule -> library.find(rule, caseFolder.folder()));
        }
    }

    private List<CaseReconciliation.Table> printedTables(
            CaseFolder caseFolder, Extracts extracts, List<Cohorts> cohorts, RuleChoice rules, Forecasts forecasts) {
        List<CaseReconciliation.Table> tables = new ArrayList<>();
        for (PrintedForecast printed : extracts.forecasts()) {
            FollowUpRule rule = ruleOf(printed, caseFolder, rules);
            Optional<FollowUpForecast> computed = cohorts.stream()
                    .filter(view -> view.view() == printed.view())
                    .filter(view -> RuleFit.findParted(rule, view).isEmpty())
                    .map(view -> forecasts
                            .find(rule.name(), printed.view())
                            .orElseGet(() -> FollowUpForecast.of(rule, view)))
                    .findFirst();
            if (computed.isEmpty()) {
                Message view = Message.of("view." + printed.view().label());
                SourcePosition file = SourcePosition.ofFile(printed.file());
                notices.add(NoticeCode.TABLE_NOT_RECONCILED, file, "", view, rule.name());
            }
            tables.add(new CaseReconciliation.Table(printed, rule, computed));
        }
        return tables;
    }

    /** The rule that the paper says a table follows; without a word, the rule in effect. */
    private FollowUpRule ruleOf(PrintedForecast printed, CaseFolder caseFolder, RuleChoice rules) {
        return caseFolder.settings().printedTables().stream()
                .filter(named -> named.file().equals(printed.file()))
                .flatMap(named -> named.rule().stream())
                .flatMap(rule -> library.find(rule, caseFolder.folder()).stream())
                .findFirst()
                .orElse(rules.inEffect());
    }
}
