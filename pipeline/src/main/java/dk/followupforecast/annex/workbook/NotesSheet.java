package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Bullets;
import dk.followupforecast.annex.document.Callout;
import dk.followupforecast.annex.document.KeyFigures;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Section;
import java.util.ArrayList;
import java.util.List;

/** The sheet with all running text of the document, below its headings: assumptions, method and sources travel along. */
final class NotesSheet {

    private static final double WIDTH = 96;
    private static final int FIRST = 3;

    private final Book book;
    private final Page page;
    private int row = FIRST;

    private NotesSheet(Book book, String name) {
        this.book = book;
        this.page = new Page(book, name, WIDTH);
    }

    static void write(Book book, String name) {
        new NotesSheet(book, name).write();
    }

    private void write() {
        page.line(0, book.texts().say("workbook.notes.title"), Look.TITLE);
        page.line(1, book.document().marking(), Look.MARKING);
        book.document().sections().forEach(section -> section(section, 0));
        page.finish();
    }

    private void section(Section section, int depth) {
        if (!hasText(section)) {
            return;
        }
        if (row > FIRST) {
            row++;
        }
        line(section.heading(), depth == 0 ? Look.SECTION : Look.SUBSECTION);
        section.blocks().forEach(this::block);
        section.sections().forEach(inner -> section(inner, depth + 1));
    }

    private void block(Block block) {
        for (String text : texts(block)) {
            line(text, block instanceof Bullets ? Look.BULLET : Look.PARAGRAPH);
        }
    }

    private void line(String text, Look look) {
        page.text(row++, 0, text, look);
    }

    private static boolean hasText(Section section) {
        return section.blocks().stream().anyMatch(block -> !texts(block).isEmpty())
                || section.sections().stream().anyMatch(NotesSheet::hasText);
    }

    /** Tables have sheets of their own, and figures are charted there. */
    private static List<String> texts(Block block) {
        if (block instanceof Paragraph paragraph) {
            return List.of(paragraph.text());
        }
        if (block instanceof Bullets bullets) {
            return bullets.items().stream().map(item -> "• " + item).toList();
        }
        if (block instanceof Callout callout) {
            return List.of(callout.label() + ": " + callout.text());
        }
        return block instanceof KeyFigures key
                ? key.figures().stream().map(NotesSheet::text).toList()
                : List.of();
    }

    private static String text(KeyFigures.KeyFigure figure) {
        List<String> parts = new ArrayList<>(List.of(figure.label() + ": " + figure.value()));
        if (!figure.note().isBlank()) {
            parts.add(figure.note());
        }
        return String.join(" – ", parts);
    }
}
