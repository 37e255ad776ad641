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
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** Writes title, contents and sections, each block by its kind. */
final class BodyWriter {

    private final CTBody body;
    private final Styles styles;
    private final DocumentWords words;
    private final FigureWriter figures;
    private final TableWriter tables;
    private final KeyFigureWriter keyFigures;

    /** Counted in the order of reading, as the table of contents counts them too. */
    private int headings;

    BodyWriter(XWPFDocument file, Styles styles, PageFrame page, DocumentWords words) {
        this.body = file.getDocument().getBody();
        this.styles = styles;
        this.words = words;
        this.figures = new FigureWriter(file, styles, words, page.textWidth());
        this.tables = new TableWriter(body, styles, words, page.textWidth());
        this.keyFigures = new KeyFigureWriter(body, styles, words.texts(), page.textWidth());
    }

    void write(Document document) {
        line(Style.TITLE).text(document.title());
        if (!document.subtitle().isBlank()) {
            line(Style.SUBTITLE).text(document.subtitle());
        }
        new ContentsWriter(body, styles).write(words.contents(), document.sections());
        write(document.sections(), 1);
    }

    private void write(List<Section> sections, int level) {
        for (Section section : sections) {
            headings++;
            line(Style.heading(level))
                    .keepWithNext()
                    .bookmarked(headings, ContentsWriter.bookmark(headings), section.heading());
            section.blocks().forEach(this::write);
            write(section.sections(), level + 1);
        }
    }

    private void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            line(Style.NORMAL).text(paragraph.text());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> line(Style.LIST_BULLET).text(item));
        } else if (block instanceof Callout callout) {
            line(Style.CALLOUT)
                    .text(callout.label(), styles.id(Style.CALLOUT_LABEL))
                    .lineBreak()
                    .text(callout.text());
        } else if (block instanceof KeyFigures figuresToKeep) {
            keyFigures.write(figuresToKeep);
        } else if (block instanceof Figure figure) {
            figures.write(figure);
        } else if (block instanceof Table table) {
            tables.write(table);
        }
    }

    private TextLine line(Style style) {
        return new TextLine(body.addNewP(), styles.id(style));
    }
}
