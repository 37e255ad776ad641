package dk.followupforecast.disclosure;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.effort.MunicipalEffort;
import dk.followupforecast.followup.FollowUpFigure;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.RejectedPlace;
import dk.followupforecast.reconcile.Finding;
import dk.followupforecast.reconcile.Reconciliation;
import dk.followupforecast.reconcile.ReconciliationLine;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.FigureStatus;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Decides what the internal edition shows: everything. */
public final class InternalEdition {

    private final CaseDescription about;
    private final List<RegionCoverage> coverage = new ArrayList<>();
    private final List<SummedArea> sums = new ArrayList<>();
    private final List<CohortFigure> cohorts = new ArrayList<>();
    private final List<ForecastFigure> forecast = new ArrayList<>();
    private final List<ReconciledFigure> reconciliation = new ArrayList<>();
    private Optional<List<RejectedPlace>> rejected = Optional.empty();

    public InternalEdition(CaseDescription about) {
        this.about = about;
    }

    /** Children by the groups of a rule, and over all of them. */
    public InternalEdition cohorts(Cohorts ofView, FollowUpRule rule) {
        for (AreaScope scope : ofView.scopes()) {
            if (scope.isSum()) {
                sums.add(new SummedArea(ofView.view(), scope.area(), scope.members()));
            }
            if (scope.area().level() == AreaLevel.REGION) {
                coverage.add(new RegionCoverage(
                        ofView.view(), scope.area(), scope.members().size(), scope.silent()));
            }
            for (int birthYear : ofView.birthYears()) {
                addCohort(ofView, scope, birthYear, rule.groups());
            }
        }
        return this;
    }

    private void addCohort(Cohorts ofView, AreaScope scope, int birthYear, List<GmfcsGroup> groups) {
        int sum = 0;
        boolean whole = true;
        for (GmfcsGroup group : groups) {
            OptionalInt children = ofView.findChildren(scope, birthYear, group);
            cohorts.add(cohort(ofView.view(), scope.area(), birthYear, group.label(), children));
            sum += children.orElse(0);
            whole &= children.isPresent();
        }
        OptionalInt all = whole ? OptionalInt.of(sum) : OptionalInt.empty();
        cohorts.add(cohort(ofView.view(), scope.area(), birthYear, ForecastFigure.ALL_LEVELS, all));
    }

    private static CohortFigure cohort(View view, Area area, int birthYear, String gmfcs, OptionalInt children) {
        return new CohortFigure(view, area, birthYear, gmfcs, children, status(children));
    }

    private static FigureStatus status(OptionalInt value) {
        return value.isPresent() ? FigureStatus.SHOWN : FigureStatus.NOT_REPORTED;
    }

    /** Follow-ups and hours of one rule in one view. */
    public InternalEdition forecast(FollowUpForecast ofRule, MunicipalEffort effort) {
        for (AreaScope scope : ofRule.cohorts().scopes()) {
            for (int year : ofRule.years()) {
                FollowUpFigure figure = ofRule.find(scope.area(), year).orElseThrow();
                for (GmfcsGroup group : ofRule.rule().groups()) {
                    addForecast(ofRule, effort, figure, group.label(), figure.followUps(group));
                }
                addForecast(ofRule, effort, figure, ForecastFigure.ALL_LEVELS, figure.followUps());
            }
        }
        return this;
    }

    private void addForecast(
            FollowUpForecast ofRule,
            MunicipalEffort effort,
            FollowUpFigure figure,
            String gmfcs,
            OptionalInt followUps) {
        Optional<BigDecimal> hours =
                followUps.isPresent() ? effort.hours(ofRule.view(), followUps.getAsInt()) : Optional.empty();
        forecast.add(new ForecastFigure(
                ofRule.rule().name(),
                ofRule.view(),
                figure.scope().area(),
                figure.year(),
                gmfcs,
                followUps,
                hours,
                status(followUps)));
    }

    public InternalEdition reconciliation(Reconciliation reconciled) {
        List<Finding> findings = reconciled.findings();
        for (ReconciliationLine line : reconciled.lines()) {
            reconciliation.add(new ReconciledFigure(
                    line.kind(),
                    line.table(),
                    line.area(),
                    line.rowOf(),
                    line.column(),
                    line.printed(),
                    line.computed(),
                    line.status().name().toLowerCase(Locale.ROOT),
                    numberOf(line, findings),
                    line.explanations()));
        }
        return this;
    }

    private static int numberOf(ReconciliationLine line, List<Finding> findings) {
        for (int at = 0; at < findings.size(); at++) {
            if (findings.get(at).lines().contains(line)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** Rows of a register that do not count: where they stand, never what they say. */
    public InternalEdition rejected(List<RejectedPlace> places) {
        rejected = Optional.of(places);
        return this;
    }

    public InternalPublication publish(List<Notice> notices) {
        return new InternalPublication(about, coverage, sums, cohorts, forecast, reconciliation, notices, rejected);
    }
}
