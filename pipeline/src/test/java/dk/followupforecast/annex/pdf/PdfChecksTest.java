package dk.followupforecast.annex.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.text.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Each check finds what it is there for, in a file that is sound but for that. */
class PdfChecksTest {

    private static Document document;
    private static byte[] sound;

    @BeforeAll
    static void write() {
        Document sample = SampleDocument.in(Language.DA);
        document = with(sample, new Paragraph("Nr. 1."));
        sound = new PdfFile().write(document);
    }

    @Test
    void soundFileHasNoProblem() {
        assertEquals(List.of(), PdfChecks.problems(sound, document));
    }

    @Test
    void standardsFindAFigureWithoutWordsAndAFileWithoutMetadata() throws IOException {
        byte[] wordless = broken(file -> new PdfReader(file).list("Figure").forEach(figure -> figure.getCOSObject()
                .removeItem(COSName.ALT)));
        assertFalse(PdfChecks.violations(wordless, PDFAFlavour.PDFUA_1).isEmpty());
        byte[] nameless = broken(file -> file.getDocumentCatalog().setMetadata(null));
        assertFalse(PdfChecks.violations(nameless, PDFAFlavour.PDFA_2_A).isEmpty());
    }

    @Test
    void wrongLanguageIsFound() throws IOException {
        assertFinds("language", file -> file.getDocumentCatalog().setLanguage("EN-US"));
    }

    @Test
    void nameOfTheFileInTheWindowIsFound() throws IOException {
        assertFinds(
                "title",
                file -> file.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false));
    }

    @Test
    void bookmarkThatIsNoHeadingIsFound() throws IOException {
        assertFinds("bookmarks", file -> file.getDocumentCatalog()
                .getDocumentOutline()
                .getFirstChild()
                .setTitle("Andet"));
    }

    @Test
    void otherAlternativeTextIsFound() throws IOException {
        assertFinds(
                "alternative texts",
                file -> new PdfReader(file).list("Figure").get(0).setAlternateDescription("Et billede"));
    }

    @Test
    void headingOfATableWithoutAScopeIsFound() throws IOException {
        assertFinds("headings of tables", file -> {
            PDStructureElement heading = new PdfReader(file).list("TH").get(0);
            heading.getCOSObject().removeItem(COSName.A);
        });
    }

    @Test
    void glyphThatIsMissingIsFound() throws IOException {
        assertFinds("glyphs", file -> {
            PDPage page = file.getPage(0);
            String font = page.getResources().getFontNames().iterator().next().getName();
            byte[] operators = ("BT /" + font + " 12 Tf <0000> Tj ET\n").getBytes(StandardCharsets.US_ASCII);
            List<PDStream> contents = new ArrayList<>();
            page.getContentStreams().forEachRemaining(contents::add);
            contents.add(new PDStream(file, new ByteArrayInputStream(operators)));
            page.setContents(contents);
        });
    }

    @Test
    void numberSignForALetterIsFound() {
        Document other = with(document, new Paragraph("Nr. #."));
        List<String> problems = PdfChecks.problemsBeyondTheStandards(sound, other);
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("text"), problems.toString());
    }

    @Test
    void imageIsFound() throws IOException {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        assertFinds(
                "page 1 must be vector",
                file -> file.getPage(0).getResources().add(LosslessFactory.createFromImage(file, image)));
    }

    @Test
    void otherPaperIsFound() throws IOException {
        assertFinds("page 1 must be A4", file -> file.getPage(0).setMediaBox(PDRectangle.LETTER));
    }

    private static void assertFinds(String what, Change change) throws IOException {
        List<String> problems = PdfChecks.problemsBeyondTheStandards(broken(change), document);
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith(what), problems.toString());
    }

    private static byte[] broken(Change change) throws IOException {
        try (PDDocument file = Loader.loadPDF(sound)) {
            change.make(file);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Document with(Document sample, Paragraph paragraph) {
        return new Document(
                sample.language(),
                sample.title(),
                sample.subtitle(),
                sample.description(),
                sample.date(),
                sample.marking(),
                sample.identity(),
                List.of(
                        new Section("tekst", "Tekst", List.of(paragraph)),
                        new Section(
                                "figur",
                                "Figur og tabel",
                                List.of(sample.figures().get(0), sample.tables().get(0)))));
    }

    private interface Change {
        void make(PDDocument file) throws IOException;
    }
}
