package dk.followupforecast.disclosure;

import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.RejectedPlace;
import java.util.List;
import java.util.Optional;

/** The internal edition: every figure as computed. */
public record InternalPublication(
        CaseDescription about,
        List<RegionCoverage> coverage,
        List<SummedArea> sums,
        List<CohortFigure> cohorts,
        List<ForecastFigure> forecast,
        List<ReconciledFigure> reconciliation,
        List<Notice> notices,
        Optional<List<RejectedPlace>> rejected)
        implements Publication {

    public InternalPublication {
        coverage = List.copyOf(coverage);
        sums = List.copyOf(sums);
        cohorts = List.copyOf(cohorts);
        forecast = List.copyOf(forecast);
        reconciliation = List.copyOf(reconciliation);
        notices = List.copyOf(notices);
        rejected = rejected.map(List::copyOf);
    }

    @Override
    public Edition edition() {
        return Edition.INTERNAL;
    }
}
