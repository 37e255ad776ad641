package dk.followupforecast.chart.paint;

import java.util.Collection;
import java.util.HashSet;

/** What the charts' records check about themselves, worded alike. */
final class Checks {
    private Checks() {}

    static void filled(String what, String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(what + " must be filled in, was " + text);
        }
    }

    static void count(String what, int count, int least, int most) {
        if (count < least || count > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", was " + count);
        }
    }

    static void sameCount(String what, int count, int expected) {
        if (count != expected) {
            throw new IllegalArgumentException(what + " must be as many as " + expected + ", was " + count);
        }
    }

    static void distinct(String what, Collection<String> texts) {
        if (new HashSet<>(texts).size() != texts.size()) {
            throw new IllegalArgumentException(what + " must be distinct, was " + texts);
        }
    }
}
