package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.CountedSum.Term;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What joins the two views: a hospital's children are those of its municipalities, but for the places where the extracts
 * disagree. The attacker is taken to know how far they ever do, but not where: whoever knew that, cell by cell, would have
 * seen both extracts, and nothing published could be kept from them.
 *
 * @param hospitals the hospital of each municipality
 */
public record Nesting(Map<Area, Area> hospitals) {

    public Nesting {
        hospitals = Map.copyOf(hospitals);
    }

    /** By hospital, birth year and group: its children less those of its municipalities. */
    public List<KnownSum> list(CellCounts truth) {
        TreeMap<CohortCell, List<Term>> byHospital = new TreeMap<>();
        CellFrame frame = truth.frame();
        for (CohortCell cell : frame.cells()) {
            if (cell.view() == View.MUNICIPALITY && hospitals.containsKey(cell.area())) {
                CohortCell hospital =
                        new CohortCell(View.HOSPITAL, hospitals.get(cell.area()), cell.birthYear(), cell.gmfcs());
                if (frame.has(hospital)) {
                    byHospital
                            .computeIfAbsent(hospital, none -> new ArrayList<>())
                            .add(new Term(cell, 1));
                }
            }
        }
        List<KnownSum> known = new ArrayList<>();
        int farthest = farthestApart(byHospital, truth);
        byHospital.forEach((hospital, municipalities) ->
                known.add(new KnownSum(List.of(new Term(hospital, 1)), municipalities, -farthest, farthest)));
        return known;
    }

    private static int farthestApart(Map<CohortCell, List<Term>> byHospital, CellCounts truth) {
        long farthest = 0;
        for (Map.Entry<CohortCell, List<Term>> entry : byHospital.entrySet()) {
            long hospital = KnownSum.valueOf(List.of(new Term(entry.getKey(), 1)), truth);
            farthest = Math.max(farthest, Math.abs(hospital - KnownSum.valueOf(entry.getValue(), truth)));
        }
        return Math.toIntExact(farthest);
    }
}
