package dk.followupforecast.annex.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.text.Language;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** What a program that reads the file finds in it. */
class WordFileTest {

    private static final Document SAMPLE = SampleDocument.in(Language.DA);

    private static final byte[] FILE = WordFile.write(SAMPLE, Optional.empty());

    private static XWPFDocument read() {
        return WordParts.read(FILE);
    }

    private static List<String> linesOf(String styleName) throws IOException {
        try (XWPFDocument file = read()) {
            return file.getParagraphs().stream()
                    .filter(line -> styleName.equals(styleOf(file, line).getName()))
                    .map(XWPFParagraph::getText)
                    .toList();
        }
    }

    private static XWPFStyle styleOf(XWPFDocument file, XWPFParagraph line) {
        return file.getStyles().getStyle(line.getStyle());
    }

    @Test
    void headingsHaveTheStylesAndLevelsThatWordKnows() throws IOException {
        assertEquals(List.of("Resumé", "Opfølgninger pr. år", "Børnene bag tallene", "Metode"), linesOf("heading 1"));
        assertEquals(List.of("Sygehuse", "Kommuner"), linesOf("heading 2"));
        try (XWPFDocument file = read()) {
            for (int level = 1; level <= 3; level++) {
                XWPFStyle style = file.getStyles().getStyleWithName("heading " + level);
                assertEquals("Heading" + level, style.getStyleId());
                assertEquals(
                        level - 1,
                        style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue());
            }
        }
    }

    @Test
    void whatIsReadAsOneWordIsNotBroken() {
        Document document = new Document(
                Language.EN,
                "Title",
                "",
                "Description.",
                "",
                "Marking",
                "run 1",
                List.of(new Section("all", "All", List.of(new Paragraph("III-V, two-part, V-formed")))));
        String xml = WordParts.text(WordFile.write(document, Optional.empty()), "word/document.xml");
        String whole = "III</w:t><w:noBreakHyphen/><w:t>V, two-part, V-formed<";
        assertTrue(xml.contains(whole), xml);
    }

    @Test
    void titleSubtitleAndListAreStyledAsSuch() throws IOException {
        assertEquals(List.of(SAMPLE.title()), linesOf("Title"));
        assertEquals(List.of(SAMPLE.subtitle()), linesOf("Subtitle"));
        assertEquals(3, linesOf("List Bullet").size());
        assertEquals("=1+1 er ikke en formel.", linesOf("List Bullet").get(1));
        try (XWPFDocument file = read()) {
            var number = file.getStyles()
                    .getStyleWithName("List Bullet")
                    .getCTStyle()
                    .getPPr()
                    .getNumPr()
                    .getNumId()
                    .getVal();
            var list = file.getNumbering().getAbstractNumID(number);
            assertEquals(
                    "bullet",
                    file.getNumbering()
                            .getAbstractNum(list)
                            .getCTAbstractNum()
                            .getLvlArray(0)
                            .getNumFmt()
                            .getVal()
                            .toString());
        }
    }

    @Test
    void captionsOfFiguresAndTablesCountWithFields() throws IOException {
        DocumentWords words = new DocumentWords(SAMPLE);
        Set<String> expected = new TreeSet<>();
        SAMPLE.tables().forEach(table -> expected.add(words.caption(table)));
        SAMPLE.figures().forEach(figure -> expected.add(words.caption(figure)));
        assertEquals(expected, new TreeSet<>(linesOf("caption")));
        String xml = WordParts.text(FILE, "word/document.xml");
        assertEquals(2, count(xml, " SEQ Figur \\* ARABIC "));
        assertEquals(4, count(xml, " SEQ Tabel \\* ARABIC "));
    }

    @Test
    void contentsAreFilledInAndLeadToTheHeadings() throws IOException {
        Map<String, String> headings = new HashMap<>();
        Map<String, String> links = new HashMap<>();
        try (XWPFDocument file = read()) {
            for (XWPFParagraph line : file.getParagraphs()) {
                line.getCTP().getBookmarkStartList().forEach(mark -> headings.put(mark.getName(), line.getText()));
                for (CTHyperlink link : line.getCTP().getHyperlinkList()) {
                    links.put(link.getAnchor(), link.getRArray(0).getTArray(0).getStringValue());
                }
            }
        }
        assertEquals(6, links.size());
        assertEquals(headings, links);
        String xml = WordParts.text(FILE, "word/document.xml");
        assertTrue(xml.contains(" TOC \\o \"1-2\" \\n \\h \\z \\u "));
        assertFalse(xml.contains("w:dirty"), "Word would ask whether to update");
    }

    @Test
    void everyPictureHasItsAlternativeTextAndItsSize() throws IOException {
        try (XWPFDocument file = read()) {
            var drawings = file.getParagraphs().stream()
                    .flatMap(line -> line.getRuns().stream())
                    .flatMap(run -> run.getCTR().getDrawingList().stream())
                    .map(drawing -> drawing.getInlineArray(0))
                    .toList();
            assertEquals(2, drawings.size());
            for (int at = 0; at < drawings.size(); at++) {
                var figure = SAMPLE.figures().get(at);
                assertEquals(
                        figure.alternativeText(), drawings.get(at).getDocPr().getDescr());
                assertEquals(
                        new DocumentWords(SAMPLE).caption(figure),
                        drawings.get(at).getDocPr().getTitle());
                assertEquals(
                        figure.picture().widthInMm() * 36_000,
                        drawings.get(at).getExtent().getCx(),
                        1);
                assertEquals(
                        figure.picture().heightInMm() * 36_000,
                        drawings.get(at).getExtent().getCy(),
                        1);
            }
        }
    }

    @Test
    void everyPartFollowsTheSchema() {
        List<String> checked = WordParts.assertValid(FILE);
        assertEquals(
                Set.of(
                        "word/document.xml",
                        "word/styles.xml",
                        "word/settings.xml",
                        "word/numbering.xml",
                        "word/header1.xml",
                        "word/footer1.xml"),
                Set.copyOf(checked));
    }

    @Test
    void theSchemaRefusesElementsInAWrongOrder() {
        String xml = WordParts.text(FILE, "word/document.xml");
        String turned = xml.replaceFirst("(<w:pStyle [^>]*/>)(<w:keepNext/>)", "$2$1");
        assertFalse(turned.equals(xml));
        assertFalse(WordParts.faults("word/document.xml", turned).isEmpty());
        String styles = WordParts.text(FILE, "word/styles.xml");
        String wrong = styles.replaceFirst("(?s)(<w:name [^>]*/>)(.*?)(<w:uiPriority [^>]*/>)", "$3$2$1");
        assertFalse(WordParts.faults("word/styles.xml", wrong).isEmpty());
    }

    @Test
    void sameDocumentGivesTheSameBytesWhateverTheMachineSays() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertArrayEquals(FILE, WordFile.write(SampleDocument.in(Language.DA), Optional.empty()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void languageStandsInStylesSettingsAndProperties() {
        for (Language language : Language.values()) {
            byte[] file = WordFile.write(SampleDocument.in(language), Optional.empty());
            String tag = language == Language.DA ? "da-DK" : "en-GB";
            assertTrue(WordParts.text(file, "word/styles.xml").contains("<w:lang w:val=\"" + tag + "\""));
            assertTrue(WordParts.text(file, "word/settings.xml").contains("<w:themeFontLang w:val=\"" + tag + "\""));
            assertTrue(WordParts.text(file, "docProps/core.xml").contains("<dc:language>" + tag + "</dc:language>"));
        }
    }

    @Test
    void propertiesNameTheDocumentAndItsDateAndNobody() {
        String core = WordParts.text(FILE, "docProps/core.xml");
        assertTrue(core.contains("<dc:title>Prøvedokument &lt;æøå&gt; &amp; \"anførsel\"</dc:title>"), core);
        assertTrue(core.contains(SAMPLE.description()), core);
        assertTrue(core.contains(">2024-01-01T00:00:00Z</dcterms:created>"), core);
        assertTrue(core.contains(">2024-01-01T00:00:00Z</dcterms:modified>"), core);
        assertFalse(core.contains("creator") || core.contains("lastModifiedBy"), core);
    }

    @Test
    void aDocumentWithoutADateBearsNone() {
        Document undated = new Document(
                SAMPLE.language(),
                SAMPLE.title(),
                "",
                SAMPLE.description(),
                "",
                SAMPLE.marking(),
                SAMPLE.identity(),
                SAMPLE.sections());
        String core = WordParts.text(WordFile.write(undated, Optional.empty()), "docProps/core.xml");
        assertFalse(core.contains("dcterms:"), core);
    }

    @Test
    void markingStandsAboveAndIdentityAndPageBelowEveryPage() {
        assertTrue(WordParts.text(FILE, "word/header1.xml").contains(SAMPLE.marking()));
        String footer = WordParts.text(FILE, "word/footer1.xml");
        assertTrue(footer.contains(SAMPLE.identity()));
        assertTrue(footer.matches("(?s).*Side .* PAGE .* af .* NUMPAGES .*"), footer);
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
