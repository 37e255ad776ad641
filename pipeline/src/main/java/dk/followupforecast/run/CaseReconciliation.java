package dk.followupforecast.run;

import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.extract.Extracts;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.reconcile.Reconciler;
import dk.followupforecast.reconcile.Reconciliation;
import dk.followupforecast.reconcile.ReconciliationLine;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.PrintedForecast;
import dk.followupforecast.vocabulary.PrintedForecastRow;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Optional;

/**
 * Holds what a case prints against what is computed of it, once somebody asks: a check never does and an explanation
 * asks for one row, and to explain every difference is a third of the work.
 */
final class CaseReconciliation {

    /** A printed table, and the forecast of its view under the rule that the paper names, where it can be computed. */
    record Table(PrintedForecast printed, FollowUpRule rule, Optional<FollowUpForecast> computed) {}

    private final List<Cohorts> cohorts;
    private final Extracts extracts;
    private final boolean viewsOfRegister;
    private final FollowUpRule inEffect;
    private final Forecasts forecasts;
    private final List<Table> tables;

    /** @param viewsOfRegister whether both views group the children of one register, which is no second count of them */
    CaseReconciliation(
            List<Cohorts> cohorts,
            Extracts extracts,
            boolean viewsOfRegister,
            FollowUpRule inEffect,
            Forecasts forecasts,
            List<Table> tables) {
        this.cohorts = List.copyOf(cohorts);
        this.extracts = extracts;
        this.viewsOfRegister = viewsOfRegister;
        this.inEffect = inEffect;
        this.forecasts = forecasts;
        this.tables = List.copyOf(tables);
    }

    Reconciliation all() {
        Reconciler reconciler = new Reconciler().children(cohorts, extracts.counts(), extracts.totals());
        for (Table table : tables) {
            table.computed()
                    .ifPresentOrElse(
                            computed -> reconciler.forecast(table.printed(), computed, otherRules(table)),
                            () -> reconciler.notComputed(table.printed()));
        }
        Optional<FollowUpForecast> hospitals = forecasts.find(inEffect.name(), View.HOSPITAL);
        Optional<FollowUpForecast> municipalities = forecasts.find(inEffect.name(), View.MUNICIPALITY);
        if (!viewsOfRegister && hospitals.isPresent() && municipalities.isPresent()) {
            reconciler.views(hospitals.get(), municipalities.get());
        }
        return reconciler.result();
    }

    /** One printed row of an area; nothing where its table's rule cannot be computed. */
    List<ReconciliationLine> listOf(PrintedForecast printed, PrintedForecastRow row) {
        Reconciler reconciler = new Reconciler();
        for (Table table : tables) {
            if (table.printed() == printed) {
                table.computed().ifPresent(computed -> reconciler.row(printed, row, computed, otherRules(table)));
            }
        }
        return reconciler.result().lines();
    }

    /** The rule that a printed table is held against. */
    FollowUpRule ruleOf(PrintedForecast printed) {
        return tables.stream()
                .filter(table -> table.printed() == printed)
                .map(Table::rule)
                .findFirst()
                .orElse(inEffect);
    }

    private List<FollowUpForecast> otherRules(Table table) {
        return forecasts.listOthers(table.rule().name(), table.printed().view());
    }
}
