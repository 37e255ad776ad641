package dk.followupforecast.disclosure;

import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a public edition through only when it gives nobody away: for every number of 0 to k - 1 children or follow-ups there are
 * other counts with the same public edition in which it is 0, and others in which it is k or more; and any one child whose
 * area and birth year somebody knows may be of either band. It fails closed: what is not proven is refused.
 */
public final class DisclosureGate {

    private final DisclosurePolicy policy;
    private final CaseShape shape;
    private final CellCounts truth;
    private final List<KnownSum> beyondEdition;
    private final TwinSearch search;

    /** @param beyondEdition what the attacker knows beside the edition: how the views are nested, and earlier editions */
    public DisclosureGate(
            DisclosurePolicy policy,
            CaseShape shape,
            CellCounts truth,
            List<KnownSum> beyondEdition,
            TwinSearch search) {
        this.policy = policy;
        this.shape = shape;
        this.truth = truth;
        this.beyondEdition = List.copyOf(beyondEdition);
        this.search = search;
        if (!isTrueBeyondEdition(truth)) {
            throw new IllegalArgumentException("beyondEdition must be true of the counts, was not");
        }
    }

    /**
     * What the gate says of an edition.
     *
     * @param goals how many things a twin had to be found for
     * @param unproven those for which none was; the edition passes only without any
     * @param twins all distinct, each verified to have the same canonical form; whoever writes files holds them against it
     */
    public record Verdict(int goals, List<TwinGoal> unproven, List<CellCounts> twins) {

        public Verdict {
            unproven = List.copyOf(unproven);
            twins = List.copyOf(twins);
        }

        public boolean passes() {
            return unproven.isEmpty();
        }
    }

    /** Judges one rung. */
    public Verdict judge(PublicEdition edition, PublicDesign design) {
        byte[] published = edition.of(truth).canonical();
        List<KnownSum> known = new ArrayList<>(beyondEdition);
        design.listSums().forEach(sum -> known.add(KnownSum.of(sum, truth.valueOf(sum))));
        List<TwinGoal> goals = listGoals(design);
        List<TwinGoal> open = new ArrayList<>(goals);
        open.removeIf(goal -> goal.isMetBy(truth));
        List<CellCounts> twins = new ArrayList<>();
        while (!open.isEmpty()) {
            Optional<CellCounts> twin = search.find(shape.frame(), known, List.copyOf(open))
                    .filter(found -> isTwin(found, edition, published));
            if (twin.isEmpty() || !open.removeIf(goal -> goal.isMetBy(twin.get()))) {
                break;
            }
            twins.add(twin.get());
        }
        return new Verdict(goals.size(), open, twins);
    }

    /** Asked of the edition's bytes and of the counts themselves, never of the search. */
    private boolean isTwin(CellCounts found, PublicEdition edition, byte[] published) {
        return found.frame() == shape.frame()
                && isTrueBeyondEdition(found)
                && Arrays.equals(published, edition.of(found).canonical());
    }

    private boolean isTrueBeyondEdition(CellCounts counts) {
        return beyondEdition.stream().allMatch(known -> known.isTrueOf(counts));
    }

    private List<TwinGoal> listGoals(PublicDesign design) {
        Set<TwinGoal> goals = new LinkedHashSet<>();
        for (CountedSum fact : Facts.list(shape, design.rung())) {
            if (policy.isSensitive(truth.valueOf(fact))) {
                goals.add(TwinGoal.none(fact));
                goals.add(TwinGoal.atLeast(fact, policy.threshold()));
            }
        }
        goals.addAll(listBandGoals());
        return List.copyOf(goals);
    }

    /** Where there is a child, it must be possible that one is of each group. */
    private List<TwinGoal> listBandGoals() {
        Map<CohortCell, List<CohortCell>> byAreaAndYear = new LinkedHashMap<>();
        for (CohortCell cell : shape.frame().cells()) {
            GmfcsGroup any = new GmfcsGroup(GmfcsLevel.I, GmfcsLevel.V);
            byAreaAndYear
                    .computeIfAbsent(
                            new CohortCell(cell.view(), cell.area(), cell.birthYear(), any), none -> new ArrayList<>())
                    .add(cell);
        }
        List<TwinGoal> goals = new ArrayList<>();
        for (List<CohortCell> bands : byAreaAndYear.values()) {
            int children = bands.stream()
                    .mapToInt(cell -> truth.children(shape.frame().placeOf(cell)))
                    .sum();
            if (children > 0) {
                bands.forEach(cell -> goals.add(TwinGoal.atLeast(SumsOfShape.ofCell(cell), 1)));
            }
        }
        return goals;
    }
}
