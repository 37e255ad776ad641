package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The format code of a number, read off how the document writes it, so that both look the same. Codes are written as in
 * English whatever the language; Excel shows them with the reader's own signs.
 */
final class NumberCode {

    private static final int MOST_DECIMALS = 6;

    /** The sign that documents show, which Excel would replace by a hyphen; in quotes, since no code knows it. */
    private static final String MINUS = "\"−\"";

    private NumberCode() {}

    /** @param texts in the language in which the number is shown */
    static String of(Cell.Number number, Texts texts) {
        String code = whole(number) + decimals(number, texts);
        String shown = number.shown();
        if (shown.startsWith("+")) {
            return "+" + code + ";" + MINUS + code + ";" + code;
        }
        return shown.startsWith("−") ? code + ";" + MINUS + code : code;
    }

    /** A year is shown without a thousands sign, and so is whatever else the document writes without. */
    private static String whole(Cell.Number number) {
        boolean large = number.value().abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
        return large && number.shown().matches("[^0-9]*[0-9]{4}.*") ? "0" : "#,##0";
    }

    /** As many as the value has, unless the document shows it rounded to fewer. */
    private static String decimals(Cell.Number number, Texts texts) {
        int most = Math.max(0, number.value().stripTrailingZeros().scale());
        int count = most;
        while (count > 0 && !number.shown().contains(rounded(number.value(), count, texts))) {
            count--;
        }
        if (!number.shown().contains(rounded(number.value(), count, texts))) {
            count = most;
        }
        BigDecimal rounded =
                number.value().setScale(count, RoundingMode.HALF_UP).stripTrailingZeros();
        int decimals = Math.min(MOST_DECIMALS, Math.max(0, rounded.scale()));
        return decimals == 0 ? "" : "." + "0".repeat(decimals);
    }

    private static String rounded(BigDecimal value, int decimals, Texts texts) {
        return texts.number(value.setScale(decimals, RoundingMode.HALF_UP));
    }
}
