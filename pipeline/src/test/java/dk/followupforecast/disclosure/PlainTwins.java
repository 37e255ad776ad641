package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.CountedSum.Term;
import dk.followupforecast.disclosure.PlainBounds.Bound;
import java.util.List;
import java.util.Optional;

/** Looks for the twins of tiny cases without a solver, by going through all counts. */
final class PlainTwins implements TwinSearch {

    private static final int MOST_STEPS = 20_000;

    @Override
    public Optional<CellCounts> find(CellFrame frame, List<KnownSum> known, List<TwinGoal> goals) {
        List<Bound> bounds = known.stream()
                .map(sum -> new Bound(factors(frame, sum.terms(), sum.less()), sum.least(), sum.most()))
                .toList();
        return goals.stream()
                .flatMap(goal -> find(frame, bounds, goal).stream())
                .findFirst()
                .map(counts -> new CellCounts(frame, counts));
    }

    private static Optional<int[]> find(CellFrame frame, List<Bound> known, TwinGoal goal) {
        int[] factors = factors(frame, goal.sum().terms(), List.of());
        Bound wanted =
                switch (goal.side()) {
                    case AT_MOST -> new Bound(factors, 0, goal.bound());
                    case AT_LEAST -> new Bound(factors, goal.bound(), Integer.MAX_VALUE);
                };
        return new PlainSearch(frame.size(), known, wanted, goal.bound(), MOST_STEPS).find();
    }

    private static int[] factors(CellFrame frame, List<Term> terms, List<Term> less) {
        int[] factors = new int[frame.size()];
        terms.forEach(term -> factors[frame.placeOf(term.cell())] += term.times());
        less.forEach(term -> factors[frame.placeOf(term.cell())] -= term.times());
        return factors;
    }
}
