package dk.followupforecast.disclosure;

import java.util.List;
import java.util.Optional;

/** Looks for twins. Whatever does so is trusted in nothing: each twin is verified without it. */
@FunctionalInterface
public interface TwinSearch {

    /**
     * Whole numbers for every cell that agree with all that is known, and meet as many of the goals as can be had.
     *
     * @param goals one or more, not all of which need go together
     * @return empty where no goal can be met, or none was met within the means of the search
     */
    Optional<CellCounts> find(CellFrame frame, List<KnownSum> known, List<TwinGoal> goals);
}
