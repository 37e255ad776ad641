package dk.followupforecast.annex.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;

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
            assertFalse(text.contains("Jens Hansen"), name);
        }
        assertFalse(parts.containsKey("word/comments.xml"), parts.keySet().toString());
        assertTrue(WordParts.text(FILE, "docProps/core.xml").contains("Prøvedokument"));
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
