package dk.followupforecast.attack;

import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.published.PublishedAbout;
import dk.followupforecast.text.TextGrid;
import dk.followupforecast.text.Texts;
import dk.followupforecast.twin.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an attack found, for whoever has to answer for the edition: the verdict, how many of which kind, the narrowest. */
public final class AttackText {

    /** Stands behind a width that may be more: it was not looked for further. */
    private static final String OR_MORE = "+";

    private static final int MOST_LINES = 10;

    private final AttackResult result;
    private final Texts texts;
    private final int threshold;
    private final List<String> lines = new ArrayList<>();

    private AttackText(AttackResult result, Texts texts) {
        this.result = result;
        this.texts = texts;
        this.threshold = result.edition().about().threshold();
    }

    public static String of(AttackResult result, Texts texts) {
        AttackText text = new AttackText(result, texts);
        text.addHead();
        text.addVerdict();
        text.addKinds();
        text.addNarrowest();
        return String.join(System.lineSeparator(), text.lines) + System.lineSeparator();
    }

    private void addHead() {
        PublishedAbout about = result.edition().about();
        int numbers = result.edition().numbers().size();
        lines.add(about.title());
        lines.add(texts.say("attack.edition", about.policy(), about.rung(), numbers));
        if (result.beside() > 0 || !about.earlierEditions().isEmpty()) {
            int earlier = about.earlierEditions().size();
            lines.add(texts.say("attack.beside", result.beside(), earlier));
        }
        lines.add("");
    }

    private void addVerdict() {
        List<Inference> open = result.listByWidth();
        List<Inference> narrow = open.stream().filter(Inference::isNarrow).toList();
        if (narrow.isEmpty()) {
            lines.add(texts.say("attack.passes", open.size(), threshold));
        } else {
            int fixed = (int) narrow.stream().filter(Inference::isFixed).count();
            lines.add(texts.say("attack.narrow", narrow.size(), open.size(), threshold, fixed));
        }
        int unsettled =
                (int) narrow.stream().filter(one -> !one.interval().isExact()).count();
        if (unsettled > 0) {
            lines.add(texts.say("attack.unsettled", unsettled));
        }
        int neverNone = (int) open.stream()
                .filter(one -> one.isNeverNone() && !one.isNarrow())
                .count();
        if (neverNone > 0) {
            lines.add(texts.say("attack.never-none", neverNone, threshold));
        }
        lines.add(texts.say("attack.limits"));
        lines.add("");
    }

    private void addKinds() {
        TextGrid grid = new TextGrid(
                texts.say("attack.column.view"),
                texts.say("attack.column.areas"),
                texts.say("attack.column.facts"),
                texts.say("attack.column.how-many"),
                texts.say("attack.column.enough", threshold),
                texts.say("attack.column.open"),
                texts.say("attack.column.narrowest"));
        Map<SummaryRow, List<Inference>> kinds = result.inferences().stream()
                .collect(Collectors.groupingBy(one -> SummaryRow.of(one.fact()), TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, inferences) -> grid.add(
                texts.say("view.capital." + kind.view().label()),
                texts.say("attack.level." + kind.level().label()),
                texts.say("attack.sort." + kind.sort().label()),
                texts.number(inferences.size()),
                texts.number(countEnough(inferences)),
                texts.number(inferences.size() - countEnough(inferences)),
                narrowestOf(inferences)));
        grid.add(
                texts.say("attack.in-all"),
                "",
                "",
                texts.number(result.inferences().size()),
                texts.number(countEnough(result.inferences())),
                texts.number(result.listByWidth().size()),
                narrowestOf(result.inferences()));
        lines.addAll(grid.lines());
        lines.add("  " + texts.say("attack.foot", threshold));
        lines.add("");
    }

    private static int countEnough(List<Inference> inferences) {
        return (int) inferences.stream().filter(Inference::isEnough).count();
    }

    /** The smallest width of those that may be less than k; a dash where there are none. */
    private String narrowestOf(List<Inference> inferences) {
        return new AttackResult(result.edition(), result.beside(), inferences)
                .listByWidth().stream()
                        .findFirst()
                        .map(Inference::interval)
                        .map(interval -> number(interval.width()) + (interval.isExact() ? "" : OR_MORE))
                        .orElse("\u2013");
    }

    /** A line for all that differ in their years alone; of each fact the years are named. */
    private void addNarrowest() {
        Map<List<String>, List<CountedSum>> alike = new LinkedHashMap<>();
        result.listByWidth().stream().limit(PublicAttack.NARROWEST).forEach(inference -> {
            CountedSum fact = inference.fact();
            List<String> told = List.of(
                    interval(inference),
                    texts.say("view.capital." + fact.view().label()),
                    fact.area().name(),
                    fact.measure().label() + fact.rule().orElse("") + fact.gmfcs());
            alike.computeIfAbsent(told, none -> new ArrayList<>()).add(fact);
        });
        if (alike.isEmpty()) {
            return;
        }
        lines.add(texts.say("attack.narrowest"));
        TextGrid grid = new TextGrid(
                texts.say("attack.column.interval"),
                texts.say("attack.column.view"),
                texts.say("attack.column.area"),
                texts.say("attack.column.fact"));
        alike.entrySet().stream()
                .limit(MOST_LINES)
                .forEach(entry -> grid.add(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getKey().get(2),
                        describe(entry.getValue())));
        lines.addAll(grid.lines());
        lines.add("  " + texts.say("attack.all"));
    }

    private String interval(Inference inference) {
        Interval interval = inference.interval();
        if (inference.isNamed() && interval.isOpen()) {
            return texts.say("attack.interval.open", interval.least());
        }
        String bounds = inference.isNamed()
                ? number(interval.least()) + "\u2013" + number(interval.most())
                : texts.say("attack.interval.fixed");
        return interval.isExact() ? bounds : texts.say("attack.interval.or-wider", bounds);
    }

    private String number(long value) {
        return texts.number(BigDecimal.valueOf(value));
    }

    /** @param facts alike but for their years */
    private String describe(List<CountedSum> facts) {
        CountedSum first = facts.get(0);
        String years = facts.stream().map(AttackText::years).collect(Collectors.joining(", "));
        String what = first.measure() == Measure.CHILDREN
                ? texts.say("attack.fact.children", years)
                : texts.say("attack.fact.follow-ups", years, first.rule().orElseThrow());
        return first.isOverAllLevels() ? what : texts.say("attack.fact.group", what, first.gmfcs());
    }

    private static String years(CountedSum fact) {
        return fact.isOverYears() ? fact.firstYear() + "\u2013" + fact.lastYear() : Integer.toString(fact.firstYear());
    }
}
