package dk.followupforecast.synthesis;

import dk.followupforecast.vocabulary.GmfcsLevel;
import java.util.List;

/**
 * A register of children who do not exist. Each is a function of the seed and of the child's number, and of nothing else:
 * whoever writes it, in whatever order and in however many parts, writes the same rows.
 *
 * @param children how many, numbered from 0
 * @param places where they live, in the order of the reference data
 */
public record InventedRegister(long children, long seed, List<InventedPlace> places) {

    /** More are invented in no time that anybody would wait for. */
    public static final long MOST_CHILDREN = 1_000_000_000;

    public static final List<String> COLUMNS = List.of("person_id", "birth_date", "gmfcs", "municipality", "hospital");

    /**
     * Danish children and young people up to 17 years with GMFCS levels I to V in October 2018: "Socialstyrelsen (2019)",
     * printed at vidensportal.dk/handicap/cerebralparese/omfang.
     */
    private static final int[] CHILDREN_AT_LEVEL = {954, 361, 151, 273, 338};

    private static final int LEVELS = GmfcsLevel.values().length;

    public InventedRegister {
        if (children < 1 || children > MOST_CHILDREN) {
            throw new IllegalArgumentException("children must be 1 to " + MOST_CHILDREN + ", was " + children);
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("places must be at least one, was none");
        }
        places = List.copyOf(places);
    }

    /** A new cursor over the children; each thread takes its own. */
    public InventedChild cursor() {
        return new InventedChild(this);
    }

    /** Draws a level as {@link GmfcsLevel#ordinal()}. */
    static WeightedDraw levels() {
        if (CHILDREN_AT_LEVEL.length != LEVELS) {
            throw new IllegalStateException("weights must be " + LEVELS + ", was " + CHILDREN_AT_LEVEL.length);
        }
        return WeightedDraw.of(CHILDREN_AT_LEVEL);
    }

    /** Draws a place as its number in {@link #places()}. */
    WeightedDraw placeDraw() {
        return WeightedDraw.of(places.stream().mapToInt(InventedPlace::weight).toArray());
    }

    /**
     * The first child of a part, when the children are divided as evenly as can be.
     *
     * @param part from 0; the number of parts itself gives the end of the last one
     */
    public long firstOfPart(int part, int parts) {
        return children * part / parts;
    }
}
