package dk.followupforecast.annex.word;

/**
 * How large a table is set.
 *
 * @param points size of the type, as the styles have it
 * @param margin left and right of the text in a cell, in twentieths of a point
 */
record TableType(Style text, Style number, Style heading, double points, int margin) {

    static final TableType PLAIN = new TableType(Style.TABLE_TEXT, Style.TABLE_NUMBER, Style.TABLE_HEADING, 8.5, 70);

    /** For tables of many columns. */
    static final TableType SMALL =
            new TableType(Style.TABLE_TEXT_SMALL, Style.TABLE_NUMBER_SMALL, Style.TABLE_HEADING_SMALL, 7.5, 70);

    /** For tables of more columns than have room with air around them. */
    static final TableType TIGHT = new TableType(SMALL.text(), SMALL.number(), SMALL.heading(), SMALL.points(), 40);
}
