package dk.followupforecast.twin;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.SatParameters;
import dk.followupforecast.disclosure.CellFrame;
import dk.followupforecast.disclosure.CountedSum.Term;
import dk.followupforecast.disclosure.KnownSum;
import java.util.Arrays;
import java.util.List;

/** All whole numbers that fit what is published, as CP-SAT has them: built once, then asked for one extreme after the other. */
final class PublishedModel {

    /** For one extreme, in the solver's own measure, which is the same on every machine. Most take a thousandth of it. */
    private static final double WORK_FOR_ONE = 2;

    static {
        Loader.loadNativeLibraries();
    }

    private final CellFrame frame;
    private final CpModel model = new CpModel();
    private final IntVar[] children;
    private double work = 0;

    /** @param known published numbers, without any that are subtracted */
    PublishedModel(CellFrame frame, List<KnownSum> known) {
        this.frame = frame;
        this.children = new IntVar[frame.size()];
        long[] most = mostInCells(frame, known);
        for (int at = 0; at < children.length; at++) {
            children[at] = model.newIntVar(0, most[at], "c" + at);
        }
        for (KnownSum sum : known) {
            LinearExprBuilder value = LinearExpr.newBuilder();
            for (Term term : sum.terms()) {
                value.addTerm(children[frame.placeOf(term.cell())], term.times());
            }
            model.addLinearConstraint(value, sum.least(), sum.most());
        }
    }

    private static long[] mostInCells(CellFrame frame, List<KnownSum> known) {
        long[] most = new long[frame.size()];
        Arrays.fill(most, Interval.MOST_IN_A_CELL);
        for (KnownSum sum : known) {
            if (!sum.less().isEmpty()) {
                throw new IllegalArgumentException("known must be published numbers, was a difference");
            }
            for (Term term : sum.terms()) {
                int at = frame.placeOf(term.cell());
                most[at] = Math.min(most[at], sum.most() / term.times());
            }
        }
        return most;
    }

    /** What became of a search. */
    enum Outcome {
        /** No numbers go further. */
        EXTREME,
        /** These fit; others may go further. */
        FOUND,
        /** The work allowed for it was done before any were found. */
        NOTHING_FOUND,
        /** There are none. */
        IMPOSSIBLE
    }

    /** @param children in the order of the frame; empty where none were found */
    record Solution(Outcome outcome, long[] children) {

        boolean isFound() {
            return outcome == Outcome.EXTREME || outcome == Outcome.FOUND;
        }
    }

    /** Numbers for which a weighted sum of the cells is as large as can be. */
    Solution maximise(long[] weights) {
        LinearExprBuilder objective = LinearExpr.newBuilder();
        for (int at = 0; at < weights.length; at++) {
            if (weights[at] != 0) {
                objective.addTerm(children[at], weights[at]);
            }
        }
        model.maximize(objective);
        CpSolver solver = new CpSolver();
        limit(solver.getParameters());
        CpSolverStatus status = solver.solve(model);
        work += solver.response().getDeterministicTime();
        return switch (status) {
            case OPTIMAL -> solution(Outcome.EXTREME, solver);
            case FEASIBLE -> solution(Outcome.FOUND, solver);
            case UNKNOWN, UNRECOGNIZED -> new Solution(Outcome.NOTHING_FOUND, new long[0]);
            case INFEASIBLE -> new Solution(Outcome.IMPOSSIBLE, new long[0]);
            // Says nothing of the numbers that are out, but that they were put to the solver in a form that it does not
            // take.
            case MODEL_INVALID ->
                throw new IllegalStateException("model must be one that the solver takes, was " + model.validate());
        };
    }

    /** Looking for symmetries and for what follows from single cells takes longer than the search itself does. */
    private static void limit(SatParameters.Builder parameters) {
        parameters
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setMaxDeterministicTime(WORK_FOR_ONE)
                .setCpModelProbingLevel(0)
                .setSymmetryLevel(0);
    }

    private Solution solution(Outcome outcome, CpSolver solver) {
        return new Solution(
                outcome, Arrays.stream(children).mapToLong(solver::value).toArray());
    }

    /** All that was done so far, in the solver's own measure. */
    double work() {
        return work;
    }

    CellFrame frame() {
        return frame;
    }
}
