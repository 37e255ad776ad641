package dk.followupforecast.annex.pdf;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Bullets;
import dk.followupforecast.annex.document.Callout;
import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.document.KeyFigures;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import java.util.ArrayList;
import java.util.List;

/** What a reader of a document must find in its PDF, made from the document anew and not by the writer. */
final class ExpectedText {

    private final DocumentWords words;
    private final StringBuilder text = new StringBuilder();

    private ExpectedText(Document document) {
        this.words = new DocumentWords(document);
    }

    /**
     * All text in the order of reading, without white space.
     *
     * @param pages on which the title and each heading stand, as {@link #headings} lists them
     */
    static String of(Document document, List<Integer> pages) {
        ExpectedText expected = new ExpectedText(document);
        expected.add(document.marking(), document.title(), document.subtitle());
        if (!document.onOneSheet()) {
            expected.addContents(headings(document), pages);
        }
        document.sections().forEach(expected::add);
        String printable = new PrintableText(PdfFonts.read()::has).of(expected.text.toString());
        return printable.replaceAll("[\\s\u00A0]+", "");
    }

    /** Title and headings, each with its depth before it. */
    static List<String> headings(Document document) {
        List<String> headings = new ArrayList<>(List.of("1 " + document.title()));
        document.sections().forEach(section -> addHeadings(section, 1, headings));
        return headings;
    }

    private static void addHeadings(Section section, int depth, List<String> headings) {
        headings.add(depth + " " + section.heading());
        section.sections().forEach(inner -> addHeadings(inner, depth + 1, headings));
    }

    private void add(String... texts) {
        for (String said : texts) {
            text.append(said).append(' ');
        }
    }

    /** Two levels of headings, each with its page. */
    private void addContents(List<String> headings, List<Integer> pages) {
        add(words.contents());
        for (int at = 1; at < headings.size() && at < pages.size(); at++) {
            if (headings.get(at).matches("[12] .*")) {
                add(headings.get(at).substring(2), pages.get(at).toString());
            }
        }
    }

    private void add(Section section) {
        add(section.heading());
        section.blocks().forEach(this::add);
        section.sections().forEach(this::add);
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            add(paragraph.text());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(this::add);
        } else if (block instanceof Callout callout) {
            add(callout.label(), callout.text());
        } else if (block instanceof KeyFigures figures) {
            figures.figures().forEach(figure -> add(figure.value(), figure.label(), figure.note()));
        } else if (block instanceof Figure figure) {
            add(words.caption(figure));
        } else if (block instanceof Table table) {
            addTable(table);
        }
    }

    private void addTable(Table table) {
        add(words.caption(table));
        boolean grouped = table.hasGroupedColumns();
        String last = "";
        for (Column column : grouped ? table.columns() : List.<Column>of()) {
            if (column.group().isEmpty()) {
                add(column.header());
            } else if (!column.group().equals(last)) {
                add(column.group());
            }
            last = column.group();
        }
        for (Column column : table.columns()) {
            if (!grouped || !column.group().isEmpty()) {
                add(column.header());
            }
        }
        table.rows().forEach(row -> row.cells().stream().map(Cell::shown).forEach(this::add));
        table.notes().forEach(this::add);
    }
}
