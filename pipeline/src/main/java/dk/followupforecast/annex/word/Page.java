package dk.followupforecast.annex.word;

import dk.followupforecast.annex.office.Xml;

/** The page where no template sets one: upright A4. Lengths are in twentieths of a point. */
final class Page {

    static final int WIDTH = 11_906;
    static final int HEIGHT = 16_838;

    /** 20 mm, which leaves 170 mm for the text. */
    static final int SIDE = 1_134;

    static final int TOP = 1_361;
    static final int EDGE = 680;

    static final int TEXT_WIDTH = WIDTH - 2 * SIDE;

    private Page() {}

    /** Its size and margins, into the properties of a section. */
    static void write(Xml section) {
        section.open("w:pgSz").with("w:w", WIDTH).with("w:h", HEIGHT).close();
        section.open("w:pgMar").with("w:top", TOP).with("w:right", SIDE).with("w:bottom", TOP);
        section.with("w:left", SIDE).with("w:header", EDGE).with("w:footer", EDGE);
        section.with("w:gutter", 0).close();
    }
}
