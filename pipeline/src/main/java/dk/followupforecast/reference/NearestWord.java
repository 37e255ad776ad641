package dk.followupforecast.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that a misspelt one may have meant. */
public final class NearestWord {

    /** More letters wrong than this, and another word is no help; two letters that changed places are two. */
    private static final int FARTHEST_SPELLING = 2;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(FARTHEST_SPELLING);

    private NearestWord() {}

    /** The known word that is spelt most alike, otherwise one that begins so. */
    public static Optional<String> find(String word, Collection<String> known) {
        Optional<String> near = known.stream()
                .filter(other -> DISTANCE.apply(word, other) >= 0)
                .min(Comparator.comparing(other -> DISTANCE.apply(word, other)));
        return near.isPresent()
                ? near
                : known.stream().filter(other -> other.startsWith(word)).findFirst();
    }
}
