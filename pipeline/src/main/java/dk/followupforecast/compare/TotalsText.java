package dk.followupforecast.compare;

import dk.followupforecast.text.TextGrid;
import dk.followupforecast.text.YearSpans;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The regions, view by view and year by year: both runs, the difference and what it is put down to. */
final class TotalsText {

    private final RunComparison comparison;
    private final Words words;

    /** Follow-ups, then hours, of each region in each view; over all levels, years ascending. */
    private final Map<AreaKey, Map<Measure, List<ComparedFigure>>> byRegion = new LinkedHashMap<>();

    TotalsText(RunComparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
        for (ComparedFigure figure : comparison.figures()) {
            FigureKey key = figure.key();
            if (key.area().level() == AreaLevel.REGION && key.isOverAllLevels() && key.measure() != Measure.CHILDREN) {
                byRegion.computeIfAbsent(key.area(), area -> new LinkedHashMap<>())
                        .computeIfAbsent(key.measure(), measure -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    /** A line a region and view: the years that both runs have, added up. */
    List<String> changes() {
        List<String> lines = new ArrayList<>();
        byRegion.forEach((region, figures) -> {
            List<ComparedFigure> both = both(figures.get(Measure.FOLLOW_UPS));
            if (both.isEmpty()) {
                lines.add(words.say("runs.no-common-year", head(region, figures)));
                return;
            }
            List<String> years = YearSpans.list(
                    both.stream().map(figure -> figure.key().year()).toList());
            List<ComparedFigure> hours = both(figures.getOrDefault(Measure.HOURS, List.of()));
            String told = words.say("runs.change", head(region, figures), years, change(both));
            lines.add(hours.isEmpty() ? told : told + words.say("runs.change.hours", change(hours)));
        });
        addCoverage(lines);
        return lines;
    }

    /** A sum over other areas is no figure of the same whole, and must not be read as one. */
    private void addCoverage(List<String> lines) {
        for (View view : View.values()) {
            Set<AreaKey> inFirst = areas(view, ComparedFigure::first);
            Set<AreaKey> inSecond = areas(view, ComparedFigure::second);
            if (!inFirst.equals(inSecond) && !inFirst.isEmpty() && !inSecond.isEmpty()) {
                String capital = words.say("view.capital." + view.label());
                Set<AreaKey> both = new HashSet<>(inFirst);
                both.retainAll(inSecond);
                lines.add(words.say("runs.coverage", capital, inFirst.size(), inSecond.size(), both.size()));
            }
        }
    }

    private Set<AreaKey> areas(View view, Function<ComparedFigure, Optional<StoredFigure>> side) {
        return comparison.figures().stream()
                .filter(figure -> figure.key().measure() == Measure.FOLLOW_UPS)
                .filter(figure -> StoredFigure.value(side.apply(figure)).isPresent())
                .map(figure -> figure.key().area())
                .filter(area -> area.view() == view && !area.isSum())
                .collect(Collectors.toSet());
    }

    private String head(AreaKey region, Map<Measure, List<ComparedFigure>> figures) {
        String name = figures.values().iterator().next().get(0).name();
        return words.say(
                "compare.head", words.say("view.capital." + region.view().label()), name);
    }

    private String change(List<ComparedFigure> figures) {
        BigDecimal before = sum(figures, TotalsText::first);
        BigDecimal after = sum(figures, TotalsText::second);
        return before.compareTo(after) == 0
                ? words.say("runs.change.none", before)
                : words.say("runs.change.from-to", before, after, words.signed(after.subtract(before)));
    }

    /** A table for each region, view and measure in which something differs. */
    List<List<String>> blocks() {
        List<List<String>> blocks = new ArrayList<>();
        byRegion.forEach((region, figures) -> figures.forEach((measure, ofMeasure) -> {
            if (ofMeasure.stream().anyMatch(ComparedFigure::differs)) {
                List<String> block = new ArrayList<>();
                String what = words.say("runs.measure." + measure.label());
                block.add(words.say("runs.table.head", what, head(region, figures)));
                block.addAll(grid(ofMeasure).lines());
                blocks.add(block);
            }
        }));
        return blocks;
    }

    private TextGrid grid(List<ComparedFigure> figures) {
        Set<Cause> causes = new TreeSet<>();
        figures.forEach(figure -> causes.addAll(figure.parts().causes()));
        List<String> header =
                new ArrayList<>(List.of(words.say("runs.totals.columns").split("\\|")));
        causes.forEach(cause -> header.add(words.say("runs.column." + cause.label())));
        TextGrid grid = new TextGrid(header.toArray(String[]::new));
        for (ComparedFigure figure : figures) {
            grid.add(row(figure, causes));
        }
        List<ComparedFigure> both = both(figures);
        if (both.size() > 1) {
            grid.add(total(both, both.size() == figures.size(), causes));
        }
        return grid;
    }

    private String[] row(ComparedFigure figure, Set<Cause> causes) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(figure.key().year()));
        cells.add(words.figure(figure.first()));
        cells.add(words.figure(figure.second()));
        cells.add(words.signed(figure.difference()));
        causes.forEach(cause ->
                cells.add(figure.isInBoth() ? words.signed(figure.parts().of(cause)) : Words.NONE));
        return cells.toArray(String[]::new);
    }

    private String[] total(List<ComparedFigure> figures, boolean all, Set<Cause> causes) {
        BigDecimal before = sum(figures, TotalsText::first);
        BigDecimal after = sum(figures, TotalsText::second);
        List<String> cells = new ArrayList<>();
        cells.add(words.say(all ? "compare.total" : "runs.total-both"));
        cells.add(words.texts().number(before));
        cells.add(words.texts().number(after));
        cells.add(words.signed(after.subtract(before)));
        causes.forEach(cause ->
                cells.add(words.signed(sum(figures, figure -> figure.parts().of(cause)))));
        return cells.toArray(String[]::new);
    }

    private static List<ComparedFigure> both(List<ComparedFigure> figures) {
        return figures.stream().filter(ComparedFigure::isInBoth).toList();
    }

    private static BigDecimal first(ComparedFigure figure) {
        return StoredFigure.value(figure.first()).orElseThrow();
    }

    private static BigDecimal second(ComparedFigure figure) {
        return StoredFigure.value(figure.second()).orElseThrow();
    }

    private static BigDecimal sum(List<ComparedFigure> figures, Function<ComparedFigure, BigDecimal> value) {
        return figures.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
