package dk.followupforecast.annex.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.fixture.SystemTool;
import dk.followupforecast.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that looks as the user's own Word file does. */
class WordTemplateTest {

    private static final Document SAMPLE = SampleDocument.in(Language.DA);

    private static final byte[] FILE = WordFile.write(SAMPLE, Optional.of(TemplateFile.make()));

    private static XWPFDocument read() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FILE));
    }

    @Test
    void headingsHaveTheTemplatesStyleUnderItsOwnIdentifier() throws IOException {
        try (XWPFDocument file = read()) {
            XWPFParagraph heading = file.getParagraphs().stream()
                    .filter(line -> line.getText().equals("Resumé"))
                    .filter(line -> !line.getStyle().startsWith("TOC"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("Overskrift1", heading.getStyle());
            var look = file.getStyles().getStyle("Overskrift1").getCTStyle().getRPr();
            assertEquals("Georgia", look.getRFontsArray(0).getAscii());
            assertTrue(look.xmlText().contains("FF0000"), look.xmlText());
            assertEquals(
                    1,
                    file.getStyles().getStyles().stream()
                            .filter(style -> "heading 1".equals(style.getName()))
                            .count());
        }
    }

    @Test
    void stylesThatTheTemplateLacksAreAddedAndBuildOnItsOwn() throws IOException {
        try (XWPFDocument file = read()) {
            for (Style style : Style.values()) {
                assertFalse(file.getStyles().getStyleWithName(style.wordName()) == null, style.wordName());
            }
            XWPFStyle callout = file.getStyles().getStyleWithName("Annex Callout");
            assertEquals("Grundtekst", callout.getBasisStyleID());
            XWPFStyle subtitle = file.getStyles().getStyleWithName("Subtitle");
            assertEquals("SubtitleAnnex", subtitle.getStyleId(), "Subtitle is the identifier of another style there");
        }
    }

    @Test
    void pageAndHeadersAreTheTemplatesAndBearTheMarkingToo() throws IOException {
        try (XWPFDocument file = read()) {
            var section = file.getDocument().getBody().getSectPr();
            assertEquals("12240", section.getPgSz().xgetW().getStringValue());
            assertEquals(2, file.getHeaderList().size(), "one for the first page, one for the others");
            for (var header : file.getHeaderList()) {
                assertTrue(header.getText().contains(SAMPLE.marking()), header.getText());
            }
            assertTrue(file.getHeaderList().stream()
                    .anyMatch(header -> header.getText().contains("Region Midtpunkt, Direktionen")));
            assertEquals(2, file.getFooterList().size());
            for (var footer : file.getFooterList()) {
                assertTrue(footer.getText().contains(SAMPLE.identity()), footer.getText());
            }
        }
    }

    @Test
    void tablesAndPicturesFitTheTemplatesPage() throws IOException {
        int textWidth = 12_240 - 2 * 2_000;
        try (XWPFDocument file = read()) {
            for (var table : file.getTables()) {
                int width = table.getCTTbl().getTblGrid().getGridColList().stream()
                        .mapToInt(column -> Integer.parseInt(column.xgetW().getStringValue()))
                        .sum();
                assertEquals(textWidth, width, 4);
            }
            for (var line : file.getParagraphs()) {
                for (var run : line.getRuns()) {
                    run.getCTR()
                            .getDrawingList()
                            .forEach(drawing -> assertTrue(
                                    drawing.getInlineArray(0).getExtent().getCx() <= textWidth * 635L + 1000));
                }
            }
        }
    }

    @Test
    void nothingThatSomebodyWroteInTheTemplateRemains() {
        Map<String, byte[]> parts = WordParts.of(FILE);
        for (String name : parts.keySet()) {
            String text = WordParts.text(FILE, name);
            assertFalse(text.contains("Fortroligt udkast"), name);
            assertFalse(text.contains("Jens Hansen") || text.contains("Jens%20Hansen"), name);
        }
        for (String name : List.of("comments", "notes", "customXml", "glossary", "embeddings")) {
            assertFalse(parts.keySet().toString().contains(name), parts.keySet().toString());
        }
        String settings = WordParts.text(FILE, "word/settings.xml");
        for (String name : List.of("docVar", "mailMerge", "rsid", "footnotePr", "endnotePr")) {
            assertFalse(settings.contains(name), settings);
        }
        assertTrue(WordParts.text(FILE, "docProps/core.xml").contains("Prøvedokument"));
    }

    @Test
    void theTemplateHasThemAllAndWhatWasInsertedInItsHeaderStays() throws IOException {
        Map<String, byte[]> parts = WordParts.of(TemplateFile.make());
        long secrets = parts.values().stream()
                .filter(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("Fortroligt udkast"))
                .count();
        assertEquals(13, secrets, "else the test above proves little, of " + parts.keySet());
        try (XWPFDocument file = read()) {
            assertTrue(file.getHeaderList().stream()
                    .anyMatch(header -> header.getText().contains("Sundhed")));
            for (var header : file.getHeaderList()) {
                String xml = header._getHdrFtr().xmlText();
                assertFalse(xml.contains("w:control") || xml.contains("w:author"), xml);
            }
        }
    }

    @Test
    void anotherProgramOpensIt(@TempDir Path folder) throws IOException {
        String office = SystemTool.find("soffice").toString();
        Path file = folder.resolve("brev.docx");
        Files.write(file, FILE);
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        SystemTool.run(folder, office, profile, "--headless", "--convert-to", "pdf", file.toString());
        String pdftotext = SystemTool.find("pdftotext").toString();
        SystemTool.run(folder, pdftotext, "-enc", "UTF-8", "brev.pdf");
        String text = Files.readString(folder.resolve("brev.txt"));
        assertTrue(text.contains(SAMPLE.title()) && text.contains("Region Midtpunkt, Direktionen"), text);
    }

    @Test
    void itFollowsTheSchemaSpeaksTheDocumentsLanguageAndIsTheSameTwice() {
        WordParts.assertValid(FILE);
        assertTrue(WordParts.text(FILE, "word/styles.xml").contains("w:val=\"da-DK\""));
        assertArrayEquals(FILE, WordFile.write(SAMPLE, Optional.of(TemplateFile.make())));
    }

    @Test
    void aTemplateWithoutAnythingLooksLikeNoTemplate() throws IOException {
        byte[] file = WordFile.write(SAMPLE, Optional.of(TemplateFile.makeBare()));
        WordParts.assertValid(file);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertEquals("heading 1", read.getStyles().getStyle("Heading1").getName());
            assertTrue(read.getHeaderList().get(0).getText().contains(SAMPLE.marking()));
        }
    }
}
