package dk.followupforecast.text;

import java.util.Locale;

/** A language that the program speaks to its readers. */
public enum Language {
    DA(',', '.'),
    EN('.', ',');

    private final char decimalSign;
    private final char thousandsSign;

    Language(char decimalSign, char thousandsSign) {
        this.decimalSign = decimalSign;
        this.thousandsSign = thousandsSign;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    char decimalSign() {
        return decimalSign;
    }

    char thousandsSign() {
        return thousandsSign;
    }
}
