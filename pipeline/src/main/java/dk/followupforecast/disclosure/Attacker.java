package dk.followupforecast.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody takes for certain beside an edition, rightly or wrongly.
 *
 * @param known all that twins must agree with to be possible in this somebody's eyes
 */
record Attacker(List<KnownSum> known) {

    Attacker {
        known = List.copyOf(known);
    }

    /**
     * Those whom an edition must hold out against. One knows what every number of the earlier editions would be today, as if
     * it were printed again; whoever knows that of fewer sees no more. Another takes it that no count has changed since,
     * and must find nothing that speaks against it. Where no number has changed, they are the same.
     *
     * @param beyondEdition true of the present counts
     * @param earlier the numbers of all earlier editions, as they print them
     */
    static List<Attacker> list(List<KnownSum> beyondEdition, List<KnownSum> earlier, CellCounts truth) {
        List<KnownSum> ofNow = new ArrayList<>(beyondEdition);
        earlier.forEach(printed -> ofNow.add(printed.asOf(truth)));
        List<KnownSum> ofThen = new ArrayList<>(beyondEdition);
        ofThen.addAll(earlier);
        return Stream.of(ofNow, ofThen).distinct().map(Attacker::new).toList();
    }

    boolean isRightAbout(CellCounts counts) {
        return known.stream().allMatch(sum -> sum.isTrueOf(counts));
    }
}
