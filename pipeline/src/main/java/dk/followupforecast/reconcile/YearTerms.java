package dk.followupforecast.reconcile;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** The terms of one area's follow-ups in one year, with the terms beside them. */
final class YearTerms {

    private final FollowUpRule rule;
    private final Cohorts cohorts;
    private final AreaScope scope;
    private final Map<Message, DueCohort> dueOf = new LinkedHashMap<>();
    private final List<Term> whole = new ArrayList<>();
    private final List<Term> parts = new ArrayList<>();

    YearTerms(FollowUpRule rule, Cohorts cohorts, AreaScope scope, int year) {
        this.rule = rule;
        this.cohorts = cohorts;
        this.scope = scope;
        for (DueCohort due : rule.listDueIn(year)) {
            Term term = term(due);
            whole.add(term);
            dueOf.put(term.label(), due);
            addParts(due, term);
        }
    }

    /** Of a group of areas, each member's part of a term, where it is not the whole. */
    private void addParts(DueCohort due, Term term) {
        for (Area member : scope.members()) {
            Message label = Message.of("explain.in-area", term.label(), member.name());
            children(List.of(member), due.birthYear(), due.group())
                    .filter(value -> value != term.value())
                    .ifPresent(value -> {
                        parts.add(new Term(label, value));
                        dueOf.put(label, due);
                    });
        }
    }

    /** A search among the cohorts of the year, and among the members' parts of them. */
    SlipSearch search() {
        return new SlipSearch(whole, parts);
    }

    private Term term(DueCohort due) {
        List<Term> neighbours = new ArrayList<>();
        for (int birthYear : new int[] {due.birthYear() - 1, due.birthYear() + 1}) {
            neighbour(birthYear, due.group(), true).ifPresent(neighbours::add);
        }
        for (GmfcsGroup other : rule.groups()) {
            if (!other.equals(due.group())) {
                neighbour(due.birthYear(), other, false).ifPresent(neighbours::add);
            }
        }
        int value = children(scope.members(), due.birthYear(), due.group()).orElse(0);
        return new Term(ForecastRowSearch.cohort(due.group(), due.birthYear()), value, neighbours);
    }

    private Optional<Term> neighbour(int birthYear, GmfcsGroup group, boolean inSameRange) {
        Message label = ForecastRowSearch.cohort(group, birthYear);
        return children(scope.members(), birthYear, group)
                .map(value -> new Term(label, value, Term.Unit.CHILDREN, inSameRange, List.of()));
    }

    private Optional<Integer> children(List<Area> members, int birthYear, GmfcsGroup group) {
        View view = scope.view();
        OptionalInt found = cohorts.findChildren(new AreaScope(view, scope.area(), members), birthYear, group);
        return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
    }

    /**
     * Where several terms may have been left out, the one that no right figure of the row has counted, if it is the only
     * one: the others were there when those figures were added up.
     *
     * @param agrees whether a year's printed figure is right
     */
    Optional<Term> findOnlyUnconfirmed(List<Slip> slips, IntPredicate agrees, List<Integer> years) {
        if (slips.stream().anyMatch(slip -> !slip.kind().equals(SlipSearch.LEFT_OUT))) {
            return Optional.empty();
        }
        List<Term> unconfirmed = slips.stream()
                .map(slip -> slip.terms().get(0))
                .filter(term ->
                        years.stream().filter(agrees::test).noneMatch(year -> asksFor(year, dueOf.get(term.label()))))
                .toList();
        return unconfirmed.size() == 1 ? Optional.of(unconfirmed.get(0)) : Optional.empty();
    }

    private boolean asksFor(int year, DueCohort cohort) {
        return rule.listDueIn(year).stream()
                .anyMatch(due ->
                        due.birthYear() == cohort.birthYear() && due.group().equals(cohort.group()));
    }
}
