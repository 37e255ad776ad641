package dk.followupforecast.disclosure;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.disclosure.CountedSum.Term;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What everybody can tell from an extract that leaves zeros out by what the edition is over: there are children born in the
 * first year and in the last, children of every group of levels, and children in every region. Twins must have them, too, or
 * the program would make another edition of them.
 */
public final class KnownFromRows {

    private KnownFromRows() {}

    /**
     * Sums that are at least so much for anybody; none where zeros have rows.
     *
     * @param cohorts as {@link Cohorts#withEveryAreaAndYear()} tells them
     * @param truth over the cells of the same cohorts; what is not true of it, since some zeros have rows all the same, nobody
     *     can tell
     */
    public static List<KnownSum> list(List<Cohorts> cohorts, CellCounts truth) {
        List<KnownSum> known = new ArrayList<>();
        for (Cohorts ofView : cohorts) {
            if (ofView.zerosLeftOut()) {
                addOf(ofView, truth.frame(), known);
            }
        }
        known.removeIf(sum -> !sum.isTrueOf(truth));
        return known;
    }

    private static void addOf(Cohorts cohorts, CellFrame frame, List<KnownSum> known) {
        List<CohortCell> cells = frame.cells().stream()
                .filter(cell -> cell.view() == cohorts.view())
                .toList();
        for (int year :
                List.of(cohorts.birthYears().first(), cohorts.birthYears().last())) {
            known.add(atLeast(1, cells, cell -> cell.birthYear() == year));
        }
        for (AreaScope scope : cohorts.scopes()) {
            if (scope.area().level() == AreaLevel.REGION) {
                List<Area> members = scope.members();
                known.add(atLeast(1, cells, cell -> members.contains(cell.area())));
            }
        }
        cells.stream()
                .map(CohortCell::gmfcs)
                .distinct()
                .forEach(group -> known.add(atLeast(
                        countKinds(cohorts, group), cells, cell -> cell.gmfcs().equals(group))));
    }

    /** Levels, or groups of them, that rows name: where one of them had no child, the group would not be known in full. */
    private static int countKinds(Cohorts cohorts, GmfcsGroup group) {
        return (int) cohorts.listCounts().stream()
                .map(CohortCount::gmfcs)
                .filter(group::contains)
                .distinct()
                .count();
    }

    private static KnownSum atLeast(int children, List<CohortCell> cells, Predicate<CohortCell> of) {
        List<Term> terms =
                cells.stream().filter(of).map(cell -> new Term(cell, 1)).toList();
        return new KnownSum(terms, List.of(), children, Integer.MAX_VALUE);
    }
}
