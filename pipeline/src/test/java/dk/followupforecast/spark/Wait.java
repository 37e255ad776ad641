package dk.followupforecast.spark;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for something that other processes bring about. */
final class Wait {

    private static final int MOST_SECONDS = 60;
    private static final int LOOK_MILLISECONDS = 5;

    private Wait() {}

    static void until(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("it must be so within " + MOST_SECONDS + " s, was not: " + what);
            }
            try {
                Thread.sleep(LOOK_MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
