package dk.followupforecast.compare;

import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Divides the difference of a figure among its causes, in one order: first the children change under the first run's rule,
 * then the rule changes on the second run's children, then the hours per follow-up. What is left follows from neither run's
 * own children and rule, so the program made it. Where the second run's children do not answer the first run's rule, the
 * rule changes before the children; where the runs hold no children to tell, one cause that is alone is it.
 */
final class Attribution {

    private final Side first;
    private final Side second;
    private final boolean sameRule;
    private final boolean sameInputs;

    /** @param sameInputs whether both runs read the same bytes: other children are then the program's doing, not data's */
    Attribution(Side first, Side second, boolean sameInputs) {
        this.first = first;
        this.second = second;
        this.sameRule = RuleContent.of(first.rule()).equals(RuleContent.of(second.rule()));
        this.sameInputs = sameInputs;
    }

    boolean isSameRule() {
        return sameRule;
    }

    /** @param difference of the follow-ups, the second run's less the first one's */
    Parts followUps(FigureKey key, BigDecimal difference) {
        OptionalInt ofFirst = first.findFollowUps(first.rule(), key);
        OptionalInt ofSecond = second.findFollowUps(second.rule(), key);
        Optional<FollowUpRule> under = findRuleOfChildren(key);
        if (ofFirst.isEmpty() || ofSecond.isEmpty() || under.isEmpty()) {
            return Parts.of(onlyCause(), difference);
        }
        int whole = ofSecond.getAsInt() - ofFirst.getAsInt();
        int data = second.findFollowUps(under.get(), key).getAsInt()
                - first.findFollowUps(under.get(), key).getAsInt();
        Parts parts = Parts.of(Cause.DATA, BigDecimal.valueOf(data))
                .plus(Cause.RULE, BigDecimal.valueOf((long) whole - data))
                .plus(Cause.VERSION, difference.subtract(BigDecimal.valueOf(whole)));
        return sameInputs ? parts.moved(Cause.DATA, Cause.VERSION) : parts;
    }

    /** The rule under which the children of both runs can be held against each other: the first one's, if it can be. */
    private Optional<FollowUpRule> findRuleOfChildren(FigureKey key) {
        if (second.findFollowUps(first.rule(), key).isPresent()) {
            return Optional.of(first.rule());
        }
        return first.findFollowUps(second.rule(), key).isPresent() ? Optional.of(second.rule()) : Optional.empty();
    }

    private Cause onlyCause() {
        if (sameRule) {
            return sameInputs ? Cause.VERSION : Cause.DATA;
        }
        return sameInputs ? Cause.RULE : Cause.DATA_AND_RULE;
    }

    /**
     * Of municipal hours: what changes the follow-ups at the first run's hours, then the other hours per follow-up.
     *
     * @param followUps the parts of the follow-ups of the same area, year and group
     */
    Parts hours(FigureKey key, BigDecimal difference, Parts followUps) {
        Optional<BigDecimal> before = first.hoursPerFollowUp();
        Optional<BigDecimal> after = second.hoursPerFollowUp();
        if (before.isEmpty() || after.isEmpty()) {
            return Parts.of(Cause.VERSION, difference);
        }
        StoredFigure counted = second.forecast().get(key.of(Measure.FOLLOW_UPS));
        BigDecimal effort =
                after.get().subtract(before.get()).multiply(counted.value().orElse(BigDecimal.ZERO));
        Parts parts = followUps.times(before.get()).plus(Cause.EFFORT, effort);
        return parts.plus(Cause.VERSION, difference.subtract(parts.sum()));
    }

    /** @param difference of the children of a cohort */
    Parts children(BigDecimal difference) {
        return Parts.of(sameInputs ? Cause.VERSION : Cause.DATA, difference);
    }

    /** The cohorts whose children make up what the data change. */
    List<CohortChange> listChanges(FigureKey key) {
        List<CohortChange> changes = new ArrayList<>();
        findRuleOfChildren(key).ifPresent(rule -> {
            for (DueCohort due : StoredCohorts.listDue(rule, key)) {
                int before = children(first, key, due);
                int after = children(second, key, due);
                if (before != after) {
                    changes.add(new CohortChange(due.birthYear(), due.group(), after - before));
                }
            }
        });
        return changes;
    }

    private static int children(Side side, FigureKey key, DueCohort due) {
        return side.run()
                .cohorts()
                .map(cohorts -> cohorts.findChildren(key.area(), due.birthYear(), due.group()))
                .orElse(OptionalInt.empty())
                .orElse(0);
    }
}
