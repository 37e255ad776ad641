package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.KeyFigures;
import dk.followupforecast.annex.document.KeyFigures.KeyFigure;
import dk.followupforecast.text.Texts;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Key figures side by side in one row, each read from top to bottom: the figure, what it is, what else is to be known. */
final class KeyFigureWriter {

    private final CTBody body;
    private final Styles styles;
    private final Texts texts;
    private final int textWidth;

    KeyFigureWriter(CTBody body, Styles styles, Texts texts, int textWidth) {
        this.body = body;
        this.styles = styles;
        this.texts = texts;
        this.textWidth = textWidth;
    }

    void write(KeyFigures keyFigures) {
        List<KeyFigure> figures = keyFigures.figures();
        int width = textWidth / figures.size();
        TableShape shape = new TableShape(
                body.addNewTbl(), styles.id(Style.KEY_FIGURES), Collections.nCopies(figures.size(), width));
        shape.describe(
                texts.say("word.key-figures"),
                figures.stream()
                        .map(figure -> figure.value() + " " + figure.label())
                        .collect(Collectors.joining("; ")));
        CTRow row = shape.addRow();
        for (KeyFigure figure : figures) {
            write(figure, shape.addCell(row, width));
        }
        new TextLine(body.addNewP(), styles.id(Style.SPACE));
    }

    private void write(KeyFigure figure, CTTc cell) {
        new TextLine(cell.addNewP(), styles.id(Style.KEY_FIGURE)).text(figure.value());
        new TextLine(cell.addNewP(), styles.id(Style.KEY_FIGURE_LABEL)).text(figure.label());
        if (!figure.note().isBlank()) {
            new TextLine(cell.addNewP(), styles.id(Style.KEY_FIGURE_NOTE)).text(figure.note());
        }
    }
}
