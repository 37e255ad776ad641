package dk.followupforecast.annex.word;

/**
 * The styles that a document uses, by the names that Word gives its own in every language; their identifiers differ from
 * file to file. Those that Word has none for begin with {@code Annex}.
 */
enum Style {
    NORMAL("Normal"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    CONTENTS_HEADING("TOC Heading"),
    CONTENTS_1("toc 1"),
    CONTENTS_2("toc 2"),
    CAPTION("caption"),
    LIST_BULLET("List Bullet"),
    HEADER("header"),
    FOOTER("footer"),
    STRONG("Strong"),
    HYPERLINK("Hyperlink"),
    CALLOUT("Annex Callout"),
    CALLOUT_LABEL("Annex Callout Label"),
    FIGURE("Annex Figure"),
    KEY_FIGURES("Annex Key Figures"),
    KEY_FIGURE("Annex Key Figure"),
    KEY_FIGURE_LABEL("Annex Key Figure Label"),
    KEY_FIGURE_NOTE("Annex Key Figure Note"),
    TABLE("Annex Table"),
    TABLE_TEXT("Annex Table Text"),
    TABLE_NUMBER("Annex Table Number"),
    TABLE_HEADING("Annex Table Heading"),
    TABLE_TEXT_SMALL("Annex Table Text Small"),
    TABLE_NUMBER_SMALL("Annex Table Number Small"),
    TABLE_HEADING_SMALL("Annex Table Heading Small"),
    TABLE_NOTE("Annex Table Note"),
    SPACE("Annex Space");

    private final String wordName;

    Style(String wordName) {
        this.wordName = wordName;
    }

    String wordName() {
        return wordName;
    }

    /** @param level from 1; what lies deeper than the third is set like it */
    static Style heading(int level) {
        return level == 1 ? HEADING_1 : level == 2 ? HEADING_2 : HEADING_3;
    }
}
