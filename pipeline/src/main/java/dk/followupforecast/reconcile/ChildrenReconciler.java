package dk.followupforecast.reconcile;

import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.PrintedTotal;
import dk.followupforecast.vocabulary.ReconciledKind;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
            reconciler.addTotals(views, lines);
        });
        return lines;
    }

    private void addCells(List<Cohorts> views, List<ReconciliationLine> lines) {
        for (CohortCount count : counts) {
            if (count.printed()) {
                Cohorts cohorts = cohortsOf(count.view(), views);
                OptionalInt used = cohorts.findScope(count.area())
                        .map(scope -> cohorts.findChildren(scope, count.birthYear(), count.gmfcs()))
                        .orElse(OptionalInt.empty());
                lines.add(new ReconciliationLine(
                        ReconciledKind.CHILDREN,
                        file,
                        count.area().name(),
                        Optional.of(count.area()),
                        count.source().column(),
                        OptionalInt.of(count.children()),
                        used,
                        List.of()));
            }
        }
    }

    private void addTotals(List<Cohorts> views, List<ReconciliationLine> lines) {
        totalsByRow.forEach((row, totals) -> {
            Map<PrintedTotal, TotalColumn> columns = new LinkedHashMap<>();
            totals.forEach(total -> column(total, views).ifPresent(column -> columns.put(total, column)));
            Map<String, List<Message>> explanations = TotalSearch.explain(List.copyOf(columns.values()));
            for (PrintedTotal total : totals) {
                Optional<TotalColumn> column = Optional.ofNullable(columns.get(total));
                lines.add(new ReconciliationLine(
                        ReconciledKind.CHILDREN_TOTAL,
                        file,
                        row,
                        header(total),
                        OptionalInt.of(total.children()),
                        column.map(found -> OptionalInt.of(found.computed())).orElse(OptionalInt.empty()),
                        explanations.getOrDefault(header(total), List.of())));
            }
        });
    }

    /** The column that a total stands under; nothing where one of the table's areas has not reported its part. */
    private Optional<TotalColumn> column(PrintedTotal total, List<Cohorts> views) {
        Cohorts cohorts = cohortsOf(total.view(), views);
        Map<String, Integer> values = new LinkedHashMap<>();
        for (Area area :
                new LinkedHashSet<>(counts.stream().map(CohortCount::area).toList())) {
            Optional<List<CohortCount>> found = cohorts.findCounts(area, total.birthYear(), total.gmfcs());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            values.put(
                    area.name(),
                    found.get().stream().mapToInt(CohortCount::children).sum());
        }
        List<String> neighbours = totalsByRow.get(total.label()).stream()
                .filter(other -> isNeighbour(total, other))
                .map(this::header)
                .toList();
        return Optional.of(
                new TotalColumn(header(total), Optional.of(total.gmfcs()), total.children(), values, neighbours));
    }

    private static Cohorts cohortsOf(View view, List<Cohorts> views) {
        return views.stream()
                .filter(cohorts -> cohorts.view() == view)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNeighbour(PrintedTotal total, PrintedTotal other) {
        boolean sameBand = other.gmfcs().equals(total.gmfcs());
        int apart = Math.abs(other.birthYear() - total.birthYear());
        return sameBand ? apart == 1 : apart == 0;
    }

    /** As printed; a long table has one column for all counts, so its totals are told apart by what they are totals of. */
    private String header(PrintedTotal total) {
        boolean wide = counts.stream().anyMatch(CohortCount::printed);
        return wide ? total.source().column() : total.gmfcs().label() + " " + total.birthYear();
    }
}
