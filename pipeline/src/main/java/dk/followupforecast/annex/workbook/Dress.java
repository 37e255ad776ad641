package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Row;

/**
 * All that decides how a cell looks.
 *
 * @param sum of which kind its row is
 * @param place where it stands in its table
 * @param code of its number; empty where it needs none
 * @param quoted whether its text begins like a formula and must stay text when somebody edits it
 */
record Dress(Look look, Row.Kind sum, Place place, String code, boolean quoted) {

    /**
     * Where a cell stands.
     *
     * @param indented whether it keeps away from the numbers before it
     * @param atTop whether some cell of its row has many lines, beside which a line stands at the top
     * @param broken whether its text is broken into lines whatever its look says
     */
    record Place(boolean indented, boolean atTop, boolean broken) {

        static final Place ALONE = new Place(false, true, false);

        Place(boolean indented, boolean atTop) {
            this(indented, atTop, false);
        }
    }

    /** For a text that stands in no table. */
    static Dress of(Look look, String text) {
        return new Dress(look, Row.Kind.PLAIN, Place.ALONE, "", CellText.beginsLikeFormula(text));
    }

    /** The same with its text broken into lines. */
    Dress broken() {
        return new Dress(look, sum, new Place(place.indented, place.atTop, true), code, quoted);
    }

    boolean isWrapped() {
        return look.isWrapped() || place.broken;
    }

    /** Written out, since the equality that the compiler gives a record is linked anew at every start. */
    String key() {
        return look.name() + sum.ordinal() + place.indented + place.atTop + place.broken + quoted + code;
    }
}
