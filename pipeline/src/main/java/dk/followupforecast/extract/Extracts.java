package dk.followupforecast.extract;

import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.PrintedForecast;
import dk.followupforecast.vocabulary.PrintedTotal;
import java.util.ArrayList;
import java.util.List;

/** All that the extracts of a case say, understood but not yet added up. */
public record Extracts(List<CohortCount> counts, List<PrintedTotal> totals, List<PrintedForecast> forecasts) {

    public Extracts {
        counts = List.copyOf(counts);
        totals = List.copyOf(totals);
        forecasts = List.copyOf(forecasts);
    }

    /** These together with the children of a register. */
    public Extracts with(List<CohortCount> more) {
        List<CohortCount> all = new ArrayList<>(counts);
        all.addAll(more);
        return new Extracts(all, totals, forecasts);
    }
}
