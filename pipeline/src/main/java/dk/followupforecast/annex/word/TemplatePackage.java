package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Picture;
import dk.followupforecast.annex.office.SteadyZip;
import dk.followupforecast.annex.office.Xml;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** The user's own file, emptied, into which the text is put. */
final class TemplatePackage implements WordPackage {

    private final XWPFDocument file;
    private final Styles styles;
    private final TemplatePage page;

    private TemplatePackage(XWPFDocument file, Styles styles, TemplatePage page) {
        this.file = file;
        this.styles = styles;
        this.page = page;
    }

    static TemplatePackage open(byte[] template, Document document) {
        try {
            XWPFDocument file = Template.open(template);
            TemplateDescription.set(file, document);
            return new TemplatePackage(file, TemplateStyles.complete(file, document.language()), TemplatePage.of(file));
        } catch (IOException e) {
            // All of it happens in memory.
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Styles styles() {
        return styles;
    }

    @Override
    public int textWidth() {
        return page.textWidth();
    }

    @Override
    public String addPicture(Picture picture) {
        try {
            return file.addPictureData(picture.png(), PictureType.PNG);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("picture must be PNG, was " + picture.name(), e);
        }
    }

    @Override
    public byte[] finish(Xml body, Xml header, Xml footer) {
        try {
            page.writeEdges(header, footer);
            CTBody target = file.getDocument().getBody();
            CTSectPr section = (CTSectPr) target.getSectPr().copy();
            Xml text = WordPackage.openText("w:document").open("w:body").finished(body.toString());
            target.set(DocumentDocument.Factory.parse(text.close().close().toString())
                    .getDocument()
                    .getBody());
            target.setSectPr(section);
            byte[] bytes = SteadyZip.of(file::write);
            // To close it would write all of it a second time.
            file.getPackage().revert();
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("text must be XML", e);
        }
    }
}
