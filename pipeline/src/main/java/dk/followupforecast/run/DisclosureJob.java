package dk.followupforecast.run;

import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.casefile.PolicyLibrary;
import dk.followupforecast.casefile.PolicyReference;
import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.RowsLeftOut;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.disclosure.CaseShape;
import dk.followupforecast.disclosure.CellCounts;
import dk.followupforecast.disclosure.DisclosureGate;
import dk.followupforecast.disclosure.KnownFromRows;
import dk.followupforecast.disclosure.KnownSum;
import dk.followupforecast.disclosure.PublicDescription;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.disclosure.TwinSearch;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import dk.followupforecast.twin.CpSatSearch;
import dk.followupforecast.twin.Solver;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The public edition of a case: the finest design of its policy that gives nobody away, or nothing at all. */
public final class DisclosureJob {

    private DisclosureJob() {}

    /** @throws GateRefusedException when no design of the policy passes the gate */
    public static PublicResult run(RunRequest request, ProjectHome home, Notices notices) {
        return run(
                request,
                home,
                notices,
                publication -> new PublicFiles(
                        publication, Texts.in(request.language()), BuildIdentity.read(), request.formats()));
    }

    /** @param writing makes the files of an edition */
    static PublicResult run(
            RunRequest request, ProjectHome home, Notices notices, Function<PublicPublication, PublicFiles> writing) {
        if (!Solver.isThere()) {
            throw new UsageException(Message.of("gate.no-solver"));
        }
        Path casePath = request.caseRequest().casePath();
        Path output = request.output().orElseGet(() -> Path.of("output", CaseFolder.nameOf(casePath) + "-public"));
        new CasePlace(casePath).keepApartFrom(output);
        OutputFolder.checkPublic(output);
        CaseFigures figures = CaseComputation.compute(request.caseRequest(), home, notices);
        DisclosurePolicy policy = findPolicy(figures, home, notices);
        EarlierEditions earlier = new EarlierEditions(policy, home, output, notices);
        notices.refuseOnErrors();
        PublicLadder.Step step = ladder(
                        figures,
                        policy,
                        earlier,
                        new CpSatSearch(),
                        request.caseRequest().progress())
                .climbDown(writing);
        write(output, step.files());
        return new PublicResult(output, step.publication(), step.goals(), step.twins());
    }

    private static DisclosurePolicy findPolicy(CaseFigures figures, ProjectHome home, Notices notices) {
        PolicyReference asked = figures.caseFolder()
                .settings()
                .policy()
                .orElse(new PolicyReference(
                        PolicyLibrary.DEFAULT, figures.caseFolder().settingsFile()));
        var found = new PolicyLibrary(home, figures.reference(), new SourceFiles(notices), notices)
                .find(asked.name(), asked.asked());
        notices.refuseOnErrors();
        return found.orElseThrow();
    }

    static PublicLadder ladder(
            CaseFigures figures,
            DisclosurePolicy policy,
            EarlierEditions earlier,
            TwinSearch search,
            Progress progress) {
        List<Cohorts> cohorts =
                figures.cohorts().stream().map(Cohorts::withEveryAreaAndYear).toList();
        CaseShape shape = CaseShape.of(cohorts, figures.forecasts().all());
        CellCounts truth = shape.countsOf(cohorts);
        List<KnownSum> beyondEdition = new ArrayList<>(CaseNesting.of(figures).list(truth));
        beyondEdition.addAll(KnownFromRows.list(cohorts, truth));
        DisclosureGate gate = new DisclosureGate(
                policy, shape, truth, beyondEdition, earlier.listSums(shape), earlier.interest(shape), search);
        return new PublicLadder(describe(figures, earlier), policy, shape, truth, gate, progress);
    }

    /** What the public edition says of a case beside its numbers. */
    private static PublicDescription describe(CaseFigures figures, EarlierEditions earlier) {
        List<FollowUpRule> rules = new ArrayList<>(figures.rules().compared());
        rules.add(figures.rules().inEffect());
        Map<String, BigDecimal> hours = new TreeMap<>();
        rules.forEach(
                rule -> figures.effort(rule).hoursPerFollowUp().ifPresent(factor -> hours.put(rule.name(), factor)));
        return new PublicDescription(
                figures.caseFolder().settings().title(),
                RunDate.of(figures.caseFolder().settings().date()),
                figures.rules().inEffect(),
                figures.rules().compared(),
                hours,
                earlier.describe(),
                figures.caseFolder().settings().rowsLeftOut() == RowsLeftOut.ZERO);
    }

    private static void write(Path output, Map<String, byte[]> files) {
        try (OutputFolder folder = OutputFolder.openPublic(output)) {
            files.forEach(folder::write);
            folder.replace();
        }
    }
}
