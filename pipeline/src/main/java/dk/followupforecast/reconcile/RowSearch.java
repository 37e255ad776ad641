package dk.followupforecast.reconcile;

import dk.followupforecast.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the one slip that, made in every column alike, gives a whole printed row: the wrong figures and the right ones.
 * A slip that must meet several figures at once seldom does so by chance, which is why two wrong figures are asked for.
 */
final class RowSearch {

    /** Fewer wrong figures than this, and a slip with a free choice could be made to fit. */
    static final int LEAST_WRONG = 2;

    /** So many wrong figures a slip has to mend before one figure that it does not meet may be a slip of its own. */
    static final int LEAST_MENDED_BESIDE_AN_EXCEPTION = 3;

    private RowSearch() {}

    /**
     * What was found for a row.
     *
     * @param messages the simplest slips; none where no slip fits
     * @param exceptions positions that the slips do not meet
     */
    record Found(List<Message> messages, Set<Integer> exceptions) {

        static final Found NOTHING = new Found(List.of(), Set.of());
    }

    /**
     * The simplest slips that give every printed figure, or all but one. Where a slip asks for children that are not in the
     * extract, as at the end of a row that is shifted, its figure is unknown, and neither speaks for it nor against it.
     *
     * @param printed by position
     * @param computed by position, the right sums
     */
    static Found find(List<OptionalInt> printed, List<OptionalInt> computed, List<RowSlip> slips) {
        Found whole = find(printed, computed, slips, LEAST_WRONG, 0);
        return whole.messages().isEmpty() ? find(printed, computed, slips, LEAST_MENDED_BESIDE_AN_EXCEPTION, 1) : whole;
    }

    private static Found find(
            List<OptionalInt> printed, List<OptionalInt> computed, List<RowSlip> slips, int mended, int exceptions) {
        List<RowSlip> fitting = slips.stream()
                .filter(slip -> {
                    Fit fit = fit(printed, computed, slip);
                    return !fit.spoils()
                            && fit.mended() >= Math.max(mended, slip.leastMended())
                            && fit.missed().size() <= exceptions;
                })
                .toList();
        if (fitting.isEmpty()) {
            return Found.NOTHING;
        }
        int simplest = fitting.stream().mapToInt(RowSlip::rank).min().orElseThrow();
        List<RowSlip> told =
                fitting.stream().filter(slip -> slip.rank() == simplest).toList();
        // Slips that miss different figures contradict each other, and then the first alone is no better than the rest.
        Set<Set<Integer>> missed = new HashSet<>();
        told.forEach(slip -> missed.add(fit(printed, computed, slip).missed()));
        return missed.size() > 1
                ? Found.NOTHING
                : new Found(
                        told.stream().map(RowSlip::message).distinct().toList(),
                        missed.iterator().next());
    }

    static boolean isWrong(OptionalInt printed, OptionalInt computed) {
        return printed.isPresent() && computed.isPresent() && printed.getAsInt() != computed.getAsInt();
    }

    /**
     * How a slip meets a row.
     *
     * @param mended how many wrong figures it gives
     * @param missed positions of wrong figures that it does not give either
     * @param spoils whether it would make a right figure wrong, which no explanation may
     */
    private record Fit(int mended, Set<Integer> missed, boolean spoils) {}

    private static Fit fit(List<OptionalInt> printed, List<OptionalInt> computed, RowSlip slip) {
        int mended = 0;
        boolean spoils = false;
        Set<Integer> missed = new TreeSet<>();
        for (int at = 0; at < printed.size(); at++) {
            OptionalInt figure = slip.figure().apply(at);
            if (isWrong(printed.get(at), figure)) {
                missed.add(at);
                spoils |= !isWrong(printed.get(at), computed.get(at));
            } else if (figure.isPresent() && isWrong(printed.get(at), computed.get(at))) {
                mended++;
            }
        }
        return new Fit(mended, missed, spoils);
    }
}
