package dk.followupforecast.annex.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.fixture.SystemTool;
import dk.followupforecast.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page on paper. */
@ExtendWith(InBrowser.class)
class PrintTest {

    private static final Pattern PAGE = Pattern.compile("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">");

    /** Every page, in points, and more than two of them. */
    static void assertA4(Path pdf) {
        List<MatchResult> pages = PAGE.matcher(read(pdf, "-bbox")).results().toList();
        assertTrue(pages.size() > 2, "pages: " + pages.size());
        for (MatchResult page : pages) {
            assertEquals(595, Double.parseDouble(page.group(1)), 1);
            assertEquals(842, Double.parseDouble(page.group(2)), 1);
        }
    }

    static String read(Path pdf, String how) {
        return SystemTool.run(pdf.getParent(), SystemTool.find("pdftotext").toString(), how, pdf.toString(), "-")
                .replaceAll(" +", " ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsPrintedOnA4AndNoControlIs(Language language, Browser browser) {
        Document document = Pages.longOne(language);
        browser.show(document, 1280);
        Path pdf = browser.print();
        assertA4(pdf);
        String text = read(pdf, "-layout");
        DocumentWords words = new DocumentWords(document);
        document.tables().forEach(table -> assertTrue(text.contains(words.caption(table)), text));
        document.figures().forEach(figure -> assertTrue(text.contains(words.caption(figure)), text));
        document.sections().forEach(section -> assertTrue(text.contains(section.heading()), text));
        assertTrue(text.contains(document.identity()), text);
        WebWords own = new WebWords(words);
        for (String control : List.of(own.find(), own.hideOthers(), own.allMunicipalities(), own.sort(), own.skip())) {
            assertFalse(text.contains(control), control);
        }
        assertFalse(text.contains("↕"), text);
    }

    @Test
    void everyPrintedPageBearsTheMarkingItsNumberAndTheHeadingsOfItsTable(Browser browser) {
        Document document = Pages.longOne(Language.DA);
        browser.show(document, 1280);
        String[] pages = read(browser.print(), "-layout").split("\f");
        for (int at = 0; at < pages.length; at++) {
            assertTrue(pages[at].contains(document.marking()), pages[at]);
            assertTrue(pages[at].contains("Side " + (at + 1) + " af " + pages.length), pages[at]);
            if (pages[at].contains("Område 30")) {
                assertTrue(pages[at].contains("Område 2024 2025 2026"), pages[at]);
            }
        }
    }

    @Test
    void paperSaysWhatTheReaderHasChosen(Browser browser) {
        browser.show(Pages.longOne(Language.DA), 1280);
        Use.choose(browser, "Område 4");
        Use.hideOthers(browser);
        String text = read(browser.print(), "-layout");
        assertTrue(text.contains("Tabellerne viser kun Område 4."), text);
        assertFalse(text.contains("Område 9"), text);
    }

    @Test
    void shortPageIsPrintedWithItsNumberInItsLanguage(Browser browser) {
        browser.show(Pages.shortOne(Language.EN), 1280);
        String text = read(browser.print(), "-layout");
        assertTrue(text.contains("Page 1 of " + text.split("\f").length), text);
        assertTrue(text.contains(Pages.shortOne(Language.EN).identity()), text);
    }
}
