package dk.followupforecast.vocabulary;

/**
 * The sum over the areas of one file, as its total row prints it: to reconcile with, never data.
 *
 * @param label what the row is called, such as {@code Total}
 */
public record PrintedTotal(
        View view, String label, int birthYear, GmfcsGroup gmfcs, int children, SourcePosition source) {

    // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedTotal that
                && view == that.view
                && label.equals(that.label)
                && birthYear == that.birthYear
                && gmfcs.equals(that.gmfcs)
                && children == that.children
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return 31 * label.hashCode() + birthYear;
    }
}
