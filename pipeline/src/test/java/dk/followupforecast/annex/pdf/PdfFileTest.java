package dk.followupforecast.annex.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Callout;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.fixture.SystemTool;
import dk.followupforecast.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample document and small ones as PDF, judged by {@link PdfChecks} and by other programs. */
class PdfFileTest {

    private static final PdfFile FILE = new PdfFile();

    private static Document danish;
    private static byte[] sample;

    @BeforeAll
    static void write() {
        danish = SampleDocument.in(Language.DA);
        sample = FILE.write(danish);
    }

    @Test
    void sampleIsSoundInDanish() {
        PdfChecks.assertSound(sample, danish);
    }

    @Test
    void sampleIsSoundInEnglish() {
        Document english = SampleDocument.in(Language.EN);
        PdfChecks.assertSound(FILE.write(english), english);
    }

    @Test
    void documentOfOnePageIsSound() throws IOException {
        Document onePage = onePage("Assens", "Kort.");
        byte[] pdf = FILE.write(onePage);
        PdfChecks.assertSound(pdf, onePage);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertEquals(1, file.getNumberOfPages());
        }
    }

    @Test
    void lettersOfOurLanguagesAndSignsOfOurNumbersArePrintedAsTheyAre() {
        String signs = "æøåÆØÅéüö – — − · … “” ‘’ »« § ½ × ≥ ≤ → • €\u00A0%";
        PrintableText printable = new PrintableText(PdfFonts.read()::has);
        assertEquals(signs, printable.of(signs));
        Document document = onePage("Tegn", signs);
        PdfChecks.assertSound(FILE.write(document), document);
    }

    @Test
    void nameWithCharactersThatTheFontLacksIsPrintedAsFarAsItGoes() {
        String name =
                "Ẁ A\u030Ae ﬁ \u4E2D\u6587 \uD83D\uDE00 a\u00ADb\u200Bc\u200Dd \uD800 \u0007 x\u3000y \u1E9Bz <#>";
        PrintableText printable = new PrintableText(PdfFonts.read()::has);
        assertEquals("Åe [U+4E2D] abcd x y", printable.of("A\u030Ae \u4E2D a\u00ADb\u200Bc\u200Dd x\u3000y"));
        assertEquals("[U+1F600]", printable.of("\uD83D\uDE00"));
        Document document = onePage("Øer " + name.replace("\uD800", "").replace("\u0007", ""), "Tekst.");
        PdfChecks.assertSound(FILE.write(document), document);
        assertTrue(FILE.write(onePage(name, name)).length > 0);
    }

    @Test
    void sameDocumentGivesTheSameBytes() {
        assertArrayEquals(sample, FILE.write(danish));
        assertArrayEquals(sample, new PdfFile().write(SampleDocument.in(Language.DA)));
    }

    @Test
    void threadsMayWriteAtOnce() throws Exception {
        Document onePage = onePage("Assens", "Kort.");
        byte[] small = FILE.write(onePage);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<byte[]>> written = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            Document document = at % 3 == 0 ? danish : onePage;
            written.add(threads.submit(() -> FILE.write(document)));
        }
        for (int at = 0; at < written.size(); at++) {
            assertArrayEquals(at % 3 == 0 ? sample : small, written.get(at).get());
        }
        threads.shutdown();
    }

    @Test
    void dateIsTheDocumentsAndAtNoTimeTheClocks() throws IOException {
        try (PDDocument file = Loader.loadPDF(sample)) {
            PDDocumentInformation information = file.getDocumentInformation();
            assertEquals("D:2024", information.getCOSObject().getString("CreationDate"));
            assertNull(information.getModificationDate());
            String metadata = new String(
                    file.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(metadata.contains("<xmp:CreateDate>2024</xmp:CreateDate>"), metadata);
        }
        Document dateless = withDate("");
        byte[] pdf = FILE.write(dateless);
        PdfChecks.assertSound(pdf, dateless);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertNull(file.getDocumentInformation().getCOSObject().getString("CreationDate"));
        }
        Document toTheDay = withDate("2024-11-05");
        PdfChecks.assertSound(FILE.write(toTheDay), toTheDay);
    }

    @Test
    void anotherProgramReadsTheTextAndFindsHeadersOnEveryPageOfALongTable(@TempDir Path folder) throws IOException {
        SystemTool.find("pdftotext");
        Files.write(folder.resolve("sample.pdf"), sample);
        String text = SystemTool.run(folder, "pdftotext", "-layout", "sample.pdf", "-");
        String[] pages = text.split("\f");
        int withRows = 0;
        for (int at = 0; at < pages.length; at++) {
            assertTrue(pages[at].contains(danish.marking()), "page " + (at + 1));
            assertTrue(pages[at].contains(danish.identity()), "page " + (at + 1));
            assertTrue(pages[at].contains("Side " + (at + 1) + " af " + pages.length), pages[at]);
            if (pages[at].contains("Område 20  ") || pages[at].contains("Område 55  ")) {
                withRows++;
                assertTrue(pages[at].matches("(?s).*Område +2024 +2025 .*"), pages[at]);
            }
        }
        assertTrue(withRows >= 2, text);
        assertTrue(text.contains("1.924") && text.contains("−3") && !text.contains("#"), text);
    }

    @Test
    void missingFigureIsSpokenInWords() throws IOException {
        try (PDDocument file = Loader.loadPDF(sample)) {
            List<String> spoken = new PdfReader(file)
                    .list("Span").stream()
                            .map(span -> span.getAlternateDescription())
                            .filter(words -> words != null)
                            .toList();
            assertFalse(spoken.isEmpty());
            assertEquals(List.of("ikke indberettet"), spoken.stream().distinct().toList());
        }
    }

    @Test
    void onlyABackgroundThatIsPaintedIsMarkedAsOne() throws IOException {
        try (PDDocument file = Loader.loadPDF(sample)) {
            for (PDPage page : file.getPages()) {
                List<Object> tokens = new PDFStreamParser(page).parse();
                List<Integer> starts = IntStream.range(0, tokens.size())
                        .filter(at -> isOperator(tokens.get(at), "BMC"))
                        .boxed()
                        .toList();
                assertFalse(starts.isEmpty());
                starts.forEach(at -> assertFalse(isOperator(tokens.get(at + 1), "EMC"), "at " + at));
            }
        }
    }

    private static boolean isOperator(Object token, String name) {
        return token instanceof Operator operator && operator.getName().equals(name);
    }

    private static Document withDate(String date) {
        Document document = onePage("Dato", "Kort.");
        return new Document(
                document.language(),
                document.title(),
                document.subtitle(),
                document.description(),
                date,
                document.marking(),
                document.identity(),
                document.sections());
    }

    private static Document onePage(String name, String text) {
        return new Document(
                Language.DA,
                name + " Kommune",
                "",
                "En side om " + name + ".",
                "2024",
                "Intern udgave",
                "followup-forecast 0.1.0",
                List.of(
                        new Section("tal", name, List.of(new Paragraph(text), new Callout("Bemærk", text))),
                        new Section("figur", "Figur", List.of(danish.figures().get(0)))));
    }
}
