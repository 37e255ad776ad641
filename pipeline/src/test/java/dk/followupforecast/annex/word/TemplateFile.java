package dk.followupforecast.annex.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word file such as an authority has: Danish identifiers, red headings, a letterhead, somebody's text and remarks. */
final class TemplateFile {

    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Grundtekst"><w:name w:val="Normal"/></w:style>
              <w:style w:type="paragraph" w:styleId="Overskrift1">
                <w:name w:val="heading 1"/>
                <w:basedOn w:val="Grundtekst"/>
                <w:pPr><w:outlineLvl w:val="0"/></w:pPr>
                <w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:color w:val="FF0000"/><w:sz w:val="40"/></w:rPr>
              </w:style>
              <w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Noget andet"/></w:style>
            </w:styles>
            """;

    private TemplateFile() {}

    static byte[] make() {
        try (XWPFDocument file = new XWPFDocument();
                InputStream styles = new ByteArrayInputStream(STYLES.getBytes(StandardCharsets.UTF_8))) {
            file.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            file.getProperties().getCoreProperties().setCreator("Jens Hansen");
            file.getProperties().getCoreProperties().setLastModifiedByUser("Jens Hansen");
            file.getProperties().getExtendedProperties().setManager("Jens Hansen");
            file.createParagraph().createRun().setText("Fortroligt udkast");
            var comment = file.createComments().createComment(BigInteger.ONE);
            comment.setAuthor("Jens Hansen");
            comment.createParagraph().createRun().setText("Fortroligt udkast");
            setPage(file);
            TemplateSecrets.hideIn(file);
            return bytes(file);
        } catch (XmlException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void setPage(XWPFDocument file) {
        file.createHeader(HeaderFooterType.FIRST)
                .createParagraph()
                .createRun()
                .setText("Region Midtpunkt, Direktionen");
        CTSectPr section = file.getDocument().getBody().getSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(12_240));
        size.setH(BigInteger.valueOf(15_840));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(2_000));
        margins.setRight(BigInteger.valueOf(2_000));
        margins.setTop(BigInteger.valueOf(2_000));
        margins.setBottom(BigInteger.valueOf(2_000));
        margins.setHeader(BigInteger.valueOf(700));
        margins.setFooter(BigInteger.valueOf(700));
        margins.setGutter(BigInteger.ZERO);
    }

    /** A Word file with nothing in it, not even styles. */
    static byte[] makeBare() {
        try (XWPFDocument file = new XWPFDocument()) {
            return bytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XWPFDocument file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(bytes);
        return bytes.toByteArray();
    }
}
