package dk.followupforecast.twin;

/** The solver's libraries lie in a folder of their own, which most starts leave alone. */
public final class Solver {

    private Solver() {}

    /** Whether this start has them. */
    public static boolean isThere() {
        return Solver.class.getClassLoader().getResource("com/google/ortools/Loader.class") != null;
    }
}
