package dk.followupforecast.annex.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import dk.followupforecast.annex.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Documents as PDF for paper and for screen readers: after PDF/A-2a and PDF/UA-1, the same bytes for the same document. One
 * for a run: fonts and rules are read once. Several threads may write at once.
 */
public final class PdfFile {

    static {
        EngineLog.silence();
        Packed.askOfEngine();
    }

    private final PdfFonts fonts = PdfFonts.read();
    private final PdfColours colours = new PdfColours();
    private final String style = PdfResources.read("pdf-style.css");

    public byte[] write(Document document) {
        String page = new PdfPage(document, style).write();
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = builder(document, page, pdf);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                new TaggedPages(renderer, pdf).paint();
                PdfTags.complete(renderer.getRootBox());
                new PdfProperties(document).write(pdf, page);
                colours.addTo(pdf);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
                pdf.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(Document document, String page, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useDefaultPageSize(210, 297, BaseRendererBuilder.PageSizeUnits.MM);
        builder.useObjectDrawerFactory(new ChartDrawer(document));
        builder.addDOMMutator(new PrintableText(fonts::has));
        fonts.addTo(builder, pdf);
        builder.withW3cDocument(parse(page), "");
        return builder;
    }

    private static org.w3c.dom.Document parse(String page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            // All of it is read, so to put off making the nodes only makes them dearer.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("page must be well-formed XML", e);
        }
    }
}
