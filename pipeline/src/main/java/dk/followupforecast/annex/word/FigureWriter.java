package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.document.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** A picture with its caption below, on the same page. */
final class FigureWriter {

    private static final double EMU_PER_MM = 36_000;
    private static final double EMU_PER_TWIP = 635;

    private final XWPFDocument file;
    private final Styles styles;
    private final DocumentWords words;
    private final double textWidthInMm;

    FigureWriter(XWPFDocument file, Styles styles, DocumentWords words, int textWidthInTwips) {
        this.file = file;
        this.styles = styles;
        this.words = words;
        this.textWidthInMm = textWidthInTwips * EMU_PER_TWIP / EMU_PER_MM;
    }

    void write(Figure figure) {
        CTP paragraph = file.getDocument().getBody().addNewP();
        new TextLine(paragraph, styles.id(Style.FIGURE)).keepWithNext();
        XWPFRun run = new XWPFParagraph(paragraph, file).createRun();
        try {
            describe(paint(run, figure.picture()), run, figure);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(
                    "picture must be PNG, was " + figure.picture().name(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        caption(figure);
    }

    private XWPFPicture paint(XWPFRun run, Picture picture) throws InvalidFormatException, IOException {
        double scale = Math.min(1, textWidthInMm / picture.widthInMm());
        return run.addPicture(
                new ByteArrayInputStream(picture.png()),
                PictureType.PNG,
                picture.name() + ".png",
                (int) Math.round(picture.widthInMm() * scale * EMU_PER_MM),
                (int) Math.round(picture.heightInMm() * scale * EMU_PER_MM));
    }

    /** Screen readers read the properties of the drawing, other programs those of the picture in it. */
    private void describe(XWPFPicture picture, XWPFRun run, Figure figure) {
        CTNonVisualDrawingProps drawing =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        drawing.setTitle(words.caption(figure));
        drawing.setDescr(figure.alternativeText());
        CTNonVisualDrawingProps inner = picture.getCTPicture().getNvPicPr().getCNvPr();
        inner.setDescr(figure.alternativeText());
    }

    private void caption(Figure figure) {
        String text = words.texts().say("document.caption", words.figure(), Field.mark(0), figure.caption());
        Field number = new Field("SEQ " + words.figure() + " \\* ARABIC", Integer.toString(figure.number()));
        new TextLine(file.getDocument().getBody().addNewP(), styles.id(Style.CAPTION)).text(text, number);
    }
}
