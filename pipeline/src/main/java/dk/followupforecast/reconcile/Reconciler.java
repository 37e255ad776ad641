package dk.followupforecast.reconcile;

import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.PrintedForecast;
import dk.followupforecast.vocabulary.PrintedForecastRow;
import dk.followupforecast.vocabulary.PrintedTotal;
import dk.followupforecast.vocabulary.ReconciledKind;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Holds all that a case prints against what is computed from its children. */
public final class Reconciler {

    private final List<ReconciliationLine> lines = new ArrayList<>();

    /** Every printed count of children, against the one that the forecast uses, and every printed total of them. */
    public Reconciler children(List<Cohorts> views, List<CohortCount> counts, List<PrintedTotal> totals) {
        lines.addAll(ChildrenReconciler.reconcile(views, counts, totals));
        return this;
    }

    /**
     * Every figure of a printed forecast.
     *
     * @param forecast of the table's view, under the rule that the paper names
     * @param otherRules of the same view, under rules that the author may have followed instead
     */
    public Reconciler forecast(PrintedForecast printed, FollowUpForecast forecast, List<FollowUpForecast> otherRules) {
        lines.addAll(new ForecastReconciler(printed, forecast, otherRules).reconcile());
        return this;
    }

    /** A printed forecast that nothing can be computed for: its figures are told all the same. */
    public Reconciler notComputed(PrintedForecast printed) {
        for (PrintedForecastRow row : printed.rows()) {
            row.followUps()
                    .forEach((year, followUps) -> lines.add(new ReconciliationLine(
                            ReconciledKind.FORECAST,
                            printed.file(),
                            row.label(),
                            row.area(),
                            Integer.toString(year),
                            OptionalInt.of(followUps),
                            OptionalInt.empty(),
                            List.of())));
        }
        return this;
    }

    /** As {@link #forecast}, for one printed row of an area. */
    public Reconciler row(
            PrintedForecast printed,
            PrintedForecastRow row,
            FollowUpForecast forecast,
            List<FollowUpForecast> otherRules) {
        lines.addAll(new ForecastReconciler(printed, forecast, otherRules).reconcile(row));
        return this;
    }

    /** The two views' children against each other, by the groups of the rule. */
    public Reconciler views(FollowUpForecast hospitals, FollowUpForecast municipalities) {
        if (hospitals.view() != View.HOSPITAL || municipalities.view() != View.MUNICIPALITY) {
            throw new IllegalArgumentException(
                    "views must be hospital and municipality, was " + hospitals.view() + ", " + municipalities.view());
        }
        lines.addAll(new ViewReconciler(
                        hospitals.cohorts(),
                        municipalities.cohorts(),
                        hospitals.rule().groups())
                .reconcile());
        return this;
    }

    public Reconciliation result() {
        return new Reconciliation(lines);
    }
}
