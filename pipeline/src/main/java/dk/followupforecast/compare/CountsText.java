package dk.followupforecast.compare;

import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.TextGrid;
import dk.followupforecast.text.YearSpans;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

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
        List<ComparedFigure> changed = comparison.figures().stream()
                .filter(ComparedFigure::differs)
                .filter(figure -> figure.key().measure() == Measure.CHILDREN)
                .filter(figure -> !figure.key().area().isSum() && !figure.key().isOverAllLevels())
                .filter(figure -> !figure.causes().contains(Cause.RULE))
                .toList();
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
            TextGrid grid = new TextGrid(words.say("runs.counts.columns").split("\\|"));
            changed.stream().limit(MOST_ROWS).forEach(figure -> grid.add(row(figure)));
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

    private String[] row(ComparedFigure figure) {
        return new String[] {
            figure.name(),
            words.say("view.label." + figure.key().area().view().label()),
            figure.key().gmfcs(),
            Integer.toString(figure.key().year()),
            words.figure(figure.first()),
            words.figure(figure.second()),
            words.signed(figure.difference()),
            years(figure.key())
        };
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
