package dk.followupforecast.disclosure;

import dk.followupforecast.notice.Notice;
import java.util.List;

/** The internal edition: every figure as computed. */
public record InternalPublication(
        CaseDescription about,
        List<RegionCoverage> coverage,
        List<SummedArea> sums,
        List<CohortFigure> cohorts,
        List<ForecastFigure> forecast,
        List<ReconciledFigure> reconciliation,
        List<Notice> notices)
        implements Publication {

    public InternalPublication {
        coverage = List.copyOf(coverage);
        sums = List.copyOf(sums);
        cohorts = List.copyOf(cohorts);
        forecast = List.copyOf(forecast);
        reconciliation = List.copyOf(reconciliation);
        notices = List.copyOf(notices);
    }

    @Override
    public Edition edition() {
        return Edition.INTERNAL;
    }
}
