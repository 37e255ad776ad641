package dk.followupforecast.disclosure;

import dk.followupforecast.text.Texts;

/** The date of a case as it stands beside the case's title. */
public final class CaseDates {

    private CaseDates() {}

    /** As the reader writes it; empty where the case has none, or where it is a year that the title names already. */
    public static String besideTitle(CaseDescription about, Texts texts) {
        boolean said =
                about.date().isEmpty() || about.title().in(texts.language()).contains(about.date());
        return said ? "" : texts.date(about.date());
    }
}
