package dk.followupforecast.disclosure;

import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.progress.Stage;
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
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Lets a public edition through only when it gives nobody away: for every number of 0 to k - 1 children or follow-ups there are
 * other counts with the same public edition in which it is 0, and others in which it is k or more; and any one child whose
 * area and birth year somebody knows may be of either band. It fails closed: what is not proven is refused.
 */
public final class DisclosureGate {

    /** A search asked for few finds a twin that happens to meet most others, many times sooner than one asked for all. */
    private static final int GOALS_AT_ONCE = 25;

    private final DisclosurePolicy policy;
    private final CaseShape shape;
    private final CellCounts truth;
    private final Interest earlier;
    private final List<Attacker> attackers;
    private final TwinSearch search;

    /** @param beyondEdition what the attacker knows beside the edition: how the views are nested */
    public DisclosureGate(
            DisclosurePolicy policy,
            CaseShape shape,
            CellCounts truth,
            List<KnownSum> beyondEdition,
            TwinSearch search) {
        this(policy, shape, truth, beyondEdition, List.of(), Interest.NONE, search);
    }

    /**
     * @param printed what earlier editions print, over the cells of the case; the counts may have changed since
     * @param earlier the areas and rules of those editions
     */
    public DisclosureGate(
            DisclosurePolicy policy,
            CaseShape shape,
            CellCounts truth,
            List<KnownSum> beyondEdition,
            List<KnownSum> printed,
            Interest earlier,
            TwinSearch search) {
        this.policy = policy;
        this.shape = shape;
        this.truth = truth;
        this.attackers = Attacker.list(beyondEdition, printed, truth);
        this.earlier = earlier;
        this.search = search;
        if (!new Attacker(beyondEdition).isRightAbout(truth)) {
            throw new IllegalArgumentException("beyondEdition must be true of the counts, was not");
        }
    }

    /**
     * What the gate says of an edition.
     *
     * @param goals how many things a twin had to be found for, over all attackers
     * @param unproven those for which none was; the edition passes only without any
     * @param twins all distinct, each verified to have the same canonical form; whoever writes files holds them against it
     * @param showsChange whether no counts at all were found that fit what earlier editions print as well
     */
    public record Verdict(int goals, List<TwinGoal> unproven, List<CellCounts> twins, boolean showsChange) {

        public Verdict {
            unproven = List.copyOf(unproven);
            twins = List.copyOf(twins);
        }

        public boolean passes() {
            return unproven.isEmpty();
        }

        /** What is unproven, by kind. */
        public SortedMap<FactKind, Integer> kinds() {
            return FactKind.count(unproven);
        }
    }

    /** Judges one rung. */
    public Verdict judge(PublicEdition edition, PublicDesign design) {
        return judge(edition, design, Progress.UNSEEN);
    }

    /** Judges one rung, and tells how many goals are done with. */
    public Verdict judge(PublicEdition edition, PublicDesign design, Progress progress) {
        return judge(edition::of, design, progress);
    }

    /** @param edition what would be public of counts; whatever it is, twins must give the same */
    Verdict judge(Function<CellCounts, PublicPublication> edition, PublicDesign design, Progress progress) {
        List<TwinGoal> goals = listGoals(design);
        int asked = 0;
        Set<TwinGoal> unproven = new LinkedHashSet<>();
        Set<CellCounts> twins = new LinkedHashSet<>();
        boolean showsChange = false;
        for (Attacker attacker : attackers) {
            Proof proof = prove(edition, attacker, goals, progress);
            asked += goals.size();
            unproven.addAll(proof.unproven);
            twins.addAll(proof.twins);
            showsChange |= proof.twins.isEmpty() && !attacker.isRightAbout(truth);
        }
        return new Verdict(asked, List.copyOf(unproven), List.copyOf(twins), showsChange);
    }

    private Proof prove(
            Function<CellCounts, PublicPublication> edition,
            Attacker attacker,
            List<TwinGoal> goals,
            Progress progress) {
        PublicPublication published = edition.apply(truth);
        byte[] canonical = published.canonical();
        List<KnownSum> known = new ArrayList<>(attacker.known());
        published.numbers().forEach(number -> known.add(KnownSum.of(number.counts(), number.value())));
        Proof proof = new Proof(listOpen(goals, attacker));
        progress.begin(Stage.PROVING, proof.open.size());
        while (!proof.open.isEmpty()) {
            List<TwinGoal> asked = proof.next();
            int before = proof.open.size();
            Optional<CellCounts> twin = search.find(shape.frame(), known, asked)
                    .filter(found -> isTwin(found, attacker, edition, canonical));
            if (twin.isEmpty() || !proof.accept(twin.get(), asked)) {
                proof.giveUp(asked);
            }
            progress.advance(before - proof.open.size(), 0);
        }
        return proof;
    }

    /** The true counts are a twin of themselves, though not for who is wrong about them. */
    private List<TwinGoal> listOpen(List<TwinGoal> goals, Attacker attacker) {
        return attacker.isRightAbout(truth)
                ? goals.stream().filter(goal -> !goal.isMetBy(truth)).toList()
                : goals;
    }

    /** What a twin is still looked for, what none was found for, and the twins. */
    private static final class Proof {

        private final List<TwinGoal> open;
        private final List<TwinGoal> unproven = new ArrayList<>();
        private final List<CellCounts> twins = new ArrayList<>();

        Proof(List<TwinGoal> open) {
            this.open = new ArrayList<>(open);
        }

        List<TwinGoal> next() {
            return List.copyOf(open.subList(0, Math.min(GOALS_AT_ONCE, open.size())));
        }

        /** Whether the twin meets a goal that it was asked for; it may meet others, too. */
        boolean accept(CellCounts twin, List<TwinGoal> asked) {
            if (asked.stream().noneMatch(goal -> goal.isMetBy(twin))) {
                return false;
            }
            open.removeIf(goal -> goal.isMetBy(twin));
            unproven.removeIf(goal -> goal.isMetBy(twin));
            twins.add(twin);
            return true;
        }

        void giveUp(List<TwinGoal> asked) {
            open.removeAll(asked);
            unproven.addAll(asked);
        }
    }

    /** Asked of the edition's bytes and of the counts themselves, never of the search. */
    private boolean isTwin(
            CellCounts found, Attacker attacker, Function<CellCounts, PublicPublication> edition, byte[] canonical) {
        return found.frame() == shape.frame()
                && attacker.isRightAbout(found)
                && Arrays.equals(canonical, edition.apply(found).canonical());
    }

    private List<TwinGoal> listGoals(PublicDesign design) {
        Set<TwinGoal> goals = new LinkedHashSet<>();
        for (CountedSum fact : Facts.list(shape, design.rung(), earlier)) {
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
                bands.forEach(cell -> goals.add(TwinGoal.oneChild(SumsOfShape.ofCell(cell))));
            }
        }
        return goals;
    }
}
