package dk.followupforecast.compare;

import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every figure of two runs side by side, each difference put down to its causes. */
public final class RunComparison {

    private final StoredRun first;
    private final StoredRun second;
    private final boolean sameInputs;
    private final boolean sameRule;
    private final List<ComparedFigure> figures = new ArrayList<>();
    private final SortedMap<String, List<ComparedFigure>> beside = new TreeMap<>();
    private final CountPlaces placesOfFirst;
    private final CountPlaces placesOfSecond;

    /** @param second what is held against the first: a difference is the second run's figure less the first one's */
    RunComparison(StoredRun first, StoredRun second, CountPlaces placesOfFirst, CountPlaces placesOfSecond) {
        this.first = first;
        this.second = second;
        this.placesOfFirst = placesOfFirst;
        this.placesOfSecond = placesOfSecond;
        this.sameInputs = countedInputs(first).equals(countedInputs(second))
                && first.manifest().zerosLeftOut() == second.manifest().zerosLeftOut();
        Side before = new Side(first, first.manifest().rule());
        Side after = new Side(second, second.manifest().rule());
        this.sameRule = new Attribution(before, after, sameInputs).isSameRule();
        addAll(before, after, figures);
        addChildren(before, after);
        figures.sort(FigureOrder.TOTALS_FIRST);
        for (String rule : listRulesBeside()) {
            List<ComparedFigure> ofRule = new ArrayList<>();
            addAll(side(first, rule), side(second, rule), ofRule);
            ofRule.removeIf(figure -> !figure.differs());
            ofRule.sort(FigureOrder.TOTALS_FIRST);
            beside.put(rule, ofRule);
        }
    }

    /** The inputs that children may come from, and what decides how they are counted: all but the rules. */
    private static SortedMap<String, String> countedInputs(StoredRun run) {
        SortedMap<String, String> inputs = new TreeMap<>(run.manifest().inputs());
        inputs.keySet().removeIf(RunComparison::isRule);
        return inputs;
    }

    static boolean isRule(String file) {
        return file.endsWith(".yaml") && !file.equals("case.yaml");
    }

    /** Rules that both runs have figures of, and that are not in effect in both. */
    private Set<String> listRulesBeside() {
        Set<String> names = new TreeSet<>(first.forecasts().keySet());
        names.retainAll(second.forecasts().keySet());
        names.removeIf(name -> first.manifest().findRule(name).isEmpty()
                || second.manifest().findRule(name).isEmpty());
        if (first.manifest().rule().name().equals(second.manifest().rule().name())) {
            names.remove(first.manifest().rule().name());
        }
        return names;
    }

    private static Side side(StoredRun run, String rule) {
        FollowUpRule found = run.manifest().findRule(rule).orElseThrow();
        return new Side(run, found);
    }

    private void addAll(Side before, Side after, List<ComparedFigure> target) {
        Attribution attribution = new Attribution(before, after, sameInputs);
        OneSided oneSided = new OneSided(before, after, attribution.isSameRule(), sameInputs);
        Set<FigureKey> keys = new LinkedHashSet<>(after.forecast().keySet());
        keys.addAll(before.forecast().keySet());
        for (FigureKey key : keys) {
            Optional<StoredFigure> ofFirst =
                    Optional.ofNullable(before.forecast().get(key));
            Optional<StoredFigure> ofSecond =
                    Optional.ofNullable(after.forecast().get(key));
            Optional<BigDecimal> difference = difference(ofFirst, ofSecond);
            Parts parts = difference
                    .map(value -> parts(attribution, before, after, key, value))
                    .orElse(Parts.NONE);
            target.add(compared(key, ofFirst, ofSecond, parts, oneSided, attribution.listChanges(key)));
        }
    }

    private static Parts parts(Attribution attribution, Side before, Side after, FigureKey key, BigDecimal difference) {
        if (key.measure() == Measure.FOLLOW_UPS) {
            return attribution.followUps(key, difference);
        }
        FigureKey counted = key.of(Measure.FOLLOW_UPS);
        BigDecimal ofFollowUps = difference(
                        Optional.of(before.forecast().get(counted)),
                        Optional.of(after.forecast().get(counted)))
                .orElseThrow();
        return attribution.hours(key, difference, attribution.followUps(counted, ofFollowUps));
    }

    private void addChildren(Side before, Side after) {
        Attribution attribution = new Attribution(before, after, sameInputs);
        OneSided oneSided = new OneSided(before, after, sameRule, sameInputs);
        Map<FigureKey, StoredFigure> ofFirst = first.children();
        Map<FigureKey, StoredFigure> ofSecond = second.children();
        Set<FigureKey> keys = new LinkedHashSet<>(ofSecond.keySet());
        keys.addAll(ofFirst.keySet());
        for (FigureKey key : keys) {
            Optional<StoredFigure> one = Optional.ofNullable(ofFirst.get(key));
            Optional<StoredFigure> other = Optional.ofNullable(ofSecond.get(key));
            Parts parts = difference(one, other).map(attribution::children).orElse(Parts.NONE);
            figures.add(compared(key, one, other, parts, oneSided, List.of()));
        }
    }

    private ComparedFigure compared(
            FigureKey key,
            Optional<StoredFigure> ofFirst,
            Optional<StoredFigure> ofSecond,
            Parts parts,
            OneSided oneSided,
            List<CohortChange> changes) {
        Set<Cause> causes = parts.causes();
        boolean both = difference(ofFirst, ofSecond).isPresent();
        if (!both && !StoredFigure.isSame(ofFirst, ofSecond)) {
            causes = EnumSet.of(oneSided.cause(key, ofFirst, ofSecond));
        }
        String name = second.names().getOrDefault(key.area(), first.names().get(key.area()));
        return new ComparedFigure(key, name, ofFirst, ofSecond, parts, causes, changes);
    }

    private static Optional<BigDecimal> difference(Optional<StoredFigure> one, Optional<StoredFigure> other) {
        Optional<BigDecimal> before = StoredFigure.value(one);
        return StoredFigure.value(other).flatMap(value -> before.map(value::subtract));
    }

    /** Where a changed count stands in one of the runs; empty where that is not known. */
    List<SourcePosition> listPlaces(FigureKey cohort, boolean inSecond) {
        return (inSecond ? placesOfSecond : placesOfFirst).list(cohort);
    }

    /** The counts of children that changed, of the areas that report them and of groups that both rules know. */
    List<ComparedFigure> listChangedCounts() {
        return figures.stream()
                .filter(ComparedFigure::differs)
                .filter(figure -> figure.key().measure() == Measure.CHILDREN)
                .filter(figure -> !figure.key().area().isSum() && !figure.key().isOverAllLevels())
                .filter(figure -> !figure.causes().contains(Cause.RULE))
                .toList();
    }

    StoredRun first() {
        return first;
    }

    StoredRun second() {
        return second;
    }

    boolean isSameRule() {
        return sameRule;
    }

    boolean isSameInputs() {
        return sameInputs;
    }

    /** All figures under the rules in effect, and the children, totals first; those that agree too. */
    List<ComparedFigure> figures() {
        return figures;
    }

    /** Differences of the figures under one rule that both runs have beside the ones in effect, by its name. */
    SortedMap<String, List<ComparedFigure>> beside() {
        return beside;
    }

    public boolean isEmpty() {
        return figures.stream().noneMatch(ComparedFigure::differs)
                && beside.values().stream().allMatch(List::isEmpty);
    }
}
