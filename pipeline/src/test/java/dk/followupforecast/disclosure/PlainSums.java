package dk.followupforecast.disclosure;

import dk.followupforecast.policy.AreasShown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The cells of a tiny case and sums over them, each a plain row of factors, one for each cell. */
final class PlainSums {

    private final TinyCase of;
    private final List<int[]> cells = new ArrayList<>();
    private final List<Integer> truth = new ArrayList<>();

    PlainSums(TinyCase of) {
        this.of = of;
        for (int view = 0; view < of.views().size(); view++) {
            int[][][] children = of.views().get(view).children();
            for (int area = 0; area < children.length; area++) {
                for (int year = 0; year < children[area].length; year++) {
                    for (int band = 0; band < TinyCase.BANDS; band++) {
                        if (children[area][year][band] != TinyCase.NONE) {
                            cells.add(new int[] {view, area, year, band});
                            truth.add(children[area][year][band]);
                        }
                    }
                }
            }
        }
    }

    /** Each as view, area, birth year, band. */
    List<int[]> cells() {
        return cells;
    }

    int truth(int at) {
        return truth.get(at);
    }

    int value(int[] factors) {
        int sum = 0;
        for (int at = 0; at < factors.length; at++) {
            sum += factors[at] * truth.get(at);
        }
        return sum;
    }

    Set<List<Integer>> areasShown(int view, AreasShown shown) {
        TinyCase.Table table = of.views().get(view);
        Set<List<Integer>> areas = new LinkedHashSet<>();
        List<Integer> region = new ArrayList<>();
        for (int area = 0; area < table.areas(); area++) {
            List<Integer> members = new ArrayList<>(List.of(area));
            if (shown == AreasShown.MERGED && table.merged().contains(area)) {
                members = new ArrayList<>(table.merged());
            }
            members.removeIf(member -> !hasReported(view, member));
            if (hasReported(view, area)) {
                region.add(area);
            }
            if (!members.isEmpty()) {
                areas.add(members);
            }
        }
        return shown == AreasShown.REGION ? Set.of(region) : areas;
    }

    private boolean hasReported(int view, int area) {
        return cells.stream().anyMatch(cell -> cell[0] == view && cell[1] == area);
    }

    /** Children of some areas, birth years and bands; nothing where one of the cells is not there. */
    Optional<int[]> children(int view, List<Integer> areas, List<Integer> years, List<Integer> bands) {
        int[] factors = new int[cells.size()];
        int added = 0;
        for (int at = 0; at < factors.length; at++) {
            int[] cell = cells.get(at);
            if (cell[0] == view && areas.contains(cell[1]) && years.contains(cell[2]) && bands.contains(cell[3])) {
                factors[at]++;
                added++;
            }
        }
        return added == areas.size() * years.size() * bands.size() ? Optional.of(factors) : Optional.empty();
    }

    /** Follow-ups of some areas and bands in some calendar years. */
    Optional<int[]> followUps(
            int view, TinyCase.Rule rule, List<Integer> areas, List<Integer> calendar, List<Integer> bands) {
        int[] factors = new int[cells.size()];
        for (int year : calendar) {
            for (int band : bands) {
                for (int age : rule.ages().get(band)) {
                    int born = year - age;
                    if (rule.bornFrom().isPresent() && born < rule.bornFrom().getAsInt()) {
                        continue;
                    }
                    Optional<int[]> due = children(view, areas, List.of(born - of.bornFrom()), List.of(band));
                    if (due.isEmpty()) {
                        return Optional.empty();
                    }
                    for (int at = 0; at < factors.length; at++) {
                        factors[at] += due.get()[at];
                    }
                }
            }
        }
        return Optional.of(factors);
    }

    /** Calendar years for which every cohort that the rule asks for has been reported somewhere. */
    List<Integer> calendar(int view, TinyCase.Rule rule) {
        List<Integer> years = new ArrayList<>();
        for (int year = of.bornFrom(); year < of.bornFrom() + 40; year++) {
            boolean anybody = false;
            boolean whole = true;
            for (int band = 0; band < TinyCase.BANDS; band++) {
                for (int age : rule.ages().get(band)) {
                    int born = year - age;
                    if (rule.bornFrom().isEmpty() || born >= rule.bornFrom().getAsInt()) {
                        anybody = true;
                        whole &= isSomewhere(view, born - of.bornFrom(), band, rule.bandsTogether());
                    }
                }
            }
            if (anybody && whole) {
                years.add(year);
            }
        }
        return years;
    }

    private boolean isSomewhere(int view, int year, int band, boolean withOtherBand) {
        List<Integer> bands = withOtherBand ? List.of(0, 1) : List.of(band);
        for (int area = 0; area < of.views().get(view).areas(); area++) {
            if (children(view, List.of(area), List.of(year), bands).isPresent()) {
                return true;
            }
        }
        return false;
    }

    List<Integer> birthYears(int view) {
        Set<Integer> years = new TreeSet<>();
        cells.stream().filter(cell -> cell[0] == view).forEach(cell -> years.add(cell[2]));
        return List.copyOf(years);
    }
}
