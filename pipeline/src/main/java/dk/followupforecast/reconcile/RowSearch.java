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
     * The simplest slips that give every printed figure. Where a slip asks for children that are not in the extract, as at
     * the end of a row that is shifted, its figure is unknown, and neither speaks for it nor against it.
     *
     * @param printed by position; empty where the column is not to be met
     * @param computed by position, the right sums
     */
    static List<Message> find(List<OptionalInt> printed, List<OptionalInt> computed, List<RowSlip> slips) {
        if (countWrong(printed, computed) < LEAST_WRONG) {
            return List.of();
        }
        List<RowSlip> fitting =
                slips.stream().filter(slip -> fits(printed, computed, slip)).toList();
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

    private static boolean fits(List<OptionalInt> printed, List<OptionalInt> computed, RowSlip slip) {
        int wrongMet = 0;
        for (int at = 0; at < printed.size(); at++) {
            OptionalInt figure = slip.figure().apply(at);
            if (isWrong(printed.get(at), figure)) {
                return false;
            }
            wrongMet += figure.isPresent() && isWrong(printed.get(at), computed.get(at)) ? 1 : 0;
        }
        return wrongMet >= LEAST_WRONG;
    }
}
