package dk.followupforecast.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.run.CaseFigures;
import dk.followupforecast.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user's own Word file, as a case names it. */
class WordTemplateOfCaseTest {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    Path folder;

    private CaseFiles files;

    @BeforeEach
    void begin() {
        files = new CaseFiles(folder)
                .with("a.csv", "kommune;III-V 2008\nVejle;2\n")
                .with("case.yaml", "date: '2024'\nword-template: brev.docx\n");
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body/></w:document>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void itIsReadCountedAmongTheInputsAndNotTakenForAnExtract() {
        byte[] template = zip(parts());
        CaseFigures figures = files.with("brev.docx", template).compute();
        assertArrayEquals(template, figures.wordTemplate().orElseThrow());
        assertTrue(figures.sources().stream()
                .anyMatch(file -> file.name().equals("brev.docx") && Arrays.equals(template, file.bytes())));
        assertTrue(files.notices().stream().noneMatch(line -> line.startsWith("file_not_read")));
    }

    private static String document(String body) {
        return "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>" + body + "</w:body></w:document>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:t>CPR 010208-1234</w:t></w:r></w:p>",
                "<w:p><w:r><w:t>0102</w:t></w:r><w:proofErr/><w:r><w:t>08</w:t><w:noBreakHyphen/><w:t>1234</w:t></w:r></w:p>",
                "<w:p><w:r><w:t>010208</w:t><w:tab/><w:t>1234</w:t></w:r></w:p>",
                "<w:p><w:del><w:r><w:delText>010208-1234</w:delText></w:r></w:del></w:p>"
            })
    void aPersonNumberInItsTextRefusesIt(String body) {
        Map<String, String> parts = parts();
        parts.put("word/header1.xml", document(body));
        assertEquals(
                List.of("person_number brev.docx:0 []"),
                files.with("brev.docx", zip(parts)).refused());
    }

    @Test
    void aPersonNumberInItsTitleRefusesIt() {
        Map<String, String> parts = parts();
        parts.put("docProps/core.xml", "<p><title>Journal 010208-1234</title><revision>2</revision></p>");
        assertEquals(
                List.of("person_number brev.docx:0 []"),
                files.with("brev.docx", zip(parts)).refused());
    }

    /** Word names its bookmarks so, and one paragraph's digits are not another's. */
    @Test
    void numbersThatNobodyReadsAreNone() {
        Map<String, String> parts = parts();
        parts.put(
                "word/header1.xml",
                document("<w:p><w:r><w:instrText>PAGEREF _Toc102081234</w:instrText></w:r></w:p>"
                        + "<w:p><w:r><w:t>010208</w:t></w:r></w:p><w:p><w:r><w:t>1234</w:t></w:r></w:p>"));
        parts.put("docProps/app.xml", "<p><Words>010208</Words><Characters>1234</Characters></p>");
        assertTrue(files.with("brev.docx", zip(parts)).compute().wordTemplate().isPresent());
    }

    @Test
    void aCaseThatNamesNoneHasNone() {
        CaseFigures figures = files.with("case.yaml", "date: '2024'\n").compute();
        assertEquals(Optional.empty(), figures.wordTemplate());
    }

    @Test
    void aWordFileThatNobodyNamesIsToldOf() {
        files.with("case.yaml", "date: '2024'\n")
                .with("brev.docx", zip(parts()))
                .compute();
        assertTrue(files.notices().contains("file_not_read brev.docx:0 []"));
    }

    @Test
    void anAbsentFileIsToldWhereItIsNamed() {
        assertEquals(List.of("missing_file case.yaml:2 [word-template] brev.docx"), files.refused());
    }

    @Test
    void aFolderOfTheNameCannotBeRead() {
        assertEquals(
                List.of("unreadable_file brev.docx:0 []"),
                files.with("brev.docx/x.md", "").refused());
    }

    @Test
    void aNameOfAnotherKindOfFileIsToldWhereItStands() {
        files.with("case.yaml", "word-template: a.csv\n");
        assertEquals(List.of("bad_value case.yaml:1 [word-template] a.csv"), files.refused());
    }

    @Test
    void whatIsNoWordFileIsToldAndNotThrown() {
        assertRefused("a letter".getBytes(StandardCharsets.UTF_8));
        assertRefused(new byte[0]);
        assertRefused(zip(Map.of("x.txt", "x")));
        assertRefused(Arrays.copyOf(zip(parts()), zip(parts()).length / 2));
    }

    @Test
    void aPartThatIsMissingOrBrokenIsToldAndNotThrown() {
        for (String name : parts().keySet()) {
            Map<String, String> without = parts();
            without.remove(name);
            assertRefused(zip(without));
            Map<String, String> broken = parts();
            broken.put(name, "<w:document");
            assertRefused(zip(broken));
        }
    }

    @Test
    void aTemplateFileAFileWithMacrosAndTheStrictVariantAreNoWordFilesHere() {
        Map<String, String> template = parts();
        template.computeIfPresent(
                "[Content_Types].xml", (name, text) -> text.replace("document.main", "template.main"));
        assertRefused(zip(template));
        Map<String, String> strict = parts();
        strict.computeIfPresent(
                "word/document.xml",
                (name, text) -> text.replace(NAMESPACE, "http://purl.oclc.org/ooxml/wordprocessingml/main"));
        assertRefused(zip(strict));
    }

    @Test
    void aPartThatNamesFilesOfTheMachineIsRefused() {
        Map<String, String> spying = parts();
        spying.computeIfPresent(
                "word/document.xml",
                (name, text) -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + text);
        assertRefused(zip(spying));
    }

    @Test
    void theTextMayHaveAnotherNameThatTheArchiveLeadsTo() {
        Map<String, String> renamed = new LinkedHashMap<>();
        parts().forEach((name, text) -> renamed.put(
                name.replace("document.xml", "document2.xml"), text.replace("document.xml", "document2.xml")));
        byte[] template = zip(renamed);
        assertArrayEquals(
                template,
                files.with("brev.docx", template).compute().wordTemplate().orElseThrow());
        renamed.computeIfPresent("_rels/.rels", (name, text) -> text.replace("word/document2", "/word/document2"));
        assertTrue(TemplateReader.isWordFile(zip(renamed)));
        renamed.computeIfPresent("_rels/.rels", (name, text) -> text.replace("document2", "document"));
        assertRefused(zip(renamed));
    }

    @Test
    void aFileOutsideTheCaseFolderIsRefusedWhereItIsNamed() {
        for (String name : List.of("/home/anna/brev.docx", "../brev.docx", "a/../../brev.docx", "C:\\brev.docx")) {
            CaseFiles fresh = new CaseFiles(folder).with("case.yaml", "date: '2024'\nword-template: '" + name + "'\n");
            assertEquals(List.of("bad_value case.yaml:2 [word-template] " + name), fresh.refused());
            assertTrue(fresh.sentences(Language.DA).get(0).contains("kopiér filen dertil"));
            assertTrue(fresh.sentences(Language.EN).get(0).contains("copy the file there"));
        }
    }

    @Test
    void aWayRoundWithinTheCaseFolderIsShownInItsShortestForm() {
        CaseFigures figures = files.with("breve/brev.docx", zip(parts()))
                .with("case.yaml", "word-template: './breve/../breve\\brev.docx'\n")
                .compute();
        assertTrue(figures.sources().stream().anyMatch(file -> file.name().equals("breve/brev.docx")));
    }

    private void assertRefused(byte[] file) {
        CaseFiles fresh = new CaseFiles(folder).with("brev.docx", file);
        assertEquals(List.of("not_a_word_file brev.docx:0 []"), fresh.refused());
        assertTrue(fresh.sentences(Language.DA).get(0).contains("gem den som Word-dokument"));
    }
}
