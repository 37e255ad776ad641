package dk.followupforecast.synthesis;

/** Draws a number by weight, in one step: as many tickets for each as its weight, and one ticket is picked. */
final class WeightedDraw {

    /** Above this the tickets no longer lie in a processor's cache. */
    private static final int MOST_TICKETS = 1 << 18;

    private final short[] tickets;

    private WeightedDraw(short[] tickets) {
        this.tickets = tickets;
    }

    static WeightedDraw of(int... weights) {
        long total = 0;
        for (int weight : weights) {
            total += weight;
        }
        if (total < 1 || total > MOST_TICKETS) {
            throw new IllegalArgumentException("weights must sum to 1 to " + MOST_TICKETS + ", was " + total);
        }
        short[] tickets = new short[(int) total];
        int at = 0;
        for (short drawn = 0; drawn < weights.length; drawn++) {
            for (int ticket = 0; ticket < weights[drawn]; ticket++) {
                tickets[at++] = drawn;
            }
        }
        return new WeightedDraw(tickets);
    }

    /** @param chance 32 random bits, from 0 to 2^32 - 1 */
    int draw(long chance) {
        return tickets[(int) (chance * tickets.length >>> 32)];
    }
}
