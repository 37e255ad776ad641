package dk.followupforecast.bench;

import dk.followupforecast.disclosure.CellCounts;
import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.twin.CpSatSearch;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long the gate takes for each rung of the shipped policy on the counts of 2024, with the solver and without. */
public final class GateTimes {

    /** What verification alone may take: seconds. */
    private static final double MOST_SECONDS = 5;

    private static final double NANOS = 1e9;

    private GateTimes() {}

    /** @param arguments rounds of verification, whose median is told */
    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        System.out.printf(
                "%-16s %7s %6s %6s %8s %9s %13s%n",
                "rung", "numbers", "goals", "twins", "passes", "search s", "verification s");
        boolean broken = false;
        List<Rung> ladder = PublicCase.policy().ladder();
        for (int at = 0; at < ladder.size(); at++) {
            broken |= measure(at, ladder.get(at), rounds) > MOST_SECONDS;
        }
        if (broken) {
            System.out.println("verification takes more than " + MOST_SECONDS + " s");
            System.exit(1);
        }
    }

    /** Judges once with the solver, and then with what it found, as if it took no time. */
    private static double measure(int at, Rung rung, int rounds) {
        List<Optional<CellCounts>> answers = new ArrayList<>();
        CpSatSearch solver = new CpSatSearch();
        long begun = System.nanoTime();
        Verdict verdict = PublicCase.judge(rung, (frame, known, goals) -> {
            Optional<CellCounts> answer = solver.find(frame, known, goals);
            answers.add(answer);
            return answer;
        });
        double withSolver = (System.nanoTime() - begun) / NANOS;
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            times.add(verify(rung, answers, verdict));
        }
        times.sort(null);
        double verification = times.get(rounds / 2);
        System.out.printf(
                Locale.ROOT,
                "%-16s %7d %6d %6d %8s %9.2f %13.3f%n",
                rung.name(),
                PublicCase.publication(at).numbers().size(),
                verdict.goals(),
                verdict.twins().size(),
                verdict.passes(),
                withSolver - verification,
                verification);
        return verification;
    }

    private static double verify(Rung rung, List<Optional<CellCounts>> answers, Verdict before) {
        Iterator<Optional<CellCounts>> next = answers.iterator();
        long begun = System.nanoTime();
        Verdict again = PublicCase.judge(
                rung, (frame, known, goals) -> next.next().map(counts -> new CellCounts(frame, children(counts))));
        double seconds = (System.nanoTime() - begun) / NANOS;
        if (again.passes() != before.passes() || again.goals() != before.goals()) {
            throw new IllegalStateException("the same twins must give the same verdict, did not for " + rung.name());
        }
        return seconds;
    }

    private static int[] children(CellCounts counts) {
        int[] children = new int[counts.frame().size()];
        for (int at = 0; at < children.length; at++) {
            children[at] = counts.children(at);
        }
        return children;
    }
}
