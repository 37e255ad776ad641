package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.document.Picture;
import dk.followupforecast.annex.office.Xml;

/** A picture with its caption below, on the same page. */
final class FigureWriter {

    private static final double EMU_PER_MM = 36_000;
    private static final double EMU_PER_TWIP = 635;

    private final Xml body;
    private final WordPackage file;
    private final DocumentWords words;
    private final double textWidthInMm;

    FigureWriter(Xml body, WordPackage file, DocumentWords words) {
        this.body = body;
        this.file = file;
        this.words = words;
        this.textWidthInMm = file.textWidth() * EMU_PER_TWIP / EMU_PER_MM;
    }

    void write(Figure figure) {
        Picture picture = figure.picture();
        double scale = Math.min(1, textWidthInMm / picture.widthInMm());
        InlinePicture inline = new InlinePicture(
                file.addPicture(picture),
                figure.number(),
                words.caption(figure),
                figure.alternativeText(),
                Math.round(picture.widthInMm() * scale * EMU_PER_MM),
                Math.round(picture.heightInMm() * scale * EMU_PER_MM));
        line(Style.FIGURE).keepWithNext().picture(inline).end();
        caption(figure);
    }

    private void caption(Figure figure) {
        String text = words.texts().say("document.caption", words.figure(), Field.mark(0), figure.caption());
        Field number = new Field("SEQ " + words.figure() + " \\* ARABIC", Integer.toString(figure.number()));
        line(Style.CAPTION).text(text, number).end();
    }

    private TextLine line(Style style) {
        return new TextLine(body, file.styles().id(style));
    }
}
