package dk.followupforecast.vocabulary;

/**
 * The sum over the areas of one file, as its total row prints it: to reconcile with, never data.
 *
 * @param label what the row is called, such as {@code Total}
 */
public record PrintedTotal(
        View view, String label, int birthYear, GmfcsGroup gmfcs, int children, SourcePosition source) {}
