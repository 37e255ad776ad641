package dk.followupforecast.compare;

import dk.followupforecast.text.YearSpans;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Figures that only one of the runs has: which, what the other says in their place, and why. */
final class OneSidedText {

    /** More areas than this are counted, not named. */
    private static final int MOST_NAMED = 5;

    private final RunComparison comparison;
    private final Words words;

    OneSidedText(RunComparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
    }

    /** What one figure of an area says in each run, and why. */
    private record Kind(View view, Measure measure, String ofFirst, String ofSecond, Cause cause) {}

    /** Areas of one kind in the same years. */
    private record Group(Kind kind, Set<Integer> years) {}

    List<String> lines() {
        Map<Group, List<String>> areas = new LinkedHashMap<>();
        byArea().forEach((area, kinds) ->
                kinds.forEach((kind, years) -> areas.computeIfAbsent(new Group(kind, years), group -> new ArrayList<>())
                        .add(nameOf(area))));
        List<String> lines = new ArrayList<>();
        areas.forEach((group, names) -> lines.add("  " + say(group, names)));
        if (hasOtherGroups()) {
            lines.add("  " + words.say("runs.one-sided.groups"));
        }
        if (!lines.isEmpty()) {
            lines.add(0, words.say("runs.one-sided"));
        }
        return lines;
    }

    private Map<AreaKey, Map<Kind, Set<Integer>>> byArea() {
        Map<AreaKey, Map<Kind, Set<Integer>>> found = new LinkedHashMap<>();
        for (ComparedFigure figure : comparison.figures()) {
            FigureKey key = figure.key();
            boolean told = figure.differs()
                    && !figure.isInBoth()
                    && key.isOverAllLevels()
                    && (key.measure() == Measure.FOLLOW_UPS || figure.causes().contains(Cause.EFFORT));
            if (told) {
                Kind kind = new Kind(
                        key.area().view(),
                        key.measure(),
                        StoredFigure.label(figure.first()),
                        StoredFigure.label(figure.second()),
                        figure.causes().iterator().next());
                found.computeIfAbsent(key.area(), area -> new LinkedHashMap<>())
                        .computeIfAbsent(kind, one -> new TreeSet<>())
                        .add(key.year());
            }
        }
        return found;
    }

    private String nameOf(AreaKey area) {
        return comparison
                .second()
                .names()
                .getOrDefault(area, comparison.first().names().get(area));
    }

    private String say(Group group, List<String> names) {
        Kind kind = group.kind();
        Object shown = names.size() > MOST_NAMED ? words.say("runs.one-sided.areas", names.size()) : names;
        return words.say(
                "runs.one-sided.line",
                words.say("view.capital." + kind.view().label()),
                shown,
                words.say("runs.measure.small." + kind.measure().label()),
                YearSpans.list(group.years()),
                words.say("runs.state." + kind.ofFirst()),
                words.say("runs.state." + kind.ofSecond()),
                words.say("runs.cause." + kind.cause().label()));
    }

    /** Whether the rules group the levels otherwise, so that figures of a group stand in one run only. */
    private boolean hasOtherGroups() {
        return !groups(comparison.first()).equals(groups(comparison.second()));
    }

    private static Set<String> groups(StoredRun run) {
        return run.manifest().rule().groups().stream().map(Object::toString).collect(Collectors.toSet());
    }
}
