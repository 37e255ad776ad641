package dk.followupforecast.compare;

import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.TextGrid;
import dk.followupforecast.text.YearSpans;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The counts of children that changed, where they are reported, and the years whose follow-ups they enter. */
final class CountsText {

    /** More rows than this nobody reads off a screen. */
    private static final int MOST_ROWS = 40;

    private final RunComparison comparison;
    private final Words words;

    CountsText(RunComparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
    }

    List<String> lines() {
        List<ComparedFigure> changed = comparison.listChangedCounts();
        if (changed.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.say("runs.counts"));
        addChanged(changed.stream().filter(ComparedFigure::isInBoth).toList(), lines);
        addOneSided(changed.stream().filter(figure -> !figure.isInBoth()).toList(), lines);
        return lines;
    }

    private void addChanged(List<ComparedFigure> changed, List<String> lines) {
        if (!changed.isEmpty()) {
            boolean placed =
                    changed.stream().anyMatch(figure -> !place(figure.key()).equals(Words.NONE));
            String key = placed ? "runs.counts.columns-placed" : "runs.counts.columns";
            TextGrid grid = new TextGrid(words.say(key).split("\\|"));
            changed.stream().limit(MOST_ROWS).forEach(figure -> grid.add(row(figure, placed)));
            lines.addAll(grid.lines());
        }
        if (changed.size() > MOST_ROWS) {
            lines.add("  " + words.say("runs.more", changed.size() - MOST_ROWS));
        }
    }

    /** Cohorts of one area that only one run has: a line, since nobody can read what changed in each. */
    private void addOneSided(List<ComparedFigure> figures, List<String> lines) {
        Map<List<Object>, List<ComparedFigure>> byArea = new LinkedHashMap<>();
        for (ComparedFigure figure : figures) {
            List<Object> kind = List.of(
                    figure.key().area(), StoredFigure.label(figure.first()), StoredFigure.label(figure.second()));
            byArea.computeIfAbsent(kind, one -> new ArrayList<>()).add(figure);
        }
        byArea.values().stream().limit(MOST_ROWS).forEach(ofArea -> lines.add("  " + oneSided(ofArea)));
        if (byArea.size() > MOST_ROWS) {
            lines.add("  " + words.say("runs.more", byArea.size() - MOST_ROWS));
        }
    }

    private String oneSided(List<ComparedFigure> figures) {
        ComparedFigure one = figures.get(0);
        return words.say(
                "runs.counts.one-sided",
                one.name(),
                words.say("view.label." + one.key().area().view().label()),
                YearSpans.list(
                        figures.stream().map(figure -> figure.key().year()).toList()),
                state(figures, ComparedFigure::first),
                state(figures, ComparedFigure::second));
    }

    private String state(List<ComparedFigure> figures, Function<ComparedFigure, Optional<StoredFigure>> side) {
        Optional<StoredFigure> one = side.apply(figures.get(0));
        if (StoredFigure.value(one).isEmpty()) {
            return words.say("runs.state." + StoredFigure.label(one));
        }
        int children = figures.stream()
                .mapToInt(figure ->
                        StoredFigure.value(side.apply(figure)).orElseThrow().intValueExact())
                .sum();
        return words.say(children == 1 ? "children.one" : "children.many", children);
    }

    private String[] row(ComparedFigure figure, boolean placed) {
        FigureKey key = figure.key();
        List<String> cells = new ArrayList<>();
        cells.add(figure.name());
        cells.add(words.say("view.label." + key.area().view().label()));
        cells.add(key.gmfcs());
        cells.add(Integer.toString(key.year()));
        cells.add(words.figure(figure.first()));
        cells.add(words.figure(figure.second()));
        cells.add(words.signed(figure.difference()));
        cells.add(years(key));
        if (placed) {
            cells.add(place(key));
        }
        return cells.toArray(String[]::new);
    }

    /** Where the second run read the count, or else the first one. */
    private String place(FigureKey cohort) {
        List<SourcePosition> inSecond = comparison.listPlaces(cohort, true);
        List<SourcePosition> places = inSecond.isEmpty() ? comparison.listPlaces(cohort, false) : inSecond;
        if (places.isEmpty()) {
            return Words.NONE;
        }
        return words.say(
                "runs.counts.place",
                inSecond.isEmpty() ? "A" : "B",
                places.stream().map(this::place).distinct().collect(Collectors.joining("; ")));
    }

    private String place(SourcePosition place) {
        return place.file()
                + words.say("console.line", Long.toString(place.line()))
                + words.say("console.column", place.column());
    }

    /** Forecast years in which the second run's rule asks for the cohort. */
    private String years(FigureKey cohort) {
        FollowUpRule rule = comparison.second().manifest().rule();
        GmfcsGroup group = GmfcsText.parse(cohort.gmfcs()).orElseThrow();
        Set<Integer> years = new TreeSet<>();
        for (FigureKey key : comparison.second().forecast(rule.name()).keySet()) {
            if (key.area().view() == cohort.area().view()) {
                years.add(key.year());
            }
        }
        years.removeIf(year -> rule.listDueIn(year).stream().noneMatch(due -> isOf(due, cohort.year(), group)));
        return years.isEmpty() ? Words.NONE : String.join(", ", YearSpans.list(years));
    }

    private static boolean isOf(DueCohort due, int birthYear, GmfcsGroup group) {
        return due.birthYear() == birthYear && due.group().overlaps(group);
    }
}
