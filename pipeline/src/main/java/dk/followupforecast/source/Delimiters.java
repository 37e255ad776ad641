package dk.followupforecast.source;

/** Finds what parts the values of a line: semicolon, comma or tab, whichever its first line uses most. */
public final class Delimiters {

    private static final char[] KNOWN = {';', ',', '\t'};

    private Delimiters() {}

    public static char find(String firstLine) {
        char best = KNOWN[0];
        long most = 0;
        for (char delimiter : KNOWN) {
            long count = firstLine.chars().filter(c -> c == delimiter).count();
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }
}
