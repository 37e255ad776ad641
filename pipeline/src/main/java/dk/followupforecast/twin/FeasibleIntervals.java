package dk.followupforecast.twin;

import dk.followupforecast.disclosure.CellFrame;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.KnownSum;
import dk.followupforecast.twin.PublishedModel.Outcome;
import dk.followupforecast.twin.PublishedModel.Solution;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Between which bounds each of many sums lies, given what is published. First some tens of sets of numbers are looked for,
 * each of which shows of every sum at once that it may be so small and so large; then the sums that still look narrow, and
 * the narrowest of the others, are settled one by one. It takes no clock: the same question has the same answer everywhere.
 */
public final class FeasibleIntervals {

    /** Rounds of looking for many at once; each after the first closes fewer. */
    private static final int MOST_ROUNDS = 60;

    /** A round that closes fewer is no better than settling a sum by itself. */
    private static final int WORTH_A_ROUND = 2;

    /** One by one; a design that lets so many of them be looked at gets an answer that says so. */
    private static final int MOST_SETTLED = 400;

    /** Of a design that leaks everywhere there is no use in settling every leak. */
    private static final int ENOUGH_NARROW = 50;

    /** Over all, in the solver's own measure: most of a minute on a slow machine. */
    private static final double MOST_WORK = 20;

    private final PublishedModel model;
    private final SeenValues seen;
    private final int wide;
    private final int narrowest;

    /** How many were settled and found narrow. */
    private int narrow = 0;

    private FeasibleIntervals(PublishedModel model, SeenValues seen, int wide, int narrowest) {
        this.model = model;
        this.seen = seen;
        this.wide = wide;
        this.narrowest = narrowest;
    }

    /**
     * The intervals, in the order of the sums.
     *
     * @param known published numbers
     * @param wide how wide an interval has to be, and how much a sum that need not be so
     * @param narrowest of how many of the wide ones the narrowest are wanted exactly
     * @return empty where no whole numbers fit what is published
     */
    public static Optional<List<Interval>> find(
            CellFrame frame, List<KnownSum> known, List<CountedSum> facts, int wide, int narrowest) {
        PublishedModel model = new PublishedModel(frame, known);
        SeenValues seen = new SeenValues(frame, facts, known);
        FeasibleIntervals search = new FeasibleIntervals(model, seen, wide, narrowest);
        return search.lookForMany() ? Optional.of(search.settle()) : Optional.empty();
    }

    /** @return whether there are any numbers that fit, as far as was found */
    private boolean lookForMany() {
        Random random = new Random(1);
        int open = 2 * seen.size();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Solution found = model.maximise(round == 0 ? new long[model.frame().size()] : weighOpen(random));
            if (found.outcome() == Outcome.IMPOSSIBLE) {
                if (round > 0) {
                    throw new IllegalStateException("numbers that were found to fit must fit, was impossible");
                }
                return false;
            }
            if (!found.isFound()) {
                return true;
            }
            seen.see(found.children());
            int stillOpen = countOpen();
            if (stillOpen == 0 || round > 1 && open - stillOpen < WORTH_A_ROUND) {
                return true;
            }
            open = stillOpen;
        }
        return true;
    }

    private boolean mayBeLess(Interval interval) {
        return !interval.leastIsExact();
    }

    private boolean mayBeMore(Interval interval) {
        return interval.most() < wide && !interval.mostIsExact();
    }

    private int countOpen() {
        return IntStream.range(0, seen.size())
                .map(fact -> (mayBeLess(seen.of(fact)) ? 1 : 0) + (mayBeMore(seen.of(fact)) ? 1 : 0))
                .sum();
    }

    /** Half of what is open, drawn anew each time: all of it at once pulls in directions that cancel each other. */
    private long[] weighOpen(Random random) {
        long[] weights = new long[model.frame().size()];
        for (int fact = 0; fact < seen.size(); fact++) {
            if (mayBeLess(seen.of(fact)) && random.nextBoolean()) {
                seen.weigh(fact, -1, weights);
            }
            if (mayBeMore(seen.of(fact)) && random.nextBoolean()) {
                seen.weigh(fact, 1, weights);
            }
        }
        return weights;
    }

    /** What a sum is settled for, the most urgent first. */
    private enum Need {
        /** It looks narrow, but was never seen to be less than need not be so. */
        ENOUGH,
        /** It looks narrow, and may not be. */
        NARROW,
        /** It was never seen to be 0, and may be. */
        NEVER_NONE,
        /** It is wide, and may be among the narrowest of those. */
        WIDE,
        /** Nothing more is to be known of it. */
        NOTHING
    }

    private Need needOf(int fact) {
        Interval interval = seen.of(fact);
        if (interval.isExact() || interval.isSurely(wide)) {
            return Need.NOTHING;
        }
        if (interval.width() < wide) {
            return interval.least() >= wide ? Need.ENOUGH : Need.NARROW;
        }
        return interval.leastIsExact() ? Need.WIDE : Need.NEVER_NONE;
    }

    private List<Interval> settle() {
        Set<Integer> left = IntStream.range(0, seen.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
        Comparator<Integer> urgent = Comparator.comparing(this::needOf)
                .thenComparing(fact -> seen.of(fact).width());
        for (int settled = 0; settled < MOST_SETTLED && model.work() < MOST_WORK && narrow < ENOUGH_NARROW; settled++) {
            left.removeIf(fact -> needOf(fact) == Need.NOTHING);
            Optional<Integer> next = left.stream().min(urgent).filter(this::isWanted);
            if (next.isEmpty()) {
                break;
            }
            int fact = next.get();
            if (needOf(fact) != Need.NEVER_NONE || !settleLeast(fact)) {
                left.remove(fact);
                settleBoth(fact);
            }
        }
        return IntStream.range(0, seen.size()).mapToObj(seen::of).toList();
    }

    /** Of the wide ones only so many, and none that is wider than so many others. */
    private boolean isWanted(int fact) {
        long width = seen.of(fact).width();
        return needOf(fact) != Need.WIDE
                || IntStream.range(0, seen.size())
                                .mapToObj(seen::of)
                                .filter(other -> other.isExact() && !other.isSurely(wide) && other.width() <= width)
                                .count()
                        < narrowest;
    }

    private void settleBoth(int fact) {
        if (!seen.of(fact).leastIsExact()) {
            settleLeast(fact);
        }
        if (!seen.of(fact).mostIsExact() && !seen.of(fact).isSurely(wide) && goFarthest(fact, 1)) {
            seen.mostIsExact(fact);
        }
        Interval settled = seen.of(fact);
        narrow += settled.isExact() && !settled.isSurely(wide) && settled.width() < wide ? 1 : 0;
    }

    private boolean settleLeast(int fact) {
        boolean extreme = goFarthest(fact, -1);
        if (extreme) {
            seen.leastIsExact(fact);
        }
        return extreme;
    }

    private boolean goFarthest(int fact, int sign) {
        long[] weights = new long[model.frame().size()];
        seen.weigh(fact, sign, weights);
        Solution found = model.maximise(weights);
        if (found.isFound()) {
            seen.see(found.children());
        }
        return found.outcome() == Outcome.EXTREME;
    }
}
