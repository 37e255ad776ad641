package dk.followupforecast.disclosure;

import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.View;
import java.util.Comparator;

/** The finest that is counted: children of one birth year and GMFCS group in one reporting area. A place, not a count. */
public record CohortCell(View view, Area area, int birthYear, GmfcsGroup gmfcs) implements Comparable<CohortCell> {

    private static final Comparator<CohortCell> ORDER = Comparator.comparing(CohortCell::view)
            .thenComparing(CohortCell::area)
            .thenComparing(CohortCell::birthYear)
            .thenComparing(CohortCell::gmfcs);

    @Override
    public int compareTo(CohortCell other) {
        return ORDER.compare(this, other);
    }
}
