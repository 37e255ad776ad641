package dk.followupforecast.compare;

import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.TextGrid;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The two runs side by side: what each is, and which input files differ. */
final class RunsBeside {

    private static final Set<String> EDITIONS = Set.of("internal", "public");

    private final RunManifest first;
    private final RunManifest second;
    private final RunComparison comparison;
    private final Words words;

    RunsBeside(RunComparison comparison, Words words) {
        this.comparison = comparison;
        this.first = comparison.first().manifest();
        this.second = comparison.second().manifest();
        this.words = words;
    }

    /** Nothing where both are the same in all of it, as the same run twice is. */
    List<String> identities() {
        TextGrid grid = new TextGrid("", "A", "B");
        grid.add(
                words.say("runs.head.folder"),
                comparison.first().shown(),
                comparison.second().shown());
        boolean differs = add(grid, "case", first.caseName(), second.caseName());
        differs |= add(grid, "date", first.date(), second.date());
        differs |= add(grid, "rule", first.rule().name(), second.rule().name());
        if (!comparison.isSameRule()) {
            addAges(grid);
        }
        differs |= add(grid, "hours", hours(first), hours(second));
        differs |= add(grid, "program", first.build(), second.build());
        differs |= add(grid, "edition", edition(first), edition(second));
        return differs || !comparison.isEmpty() ? grid.lines() : List.of();
    }

    /** In the reader's language; what a later program may write is shown as it stands. */
    private String edition(RunManifest run) {
        return EDITIONS.contains(run.edition()) ? words.say("runs.edition." + run.edition()) : run.edition();
    }

    private boolean add(TextGrid grid, String what, String ofFirst, String ofSecond) {
        boolean same = ofFirst.equals(ofSecond);
        if (!same || !ofFirst.isEmpty()) {
            grid.add(
                    words.say("runs.head." + what),
                    shown(ofFirst),
                    same ? words.say("runs.head.same") : shown(ofSecond));
        }
        return !same;
    }

    private static String shown(String text) {
        return text.isEmpty() ? Words.NONE : text;
    }

    private String hours(RunManifest run) {
        return run.hoursPerFollowUp().map(words.texts()::number).orElse(Words.NONE);
    }

    /** The ages that the rules ask for, as both count them. */
    private void addAges(TextGrid grid) {
        Set<GmfcsGroup> groups = new TreeSet<>(first.rule().groups());
        groups.addAll(second.rule().groups());
        for (GmfcsGroup group : groups) {
            grid.add(words.say("runs.head.ages", group.label()), ages(first.rule(), group), ages(second.rule(), group));
        }
        if (!first.rule().firstBirthYear().equals(second.rule().firstBirthYear())) {
            grid.add(words.say("runs.head.first"), firstBirthYear(first.rule()), firstBirthYear(second.rule()));
        }
    }

    private static String firstBirthYear(FollowUpRule rule) {
        return rule.firstBirthYear().isPresent()
                ? Integer.toString(rule.firstBirthYear().getAsInt())
                : Words.NONE;
    }

    private static String ages(FollowUpRule rule, GmfcsGroup group) {
        Set<Integer> ages = RuleContent.of(rule).agesReached().getOrDefault(group, Set.of());
        return ages.isEmpty() ? Words.NONE : ages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Which input files differ; nothing where none does. */
    List<String> inputs() {
        SortedMap<String, String> ofFirst = first.inputs();
        SortedMap<String, String> ofSecond = second.inputs();
        Set<String> files = new TreeSet<>(ofFirst.keySet());
        files.addAll(ofSecond.keySet());
        List<String> told = new ArrayList<>();
        for (String file : files) {
            if (!ofFirst.containsKey(file) || !ofSecond.containsKey(file)) {
                told.add("  "
                        + words.say(ofFirst.containsKey(file) ? "runs.inputs.only-a" : "runs.inputs.only-b", file));
            } else if (!ofFirst.get(file).equals(ofSecond.get(file))) {
                told.add("  " + words.say("runs.inputs.changed", file));
            }
        }
        if (told.isEmpty()) {
            return comparison.isEmpty() ? List.of() : List.of(words.say("runs.inputs.same"));
        }
        told.add(0, words.say("runs.inputs"));
        return told;
    }
}
