package dk.followupforecast.annex.workbook;

/** What a cell is for, which decides how it looks. */
enum Look {
    TITLE(14, true, "left", false),
    SUBTITLE(11, false, "left", false),
    MARKING(10, true, "left", false),
    LINE(9, false, "left", false),
    LINK(10, false, "left", false),
    SECTION(12, true, "left", true),
    SUBSECTION(11, true, "left", true),
    LABEL(10, true, "left", true),
    PARAGRAPH(10, false, "left", true),
    BULLET(10, false, "left", true),
    HEADER_OF_TEXT(10, true, "left", true),
    HEADER_OF_NUMBERS(10, true, "right", true),
    LINK_IN_TABLE(10, false, "left", true),
    TEXT(10, false, "left", true),
    PROSE(10, false, "left", true),
    NUMBER(10, false, "right", false);

    private final int points;
    private final boolean bold;
    private final String alignment;
    private final boolean wrapped;

    Look(int points, boolean bold, String alignment, boolean wrapped) {
        this.points = points;
        this.bold = bold;
        this.alignment = alignment;
        this.wrapped = wrapped;
    }

    int points() {
        return points;
    }

    boolean isBold() {
        return bold;
    }

    String alignment() {
        return alignment;
    }

    boolean isWrapped() {
        return wrapped;
    }

    boolean isLink() {
        return this == LINK || this == LINK_IN_TABLE;
    }

    boolean isHeader() {
        return this == HEADER_OF_TEXT || this == HEADER_OF_NUMBERS;
    }

    /** Whether it stands in the rows of a table, below the header. */
    boolean isInBody() {
        return this == LINK_IN_TABLE || this == TEXT || this == PROSE || this == NUMBER;
    }
}
