package dk.followupforecast.reconcile;

import dk.followupforecast.text.Message;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * One way of getting a whole row of sums wrong, the same way in every column.
 *
 * @param rank simplest first
 * @param leastMended how many wrong figures it has to give before it is believed
 * @param figure what the row would hold in a column, by the column's position; empty where that cannot be computed
 */
record RowSlip(int rank, Message message, int leastMended, IntFunction<OptionalInt> figure) {

    RowSlip(int rank, Message message, IntFunction<OptionalInt> figure) {
        this(rank, message, RowSearch.LEAST_WRONG, figure);
    }
}
