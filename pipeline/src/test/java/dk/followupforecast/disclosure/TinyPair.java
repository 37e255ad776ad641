package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.twin.CpSatSearch;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** A tiny case and, as a case of its own, the one of which an edition is out already. */
record TinyPair(TinyCase now, TinyCase before) {

    private static final int YEARS = 2;

    static TinyPair random(Random random) {
        TinyCase now = TinyCase.random(random);
        return new TinyPair(now, now.before(random));
    }

    /**
     * The new edition shows the region, the earlier one showed two of three municipalities as one. Most children of the third
     * are born in one year, so that both together may show that the two have a child, though nobody knows which of them.
     */
    static TinyPair merging(Random random) {
        int[][][] children = new int[3][2 + random.nextInt(2)][TinyCase.BANDS];
        for (int at = 0; at < 5; at++) {
            addTo(children[random.nextInt(2)], random.nextInt(2), random);
        }
        addTo(children[2], 2 + random.nextInt(2), random);
        addTo(children[2], random.nextInt(2), random);
        return new TinyPair(
                ofMunicipalities(
                        children,
                        List.of(),
                        TinyCase.tableOfChildren(AreasShown.REGION, 1, random.nextBoolean()),
                        random),
                ofMunicipalities(
                        children,
                        List.of(0, 1),
                        TinyCase.tableOfChildren(AreasShown.MERGED, 0, random.nextBoolean()),
                        random));
    }

    /**
     * The new edition shows the region by year and band, the earlier one the children of each municipality. Both together may
     * show that one of the two has follow-ups under a rule that only the earlier one had.
     */
    static TinyPair withAnotherRule(Random random) {
        int[][][] children = new int[2][YEARS][TinyCase.BANDS];
        for (int cell = 1; cell < YEARS * TinyCase.BANDS; cell++) {
            children[0][cell / TinyCase.BANDS][cell % TinyCase.BANDS] = random.nextInt(3);
        }
        children[1][0][0] = 2;
        children[1][random.nextInt(YEARS)][1] = 1;
        return new TinyPair(
                ofMunicipalities(children, List.of(), TinyCase.tableOfChildren(AreasShown.REGION, 1, true), random),
                ofMunicipalities(children, List.of(), TinyCase.tableOfChildren(AreasShown.EACH, 0, false), random));
    }

    private static void addTo(int[][] ofArea, int children, Random random) {
        ofArea[random.nextInt(ofArea.length)][random.nextInt(TinyCase.BANDS)] += children;
    }

    private static TinyCase ofMunicipalities(
            int[][][] children, List<Integer> merged, TableDesign design, Random random) {
        return new TinyCase(
                2,
                List.of(new TinyCase.Table(View.MUNICIPALITY, children, merged)),
                TinyCase.FIRST,
                TinyCase.rules(random),
                new int[0],
                List.of(design));
    }

    /**
     * Safe from who knows what is out as it would be today, and from who takes it that nothing has changed; empty where
     * there are too many counts to go through.
     */
    Optional<Boolean> isSafe() {
        TinyCase shown = before.withMergedAsShown();
        return isSafeIfAsked(
                now.withMergedOf(shown),
                now.withRulesOf(before),
                now.withMergedOf(shown).withRulesOf(before));
    }

    /** Safe as long as nobody asks about merged areas and rules that only the earlier edition has. */
    boolean isSafeWhereNobodyAsks() {
        return isSafeIfAsked().orElse(false);
    }

    private Optional<Boolean> isSafeIfAsked(TinyCase... askedOf) {
        Optional<Boolean> asOfNow = isSafeBeside(before.withChildrenOf(now), askedOf);
        Optional<Boolean> asOfThen = isSafeBeside(before, askedOf);
        boolean unsafe = Stream.of(asOfNow, asOfThen).anyMatch(Optional.of(false)::equals);
        return unsafe ? Optional.of(false) : asOfNow.flatMap(safe -> asOfThen);
    }

    private Optional<Boolean> isSafeBeside(TinyCase out, TinyCase... askedOf) {
        return new BruteForce(now, new PlainBounds(out).known())
                .andAskedOf(askedOf)
                .isSafe();
    }

    /** So that it is up to the earlier edition whether the new one passes. */
    boolean isSafeAlone() {
        return new BruteForce(now).isSafe().orElse(false);
    }

    /** What the gate says with the solver. */
    boolean passes() {
        return judge(new CpSatSearch()).passes();
    }

    Verdict judge(TwinSearch search) {
        return TinyGate.of(now).judgeBeside(TinyGate.of(before), search);
    }

    String describe() {
        return now.describe() + "\nbefore " + before.describe();
    }
}
