package dk.followupforecast.synthesis;

/**
 * Chance that can be asked for by number: the generator SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number
 * generators", 2014), whose value at any place is known without those before it.
 */
final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Chance() {}

    /** 64 random bits: the value of a seed's sequence at a place. */
    static long at(long seed, long place) {
        return mix(seed + (place + 1) * STEP);
    }

    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
