package dk.followupforecast.compare;

import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What two runs differ in, for somebody who has to answer for it: the verdict, the totals, and then the rest. */
public final class ComparisonText {

    private final RunComparison comparison;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private ComparisonText(RunComparison comparison, Texts texts) {
        this.comparison = comparison;
        this.words = new Words(texts);
    }

    public static String of(RunComparison comparison, Texts texts) {
        ComparisonText text = new ComparisonText(comparison, texts);
        text.addAll();
        return String.join(System.lineSeparator(), text.lines) + System.lineSeparator();
    }

    private void addAll() {
        TotalsText totals = new TotalsText(comparison, words);
        if (comparison.isEmpty()) {
            lines.add(words.say("runs.same"));
        } else {
            addVerdict();
            lines.addAll(totals.changes());
        }
        RunsBeside beside = new RunsBeside(comparison, words);
        addBlock(beside.identities());
        addBlock(beside.inputs());
        if (!comparison.isEmpty()) {
            totals.blocks().forEach(this::addBlock);
            addBlock(new CountsText(comparison, words).lines());
            new AreasText(comparison, words).blocks().forEach(this::addBlock);
            addBlock(new OneSidedText(comparison, words).lines());
            addBlock(besideRules());
        }
        addBlock(new FindingsText(comparison, words).lines());
    }

    private void addBlock(List<String> block) {
        if (!block.isEmpty()) {
            lines.add("");
            lines.addAll(block);
        }
    }

    private void addVerdict() {
        List<ComparedFigure> figures = comparison.figures();
        List<ComparedFigure> differing =
                figures.stream().filter(ComparedFigure::differs).toList();
        if (differing.isEmpty()) {
            lines.add(words.say("runs.same-in-effect"));
            return;
        }
        Map<Cause, Integer> counted = new EnumMap<>(Cause.class);
        differing.forEach(figure -> figure.causes().forEach(cause -> counted.merge(cause, 1, Integer::sum)));
        List<Message> causes = counted.entrySet().stream()
                .map(entry -> Message.of(
                        counted.size() == 1 ? "runs.cause" : "runs.cause-counted",
                        Message.of("runs.cause." + entry.getKey().label()),
                        entry.getValue()))
                .toList();
        lines.add(words.say(
                causes.size() == 1 ? "runs.verdict.one" : "runs.verdict.many",
                differing.size(),
                figures.size(),
                causes));
    }

    private List<String> besideRules() {
        List<String> told = new ArrayList<>();
        comparison.beside().forEach((rule, figures) -> {
            if (!figures.isEmpty()) {
                List<Message> causes = causes(figures);
                Message reason = Message.of(causes.size() == 1 ? "runs.reason.one" : "runs.reason.many", causes);
                told.add(words.say("runs.beside", rule, figures.size(), reason));
            }
        });
        return told;
    }

    private static List<Message> causes(List<ComparedFigure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.causes().stream())
                .distinct()
                .sorted()
                .map(cause -> Message.of("runs.cause." + cause.label()))
                .toList();
    }
}
