package dk.followupforecast.annex.pdf;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.html.HtmlText;
import j2html.TagCreator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What the file says of itself, in both the places where a PDF says it, and from the document alone: no clock. */
final class PdfProperties {

    private static final String PRODUCER = "openhtmltopdf";

    private static final String METADATA = PdfResources.read("metadata.xml");

    private final Document document;

    PdfProperties(Document document) {
        this.document = document;
    }

    /** @param page what was laid out, which tells this file from others */
    void write(PDDocument pdf, String page) throws IOException {
        pdf.setDocumentId(identify(page));
        pdf.setDocumentInformation(information());
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setMetadata(new PDMetadata(pdf));
        catalog.getMetadata().importXMPMetadata(metadata().getBytes(StandardCharsets.UTF_8));
        catalog.setLanguage(HtmlText.languageTag(document.language()));
        catalog.setMarkInfo(new PDMarkInfo());
        catalog.getMarkInfo().setMarked(true);
        catalog.setViewerPreferences(new PDViewerPreferences(new COSDictionary()));
        catalog.getViewerPreferences().setDisplayDocTitle(true);
    }

    private PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setSubject(document.description());
        information.setProducer(PRODUCER);
        if (!document.date().isEmpty()) {
            String date = "D:" + document.date().replace("-", "");
            information.getCOSObject().setString(COSName.CREATION_DATE, date);
        }
        return information;
    }

    /** From the page, which holds the words and, in the alternative texts, the data of the figures. */
    private static long identify(String page) {
        CRC32 first = new CRC32();
        Adler32 second = new Adler32();
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        first.update(bytes);
        second.update(bytes);
        return first.getValue() << 32 | second.getValue();
    }

    /** The same as XMP, with what kind of PDF this is; PDF/A asks that the words of PDF/UA be explained in the file. */
    private String metadata() {
        return METADATA.replace("{date}", dateElement())
                .replace("{language}", HtmlText.languageTag(document.language()))
                .replace("{title}", escaped(document.title()))
                .replace("{description}", escaped(document.description()))
                .replace("{producer}", PRODUCER);
    }

    private String dateElement() {
        return document.date().isEmpty() ? "" : "<xmp:CreateDate>" + document.date() + "</xmp:CreateDate>";
    }

    private static String escaped(String text) {
        return HtmlText.of(TagCreator.text(text));
    }
}
