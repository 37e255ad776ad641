package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.KeyFigures;
import dk.followupforecast.annex.document.KeyFigures.KeyFigure;
import dk.followupforecast.annex.office.Xml;
import dk.followupforecast.text.Texts;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Key figures side by side in one row, each read from top to bottom: the figure, what it is, what else is to be known. */
final class KeyFigureWriter {

    private final Xml body;
    private final Styles styles;
    private final Texts texts;
    private final int textWidth;

    KeyFigureWriter(Xml body, Styles styles, Texts texts, int textWidth) {
        this.body = body;
        this.styles = styles;
        this.texts = texts;
        this.textWidth = textWidth;
    }

    void write(KeyFigures keyFigures) {
        List<KeyFigure> figures = keyFigures.figures();
        int width = textWidth / figures.size();
        TableShape shape =
                new TableShape(body, styles.id(Style.KEY_FIGURES), Collections.nCopies(figures.size(), width));
        shape.describe(
                texts.say("word.key-figures"),
                figures.stream()
                        .map(figure -> figure.value() + " " + figure.label())
                        .collect(Collectors.joining("; ")));
        shape.openRow();
        for (KeyFigure figure : figures) {
            new TableCell(width).open(body);
            write(figure);
            body.close();
        }
        shape.closeRow();
        shape.close();
        new TextLine(body, styles.id(Style.SPACE)).end();
    }

    private void write(KeyFigure figure) {
        new TextLine(body, styles.id(Style.KEY_FIGURE)).text(figure.value()).end();
        new TextLine(body, styles.id(Style.KEY_FIGURE_LABEL))
                .text(figure.label())
                .end();
        if (!figure.note().isBlank()) {
            new TextLine(body, styles.id(Style.KEY_FIGURE_NOTE))
                    .text(figure.note())
                    .end();
        }
    }
}
