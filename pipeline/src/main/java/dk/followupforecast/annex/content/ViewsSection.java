package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.disclosure.ReconciledFigure;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The same children as hospitals and as municipalities have counted them. */
final class ViewsSection {

    private final AnnexWords words;
    private final List<ReconciledFigure> figures;

    /** @param figures of the comparison of the two views */
    ViewsSection(AnnexWords words, List<ReconciledFigure> figures) {
        this.words = words;
        this.figures = figures;
    }

    Section section() {
        List<ReconciledFigure> comparable =
                figures.stream().filter(ViewsSection::isInBoth).toList();
        int equal = (int) comparable.stream()
                .filter(figure -> figure.printed().equals(figure.computed()))
                .count();
        List<String> intro =
                new ArrayList<>(List.of(words.say("annex.reconciliation.views.intro", equal, comparable.size())));
        for (View view : View.values()) {
            silent(view).sentence(words.texts()).ifPresent(intro::add);
        }
        List<Block> blocks = List.of(new Paragraph(String.join(" ", intro)), table());
        return new Section("reconciliation-views", words.say("annex.reconciliation.views.heading"), blocks);
    }

    private SilentAreas silent(View view) {
        return new SilentAreas(words.publication(), view);
    }

    private static boolean isInBoth(ReconciledFigure figure) {
        return figure.printed().isPresent() && figure.computed().isPresent();
    }

    private Table table() {
        List<String> notes = new ArrayList<>(List.of(words.say("annex.note.views")));
        if (!figures.stream().allMatch(ViewsSection::isInBoth)) {
            notes.add(words.say("annex.note.only-one-view"));
        }
        return new Table(
                words.nextTable(),
                "hospital-against-municipality",
                words.say("annex.sheet.views"),
                words.say("annex.caption.views"),
                List.of(
                        Column.text(words.say("annex.column.cohort"), 2),
                        Column.number(head(View.HOSPITAL)),
                        Column.number(head(View.MUNICIPALITY)),
                        Column.number(words.say("annex.column.difference")),
                        Column.prose(words.say("annex.column.explanation"), 5)),
                figures.stream().map(this::row).toList(),
                notes,
                Optional.empty());
    }

    /** Whose count it is, and what it is without. */
    private String head(View view) {
        String name = words.say(view == View.HOSPITAL ? "annex.column.hospitals" : "annex.column.municipalities");
        return silent(view)
                .named()
                .map(without -> words.say("annex.column.without", name, without))
                .orElse(name);
    }

    private Row row(ReconciledFigure figure) {
        boolean both = isInBoth(figure);
        int difference = figure.printed().orElse(0) - figure.computed().orElse(0);
        return Row.plain(List.of(
                words.text(severalRegions() ? figure.area() + ", " + figure.column() : figure.column()),
                figure.printed().isPresent() ? words.number(figure.printed()) : notCounted(),
                figure.computed().isPresent() ? words.number(figure.computed()) : notCounted(),
                both ? words.signed(BigDecimal.valueOf(difference)) : words.notComputed(),
                words.text(both ? verdict(difference, figure) : words.say("annex.only-one-view"))));
    }

    private Cell notCounted() {
        return new Cell.Missing(words.say("chart.not-reported-mark"), words.say("annex.not-in-view"));
    }

    private boolean severalRegions() {
        return figures.stream().map(ReconciledFigure::area).distinct().count() > 1;
    }

    private String verdict(int difference, ReconciledFigure figure) {
        return difference == 0 ? words.say("annex.agrees") : words.explanation(figure);
    }
}
