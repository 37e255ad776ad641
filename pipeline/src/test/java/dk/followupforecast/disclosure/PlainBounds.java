package dk.followupforecast.disclosure;

import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.TableDesign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is public of a tiny case, and what has to stay open, as bounds on plain sums. */
final class PlainBounds {

    private final TinyCase of;
    private final PlainSums sums;
    private final List<Bound> known = new ArrayList<>();

    /** A sum that lies within bounds, or is to do so. */
    record Bound(int[] factors, int least, int most) {

        boolean fits(int[] counts) {
            int sum = 0;
            for (int at = 0; at < counts.length; at++) {
                sum += factors[at] * counts[at];
            }
            return least <= sum && sum <= most;
        }
    }

    PlainBounds(TinyCase of) {
        this.of = of;
        this.sums = new PlainSums(of);
        of.designs().forEach(this::publish);
        knowNesting();
    }

    int cells() {
        return sums.cells().size();
    }

    /** Published numbers, and how far a hospital may be from its municipalities. */
    List<Bound> known() {
        return known;
    }

    /** What is to be possible: every number under the threshold none, and as many as the threshold; every child of each band. */
    List<Bound> wanted() {
        List<Bound> wanted = new ArrayList<>();
        for (int[] fact : facts()) {
            if (sums.value(fact) < of.threshold()) {
                wanted.add(new Bound(fact, 0, 0));
                wanted.add(new Bound(fact, of.threshold(), Integer.MAX_VALUE));
            }
        }
        wanted.addAll(bandsOfChildren());
        return wanted;
    }

    private void publish(TableDesign table) {
        for (int view = 0; view < of.views().size(); view++) {
            if (of.views().get(view).view() != table.view()) {
                continue;
            }
            for (List<Integer> areas : sums.areasShown(view, table.areas())) {
                if (table.measure() == Measure.CHILDREN) {
                    publishChildren(table, view, areas);
                } else {
                    publishFollowUps(table, view, areas);
                }
            }
        }
    }

    private void publishChildren(TableDesign table, int view, List<Integer> areas) {
        List<Integer> years =
                sums.birthYears(view).stream().map(year -> year + of.bornFrom()).toList();
        for (List<Integer> block : blocks(table, years)) {
            List<Integer> born =
                    block.stream().map(year -> year - of.bornFrom()).toList();
            for (List<Integer> bands :
                    bands(table.gmfcsApart() && !of.rules().get(0).bandsTogether())) {
                sums.children(view, areas, born, bands).ifPresent(this::know);
            }
        }
    }

    private void publishFollowUps(TableDesign table, int view, List<Integer> areas) {
        for (TinyCase.Rule rule :
                of.rules().subList(0, table.comparedRules() ? of.rules().size() : 1)) {
            for (List<Integer> block : blocks(table, sums.calendar(view, rule))) {
                for (List<Integer> bands : bands(table.gmfcsApart() && !rule.bandsTogether())) {
                    sums.followUps(view, rule, areas, block, bands).ifPresent(this::know);
                }
            }
        }
    }

    private static List<List<Integer>> bands(boolean apart) {
        return apart ? List.of(List.of(0), List.of(1)) : List.of(List.of(0, 1));
    }

    private static List<List<Integer>> blocks(TableDesign table, List<Integer> years) {
        List<List<Integer>> blocks = new ArrayList<>();
        for (int year : years) {
            boolean before =
                    table.fromYear().isPresent() && year < table.fromYear().getAsInt();
            boolean after = table.toYear().isPresent() && year > table.toYear().getAsInt();
            if (before || after) {
                continue;
            }
            List<Integer> last = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
            boolean goesOn =
                    last.contains(year - 1) && (table.yearsInBlock() == 0 || last.size() < table.yearsInBlock());
            if (!goesOn) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(year);
        }
        return blocks;
    }

    private void know(int[] factors) {
        known.add(new Bound(factors, sums.value(factors), sums.value(factors)));
    }

    /** A hospital's cell is that of its municipalities, give or take as much as the extracts ever disagree in a cell. */
    private void knowNesting() {
        List<int[]> differences = new ArrayList<>();
        for (int at = 0; at < sums.cells().size() && of.hospitalOf().length > 0; at++) {
            int[] hospital = sums.cells().get(at);
            if (hospital[0] == 0) {
                int[] difference = new int[sums.cells().size()];
                boolean any = false;
                for (int other = 0; other < difference.length; other++) {
                    int[] cell = sums.cells().get(other);
                    boolean same = cell[2] == hospital[2] && cell[3] == hospital[3];
                    if (cell[0] == 1 && same && of.hospitalOf()[cell[1]] == hospital[1]) {
                        difference[other] = -1;
                        any = true;
                    }
                }
                difference[at] = 1;
                if (any) {
                    differences.add(difference);
                }
            }
        }
        int farthest = differences.stream()
                .mapToInt(row -> Math.abs(sums.value(row)))
                .max()
                .orElse(0);
        differences.forEach(row -> known.add(new Bound(row, -farthest, farthest)));
    }

    private List<int[]> facts() {
        List<int[]> facts = new ArrayList<>();
        for (int view = 0; view < of.views().size(); view++) {
            Set<List<Integer>> areas = new LinkedHashSet<>();
            for (AreasShown shown : AreasShown.values()) {
                areas.addAll(sums.areasShown(view, shown));
            }
            for (List<Integer> members : areas) {
                for (List<Integer> bands : List.of(List.of(0), List.of(1), List.of(0, 1))) {
                    addFacts(view, members, bands, facts);
                }
            }
        }
        facts.removeIf(fact -> Arrays.stream(fact).allMatch(factor -> factor == 0));
        return facts;
    }

    private void addFacts(int view, List<Integer> areas, List<Integer> bands, List<int[]> facts) {
        List<Integer> born = sums.birthYears(view);
        born.forEach(year -> sums.children(view, areas, List.of(year), bands).ifPresent(facts::add));
        sums.children(view, areas, born, bands).ifPresent(facts::add);
        for (TinyCase.Rule rule : of.rules()) {
            sums.calendar(view, rule).forEach(year -> sums.followUps(view, rule, areas, List.of(year), bands)
                    .ifPresent(facts::add));
        }
    }

    private List<Bound> bandsOfChildren() {
        List<Bound> wanted = new ArrayList<>();
        for (int at = 0; at < sums.cells().size(); at++) {
            int[] cell = sums.cells().get(at);
            boolean anybody = false;
            for (int other = 0; other < sums.cells().size(); other++) {
                boolean same = Arrays.equals(cell, 0, 3, sums.cells().get(other), 0, 3);
                anybody |= same && sums.truth(other) > 0;
            }
            if (anybody) {
                int[] one = new int[sums.cells().size()];
                one[at] = 1;
                wanted.add(new Bound(one, 1, Integer.MAX_VALUE));
            }
        }
        return wanted;
    }
}
