package dk.followupforecast.annex.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader sees who opens the file in another program than the one it is made for. */
class LibreOfficeTest {

    private static final Document SAMPLE = SampleDocument.in(Language.DA);

    @TempDir
    static Path folder;

    private static Path pdf;

    @BeforeAll
    static void open() throws IOException {
        pdf = pdf("sample", SAMPLE);
    }

    private static Path pdf(String name, Document document) throws IOException {
        String office = SystemTool.find("soffice").toString();
        Path file = folder.resolve(name + ".docx");
        Files.write(file, WordFile.write(document, Optional.empty()));
        SystemTool.run(
                folder,
                office,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                file.toString());
        return folder.resolve(name + ".pdf");
    }

    private static String tell(String command, String... options) {
        String program = SystemTool.find(command).toString();
        String[] words = Stream.of(Stream.of(program), Stream.of(options), Stream.of(pdf.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return SystemTool.run(folder, words);
    }

    /** The text of every page; pdftotext ends each with a form feed. */
    private static List<String> pages() {
        return List.of(tell("pdftotext", "-layout", "-enc", "UTF-8").isEmpty() ? read().split("\f") : new String[0]);
    }

    private static String read() {
        try {
            // A hyphen that does not break is read as one that does.
            return Files.readString(folder.resolve("sample.txt")).replace('\u2011', '-');
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void pagesAreA4() {
        assertTrue(tell("pdfinfo").contains("(A4)"));
        assertTrue(tell("pdfinfo").contains(SAMPLE.title()));
    }

    @Test
    void titleHeadingsAndCaptionsAreThere() {
        String text = String.join("\n", pages());
        assertTrue(text.contains(SAMPLE.title()), text);
        for (String heading : List.of("Resumé", "Sygehuse", "Kommuner", "Børnene bag tallene", "Metode")) {
            assertTrue(text.lines().filter(line -> line.strip().equals(heading)).count() >= 2, heading + " in " + text);
        }
        DocumentWords words = new DocumentWords(SAMPLE);
        SAMPLE.tables().forEach(table -> assertTrue(text.contains(words.caption(table)), words.caption(table)));
        SAMPLE.figures().forEach(figure -> assertTrue(text.contains(words.caption(figure)), words.caption(figure)));
    }

    @Test
    void everyPageBearsMarkingIdentityAndItsNumber() {
        List<String> pages = pages();
        for (int at = 0; at < pages.size(); at++) {
            assertTrue(pages.get(at).contains(SAMPLE.marking()));
            assertTrue(pages.get(at).contains(SAMPLE.identity()));
            assertTrue(pages.get(at).contains("Side " + (at + 1) + " af " + pages.size()), pages.get(at));
        }
    }

    @Test
    void everyPageOfTheLongTableHasItsHeading() {
        String heading = "Område\\s+2024\\s+2025\\s+2026\\s+2027\\s+2028\\s+2029\\s+2030\\s+I alt";
        String row = "\\s*Område \\d+(\\s+\\d+){8}";
        List<String> pages = pages().stream()
                .filter(page -> page.lines().anyMatch(line -> line.matches(row)))
                .toList();
        assertTrue(pages.size() >= 3, pages.toString());
        for (String page : pages) {
            assertTrue(page.lines().anyMatch(line -> line.strip().matches(heading)), page);
        }
    }

    @Test
    void noLineEndsWithinAGroup() throws IOException {
        List<Block> lines = new ArrayList<>();
        for (int before = 1; before < 30; before++) {
            lines.add(new Paragraph("i".repeat(before) + " GMFCS III-V, I-II".repeat(12)));
        }
        Document document = new Document(
                SAMPLE.language(),
                "Title",
                "",
                "Description.",
                "",
                "Marking",
                "run 1",
                List.of(new Section("all", "All", lines)));
        Path file = pdf("whole", document);
        String text = SystemTool.run(folder, SystemTool.find("pdftotext").toString(), file.toString(), "-");
        assertTrue(text.lines().count() > 50, text);
        assertEquals(
                List.of(),
                text.lines().filter(line -> line.matches(".*[-\u2010-\u2013]$")).toList());
    }

    @Test
    void titleKeepsItsYearsOnOneLine() throws IOException {
        SystemTool.findFont("LiberationSans-Regular.ttf");
        String title = "Forecast of follow-ups of children and young people with cerebral palsy, 2024\u20132030";
        Document document =
                new Document(SAMPLE.language(), title, "", "Description.", "", "Marking", "run 1", SAMPLE.sections());
        Path file = pdf("title", document);
        String text = SystemTool.run(folder, SystemTool.find("pdftotext").toString(), file.toString(), "-");
        List<String> lines = text.lines().limit(8).toList();
        assertTrue(lines.stream().anyMatch(line -> line.strip().endsWith("2024\u20132030")), lines.toString());
    }

    @Test
    void noTableIsCutBetweenItsCaptionAndItsFirstRow() {
        for (String page : pages()) {
            List<String> lines = page.lines().filter(line -> !line.isBlank()).toList();
            assertEquals(-1, lines.get(lines.size() - 2).indexOf("Tabel "), page);
        }
    }
}
