package dk.followupforecast.twin;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dk.followupforecast.disclosure.CellCounts;
import dk.followupforecast.disclosure.CellFrame;
import dk.followupforecast.disclosure.CountedSum.Term;
import dk.followupforecast.disclosure.KnownSum;
import dk.followupforecast.disclosure.TwinGoal;
import dk.followupforecast.disclosure.TwinSearch;
import java.util.List;
import java.util.Optional;

/**
 * Looks for twins with Google's CP-SAT. One worker, a fixed seed and a limit in the solver's own measure of work, not in
 * seconds: the same question gets the same answer on every machine.
 */
public final class CpSatSearch implements TwinSearch {

    /** Children of one cell in a twin. Only the search is narrowed by it: what it misses is refused. */
    private static final int MOST_CHILDREN = 200;

    /** For a twin that meets many goals at once; what it leaves open is asked for again. */
    private static final double WORK_FOR_MANY = 0.2;

    /** For any goal at all. */
    private static final double WORK_FOR_ONE = 2;

    static {
        Loader.loadNativeLibraries();
    }

    @Override
    public Optional<CellCounts> find(CellFrame frame, List<KnownSum> known, List<TwinGoal> goals) {
        Answer many = solve(frame, known, goals, true);
        return many.isOpen() ? solve(frame, known, goals, false).counts() : many.counts();
    }

    /**
     * What the solver says.
     *
     * @param isOpen whether it has found nothing, and does not rule out that more work would
     */
    private record Answer(Optional<CellCounts> counts, boolean isOpen) {}

    private static Answer solve(CellFrame frame, List<KnownSum> known, List<TwinGoal> goals, boolean many) {
        CpModel model = new CpModel();
        IntVar[] children = new IntVar[frame.size()];
        for (int at = 0; at < children.length; at++) {
            children[at] = model.newIntVar(0, MOST_CHILDREN, "c" + at);
        }
        for (KnownSum sum : known) {
            LinearExprBuilder difference = LinearExpr.newBuilder();
            add(difference, sum.terms(), 1, frame, children);
            add(difference, sum.less(), -1, frame, children);
            model.addLinearConstraint(difference, sum.least(), sum.most());
        }
        BoolVar[] met = new BoolVar[goals.size()];
        for (int at = 0; at < met.length; at++) {
            met[at] = model.newBoolVar("g" + at);
            addGoal(model, goals.get(at), met[at], frame, children);
        }
        model.addBoolOr(met);
        if (many) {
            model.maximize(LinearExpr.sum(met));
        }
        return solve(model, frame, children, many ? WORK_FOR_MANY : WORK_FOR_ONE);
    }

    private static void addGoal(CpModel model, TwinGoal goal, BoolVar met, CellFrame frame, IntVar[] children) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        add(sum, goal.sum().terms(), 1, frame, children);
        switch (goal.side()) {
            case AT_MOST -> model.addLessOrEqual(sum, goal.bound()).onlyEnforceIf(met);
            case AT_LEAST -> model.addGreaterOrEqual(sum, goal.bound()).onlyEnforceIf(met);
        }
    }

    private static void add(
            LinearExprBuilder expression, List<Term> terms, int sign, CellFrame frame, IntVar[] children) {
        for (Term term : terms) {
            expression.addTerm(children[frame.placeOf(term.cell())], (long) sign * term.times());
        }
    }

    private static Answer solve(CpModel model, CellFrame frame, IntVar[] children, double work) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(work);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Answer(Optional.empty(), status == CpSolverStatus.UNKNOWN);
        }
        int[] found = new int[children.length];
        for (int at = 0; at < found.length; at++) {
            found[at] = Math.toIntExact(solver.value(children[at]));
        }
        return new Answer(Optional.of(new CellCounts(frame, found)), false);
    }
}
