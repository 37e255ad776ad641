package dk.followupforecast.annex.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** What a cell is for, which decides how it looks. */
enum Look {
    TITLE(14, true, HorizontalAlignment.LEFT, false),
    SUBTITLE(11, false, HorizontalAlignment.LEFT, false),
    MARKING(10, true, HorizontalAlignment.LEFT, false),
    LINE(9, false, HorizontalAlignment.LEFT, false),
    LINK(10, false, HorizontalAlignment.LEFT, false),
    SECTION(12, true, HorizontalAlignment.LEFT, true),
    SUBSECTION(11, true, HorizontalAlignment.LEFT, true),
    LABEL(10, true, HorizontalAlignment.LEFT, true),
    PARAGRAPH(10, false, HorizontalAlignment.LEFT, true),
    BULLET(10, false, HorizontalAlignment.LEFT, true),
    HEADER_OF_TEXT(10, true, HorizontalAlignment.LEFT, true),
    HEADER_OF_NUMBERS(10, true, HorizontalAlignment.RIGHT, true),
    LINK_IN_TABLE(10, false, HorizontalAlignment.LEFT, true),
    TEXT(10, false, HorizontalAlignment.LEFT, true),
    PROSE(10, false, HorizontalAlignment.LEFT, true),
    NUMBER(10, false, HorizontalAlignment.RIGHT, false);

    private final int points;
    private final boolean bold;
    private final HorizontalAlignment alignment;
    private final boolean wrapped;

    Look(int points, boolean bold, HorizontalAlignment alignment, boolean wrapped) {
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

    HorizontalAlignment alignment() {
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
