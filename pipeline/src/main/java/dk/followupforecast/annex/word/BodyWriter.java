package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Bullets;
import dk.followupforecast.annex.document.Callout;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.document.KeyFigures;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.annex.office.Xml;
import java.util.List;

/** Writes title, contents and sections, each block by its kind. */
final class BodyWriter {

    private final Xml body;
    private final Styles styles;
    private final DocumentWords words;
    private final FigureWriter figures;
    private final TableWriter tables;
    private final KeyFigureWriter keyFigures;

    /** Counted in the order of reading, as the table of contents counts them too. */
    private int headings;

    BodyWriter(Xml body, WordPackage file, DocumentWords words) {
        this.body = body;
        this.styles = file.styles();
        this.words = words;
        this.figures = new FigureWriter(body, file, words);
        this.tables = new TableWriter(body, styles, words, file.textWidth());
        this.keyFigures = new KeyFigureWriter(body, styles, words.texts(), file.textWidth());
    }

    void write(Document document) {
        line(Style.TITLE).text(document.title()).end();
        if (!document.subtitle().isBlank()) {
            line(Style.SUBTITLE).text(document.subtitle()).end();
        }
        new ContentsWriter(body, styles).write(words.contents(), document.sections());
        write(document.sections(), 1);
    }

    private void write(List<Section> sections, int level) {
        for (Section section : sections) {
            headings++;
            line(Style.heading(level))
                    .keepWithNext()
                    .bookmarked(headings, ContentsWriter.bookmark(headings), section.heading())
                    .end();
            section.blocks().forEach(this::write);
            write(section.sections(), level + 1);
        }
    }

    private void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            line(Style.NORMAL).text(paragraph.text()).end();
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> line(Style.LIST_BULLET).text(item).end());
        } else if (block instanceof Callout callout) {
            line(Style.CALLOUT)
                    .text(callout.label(), styles.id(Style.CALLOUT_LABEL))
                    .lineBreak()
                    .text(callout.text())
                    .end();
        } else if (block instanceof KeyFigures figuresToKeep) {
            keyFigures.write(figuresToKeep);
        } else if (block instanceof Figure figure) {
            figures.write(figure);
        } else if (block instanceof Table table) {
            tables.write(table);
        }
    }

    private TextLine line(Style style) {
        return new TextLine(body, styles.id(style));
    }
}
