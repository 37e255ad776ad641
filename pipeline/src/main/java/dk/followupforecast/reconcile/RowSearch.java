package dk.followupforecast.reconcile;

import dk.followupforecast.text.Message;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the one slip that, made in every column alike, gives a whole printed row: the wrong figures and the right ones.
 * A slip that must meet several figures at once seldom does so by chance, which is why two wrong figures are asked for.
 */
final class RowSearch {

    /** Fewer wrong figures than this, and a slip with a free choice could be made to fit. */
    static final int LEAST_WRONG = 2;

    private RowSearch() {}

    /**
     * The simplest slips that give every printed figure.
     *
     * @param printed by position; empty where the column is not to be met
     * @param computed by position, the right sums
     */
    static List<Message> find(List<OptionalInt> printed, List<OptionalInt> computed, List<RowSlip> slips) {
        if (countWrong(printed, computed) < LEAST_WRONG) {
            return List.of();
        }
        List<RowSlip> fitting =
                slips.stream().filter(slip -> fits(printed, slip)).toList();
        int simplest = fitting.stream().mapToInt(RowSlip::rank).min().orElse(0);
        return fitting.stream()
                .filter(slip -> slip.rank() == simplest)
                .map(RowSlip::message)
                .distinct()
                .toList();
    }

    private static long countWrong(List<OptionalInt> printed, List<OptionalInt> computed) {
        long wrong = 0;
        for (int at = 0; at < printed.size(); at++) {
            wrong += isWrong(printed.get(at), computed.get(at)) ? 1 : 0;
        }
        return wrong;
    }

    static boolean isWrong(OptionalInt printed, OptionalInt computed) {
        return printed.isPresent() && computed.isPresent() && printed.getAsInt() != computed.getAsInt();
    }

    private static boolean fits(List<OptionalInt> printed, RowSlip slip) {
        for (int at = 0; at < printed.size(); at++) {
            if (printed.get(at).isPresent() && !slip.figure().apply(at).equals(printed.get(at))) {
                return false;
            }
        }
        return true;
    }
}
