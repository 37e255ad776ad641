package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Bullets;
import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.disclosure.ReconciledFigure;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.ReconciledKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What does not add up: printed figures against computed ones, and the two views against each other. */
final class ReconciliationSection {

    private final AnnexWords words;
    private final List<ReconciledFigure> figures;

    ReconciliationSection(AnnexWords words) {
        this.words = words;
        this.figures = words.publication().reconciliation();
    }

    /** Empty where the case prints nothing and has one view only. */
    Optional<Section> section() {
        List<Section> sections = new ArrayList<>();
        List<ReconciledFigure> printed = figures.stream()
                .filter(figure -> figure.kind() != ReconciledKind.VIEWS)
                .toList();
        // An extract that agrees with itself is no news.
        boolean anyPrinted =
                printed.stream().anyMatch(figure -> figure.kind() != ReconciledKind.CHILDREN || figure.finding() > 0);
        if (anyPrinted) {
            sections.add(printed(printed));
        }
        List<ReconciledFigure> views = figures.stream()
                .filter(figure -> figure.kind() == ReconciledKind.VIEWS)
                .toList();
        if (!views.isEmpty()) {
            sections.add(new ViewsSection(words, views).section());
        }
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section("reconciliation", words.say("annex.reconciliation.heading"), List.of(), sections));
    }

    private Section printed(List<ReconciledFigure> printed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.say("annex.reconciliation.printed.intro")));
        blocks.add(new Bullets(counts(printed)));
        findings(printed).ifPresent(blocks::add);
        return new Section("reconciliation-printed", words.say("annex.reconciliation.printed.heading"), blocks);
    }

    /** How many printed figures of each kind agree with the computed ones. */
    private List<String> counts(List<ReconciledFigure> printed) {
        List<String> counts = new ArrayList<>();
        for (ReconciledKind kind : ReconciledKind.values()) {
            List<ReconciledFigure> ofKind = printed.stream()
                    .filter(figure -> figure.kind() == kind && figure.printed().isPresent())
                    .toList();
            int equal = (int) ofKind.stream()
                    .filter(figure -> figure.printed().equals(figure.computed()))
                    .count();
            int open = (int) ofKind.stream()
                    .filter(figure -> figure.computed().isEmpty())
                    .count();
            if (!ofKind.isEmpty()) {
                counts.add(words.say(
                        open == 0 ? "annex.reconciliation.count" : "annex.reconciliation.count-open",
                        equal,
                        ofKind.size(),
                        Message.of(key(kind)),
                        open));
            }
        }
        return counts;
    }

    private static String key(ReconciledKind kind) {
        return switch (kind) {
            case CHILDREN -> "annex.reconciliation.kind.children";
            case CHILDREN_TOTAL -> "annex.reconciliation.kind.totals";
            case FORECAST -> "annex.reconciliation.kind.follow-ups";
            case VIEWS -> "annex.reconciliation.kind.views";
        };
    }

    /** A row a finding; empty where everything agrees. */
    private Optional<Table> findings(List<ReconciledFigure> printed) {
        TreeMap<Integer, List<ReconciledFigure>> byFinding = printed.stream()
                .filter(figure -> figure.finding() > 0)
                .collect(Collectors.groupingBy(ReconciledFigure::finding, TreeMap::new, Collectors.toList()));
        if (byFinding.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        byFinding.values().forEach(finding -> rows.add(Row.plain(findingCells(finding))));
        return Optional.of(new Table(
                words.nextTable(),
                "findings",
                words.say("annex.sheet.findings"),
                words.say("annex.caption.findings"),
                List.of(
                        Column.prose(words.say("annex.column.where"), 2.6),
                        Column.prose(words.say("annex.column.columns"), 1.3),
                        Column.text(words.say("annex.column.printed"), 1.1),
                        Column.text(words.say("annex.column.computed"), 1.3),
                        Column.prose(words.say("annex.column.explanation"), 5)),
                rows,
                List.of(words.say("annex.note.explanation")),
                Optional.empty()));
    }

    private List<Cell> findingCells(List<ReconciledFigure> finding) {
        ReconciledFigure first = finding.get(0);
        return List.of(
                words.text(words.say(
                        "annex.finding.where", words.publication().about().tableTitle(first.table()), first.area())),
                words.text(joined(finding, ReconciledFigure::column)),
                words.text(joined(finding, figure -> shown(figure.printed()))),
                words.text(joined(finding, figure -> shown(figure.computed()))),
                words.text(words.explanation(first)));
    }

    private static String joined(List<ReconciledFigure> finding, Function<ReconciledFigure, String> part) {
        return finding.stream().map(part).collect(Collectors.joining(", "));
    }

    private String shown(OptionalInt value) {
        return value.isPresent() ? words.texts().number(value.getAsInt()) : words.say("chart.not-reported-mark");
    }
}
