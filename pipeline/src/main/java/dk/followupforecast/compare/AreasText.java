package dk.followupforecast.compare;

import dk.followupforecast.text.TextGrid;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.DanishOrder;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Areas by how much changes in them: the differences of each year, and what all of them together are put down to. */
final class AreasText {

    /** More areas than this are for the table. */
    private static final int MOST_ROWS = 40;

    private static final Comparator<List<ComparedFigure>> MOST_CHANGED_FIRST = Comparator.comparing(
                    AreasText::change, Comparator.<BigDecimal>reverseOrder())
            .thenComparing(figures -> figures.get(0).name(), DanishOrder.OF_NAMES)
            .thenComparing(figures -> figures.get(0).key().area().code());

    private final RunComparison comparison;
    private final Words words;

    AreasText(RunComparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
    }

    List<List<String>> blocks() {
        List<List<String>> blocks = new ArrayList<>();
        for (View view : View.values()) {
            addBlock(view, Measure.FOLLOW_UPS, blocks);
            if (hasOwnHours(view)) {
                addBlock(view, Measure.HOURS, blocks);
            }
        }
        return blocks;
    }

    /** Hours at one rate follow from the follow-ups, and are not told a second time. */
    private boolean hasOwnHours(View view) {
        return comparison.figures().stream()
                .filter(figure ->
                        figure.key().area().view() == view && figure.key().measure() == Measure.HOURS)
                .anyMatch(figure -> figure.parts().of(Cause.EFFORT).signum() != 0);
    }

    private void addBlock(View view, Measure measure, List<List<String>> blocks) {
        Map<AreaKey, List<ComparedFigure>> byArea = new LinkedHashMap<>();
        SortedSet<Integer> years = new TreeSet<>();
        for (ComparedFigure figure : comparison.figures()) {
            FigureKey key = figure.key();
            boolean asked = key.area().view() == view
                    && key.measure() == measure
                    && key.isOverAllLevels()
                    && figure.isInBoth()
                    && key.area().level() != AreaLevel.REGION;
            if (asked) {
                byArea.computeIfAbsent(key.area(), area -> new ArrayList<>()).add(figure);
                years.add(key.year());
            }
        }
        List<List<ComparedFigure>> changed = byArea.values().stream()
                .filter(figures -> figures.stream().anyMatch(ComparedFigure::differs))
                .sorted(MOST_CHANGED_FIRST)
                .toList();
        if (!changed.isEmpty()) {
            blocks.add(block(view, measure, changed, years));
        }
    }

    private List<String> block(View view, Measure measure, List<List<ComparedFigure>> areas, SortedSet<Integer> years) {
        List<String> header = new ArrayList<>(List.of(words.say("view.capital." + view.label())));
        years.forEach(year -> header.add(Integer.toString(year)));
        header.add(words.say("compare.total"));
        header.add(words.say("runs.because"));
        TextGrid grid = new TextGrid(header.toArray(String[]::new));
        areas.stream().limit(MOST_ROWS).forEach(figures -> grid.add(row(figures, years)));
        List<String> lines = new ArrayList<>();
        lines.add(words.say("runs.areas", words.say("runs.measure." + measure.label())));
        lines.addAll(grid.lines());
        if (areas.size() > MOST_ROWS) {
            lines.add("  " + words.say("runs.more", areas.size() - MOST_ROWS));
        }
        return lines;
    }

    private String[] row(List<ComparedFigure> figures, SortedSet<Integer> years) {
        List<String> cells = new ArrayList<>(List.of(figures.get(0).name()));
        for (int year : years) {
            cells.add(figures.stream()
                    .filter(figure -> figure.key().year() == year)
                    .findFirst()
                    .map(figure -> words.signed(figure.difference()))
                    .orElse(Words.NONE));
        }
        Parts parts = Parts.NONE;
        Set<Cause> causes = new TreeSet<>();
        for (ComparedFigure figure : figures) {
            parts = parts.plus(figure.parts());
            causes.addAll(figure.causes());
        }
        cells.add(words.signed(parts.sum()));
        cells.add(words.parts(parts, causes));
        return cells.toArray(String[]::new);
    }

    /** How much changes, whichever way. */
    private static BigDecimal change(List<ComparedFigure> figures) {
        return figures.stream()
                .map(figure -> figure.difference().orElseThrow().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
