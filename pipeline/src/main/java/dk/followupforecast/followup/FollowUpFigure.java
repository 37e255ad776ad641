package dk.followupforecast.followup;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.List;
import java.util.OptionalInt;

/** The follow-ups of one area in one calendar year, as the sum that they are. */
public record FollowUpFigure(AreaScope scope, int year, List<FollowUpTerm> terms) {

    public FollowUpFigure {
        terms = List.copyOf(terms);
    }

    /** Follow-ups over all levels; empty where a term is not reported. */
    public OptionalInt followUps() {
        return sum(terms);
    }

    /** Follow-ups of one group of the rule's levels; 0 where none of the group is due in the year. */
    public OptionalInt followUps(GmfcsGroup group) {
        return sum(
                terms.stream().filter(term -> term.due().group().equals(group)).toList());
    }

    /** An area without any member that has reported has no figure, even in a year in which nobody of a group is due. */
    private OptionalInt sum(List<FollowUpTerm> summed) {
        boolean reported = false;
        for (FollowUpTerm term : terms) {
            reported |= term.counts().isPresent();
        }
        int sum = 0;
        for (FollowUpTerm term : summed) {
            OptionalInt children = term.children();
            if (children.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += children.getAsInt();
        }
        return reported ? OptionalInt.of(sum) : OptionalInt.empty();
    }
}
