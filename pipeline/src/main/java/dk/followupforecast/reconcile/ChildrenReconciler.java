package dk.followupforecast.reconcile;

import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.PrintedTotal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Holds the printed children against the counts that the forecast uses, and each printed total against its rows. */
final class ChildrenReconciler {

    private final String file;
    private final List<CohortCount> counts;
    private final Map<String, List<PrintedTotal>> totalsByRow = new LinkedHashMap<>();

    private ChildrenReconciler(String file, List<CohortCount> counts, List<PrintedTotal> totals) {
        this.file = file;
        this.counts = counts;
        totals.forEach(total -> totalsByRow
                .computeIfAbsent(total.label(), label -> new ArrayList<>())
                .add(total));
    }

    static List<ReconciliationLine> reconcile(
            List<Cohorts> views, List<CohortCount> counts, List<PrintedTotal> totals) {
        Map<String, List<CohortCount>> countsByFile = new TreeMap<>();
        counts.forEach(count -> countsByFile
                .computeIfAbsent(count.source().file(), file -> new ArrayList<>())
                .add(count));
        List<ReconciliationLine> lines = new ArrayList<>();
        countsByFile.forEach((file, ofFile) -> {
            List<PrintedTotal> totalsOfFile = totals.stream()
                    .filter(total -> total.source().file().equals(file))
                    .toList();
            ChildrenReconciler reconciler = new ChildrenReconciler(file, ofFile, totalsOfFile);
            reconciler.addCells(views, lines);
            reconciler.addTotals(lines);
        });
        return lines;
    }

    private void addCells(List<Cohorts> views, List<ReconciliationLine> lines) {
        for (CohortCount count : counts) {
            if (count.printed()) {
                Cohorts cohorts = views.stream()
                        .filter(view -> view.view() == count.view())
                        .findFirst()
                        .orElseThrow();
                OptionalInt used = cohorts.findScope(count.area())
                        .map(scope -> cohorts.findChildren(scope, count.birthYear(), count.gmfcs()))
                        .orElse(OptionalInt.empty());
                lines.add(new ReconciliationLine(
                        file,
                        count.area().name(),
                        count.source().column(),
                        OptionalInt.of(count.children()),
                        used,
                        List.of()));
            }
        }
    }

    private void addTotals(List<ReconciliationLine> lines) {
        totalsByRow.forEach((row, totals) -> {
            List<TotalColumn> columns = totals.stream().map(this::column).toList();
            Map<String, List<Message>> explanations = TotalSearch.explain(columns);
            for (TotalColumn column : columns) {
                lines.add(new ReconciliationLine(
                        file,
                        row,
                        column.header(),
                        OptionalInt.of(column.printed()),
                        OptionalInt.of(column.computed()),
                        explanations.getOrDefault(column.header(), List.of())));
            }
        });
    }

    private TotalColumn column(PrintedTotal total) {
        Map<String, Integer> values = new LinkedHashMap<>();
        counts.forEach(count -> values.putIfAbsent(count.area().name(), 0));
        counts.stream()
                .filter(count ->
                        count.birthYear() == total.birthYear() && total.gmfcs().contains(count.gmfcs()))
                .forEach(count -> values.merge(count.area().name(), count.children(), Integer::sum));
        List<String> neighbours = totalsByRow.get(total.label()).stream()
                .filter(other -> isNeighbour(total, other))
                .map(ChildrenReconciler::header)
                .toList();
        return new TotalColumn(header(total), Optional.of(total.gmfcs()), total.children(), values, neighbours);
    }

    private static boolean isNeighbour(PrintedTotal total, PrintedTotal other) {
        boolean sameBand = other.gmfcs().equals(total.gmfcs());
        int apart = Math.abs(other.birthYear() - total.birthYear());
        return sameBand ? apart == 1 : apart == 0;
    }

    /** A long table has one column for all counts, so its totals are told apart by what they are totals of. */
    private static String header(PrintedTotal total) {
        GmfcsGroup gmfcs = total.gmfcs();
        return gmfcs.label() + " " + total.birthYear();
    }
}
