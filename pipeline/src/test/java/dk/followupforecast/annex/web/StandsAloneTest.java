package dk.followupforecast.annex.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page needs nobody: no server, and no script. */
@ExtendWith(InBrowser.class)
class StandsAloneTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void pageAsksForNothingAndBreaksNoneOfItsOwnRules(Language language, Browser browser) {
        for (Document document : List.of(Pages.longOne(language), Pages.shortOne(language))) {
            browser.show(document, 1280);
            if (document.tables().size() > 1) {
                Use.choose(browser, "Faaborg-Midtfyn");
                Use.sort(browser, "table-children", 2);
            }
            assertEquals(List.of(), browser.requests());
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void whatAPageAsksForIsSeenAndThePolicyForbidsIt(Browser browser) {
        String asking = "<img src=\"http://127.0.0.1:9/picture.png\" alt=\"\">";
        browser.show("<!DOCTYPE html><html lang=\"en\"><title>Asks</title>" + asking, 1280);
        assertEquals(1, browser.requests().size());
        browser.show(Pages.shortOne(Language.DA), 1280);
        browser.run("document.body.insertAdjacentHTML('beforeend', arguments[0]);", asking);
        browser.run("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\" onclick=\"1\">red</p>');");
        List<String> complaints = browser.complaints();
        for (String rule : List.of("img-src", "style-src", "script-src")) {
            assertTrue(
                    complaints.stream().anyMatch(complaint -> complaint.contains("'" + rule)), complaints.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutScriptsEverythingIsThereAndNoControlIs(Language language, Browser browser) {
        Document document = Pages.longOne(language);
        browser.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.show(document, 1280);
            assertTrue(browser.holds("document.getElementById('page_choice') !== null"), "a script has run");
            assertEquals("0", browser.text("document.querySelectorAll('button, select, input, [role=status]').length"));
            String text = browser.text("document.body.innerText");
            DocumentWords words = new DocumentWords(document);
            document.tables().forEach(table -> assertTrue(text.contains(words.caption(table)), table.caption()));
            document.figures().forEach(figure -> assertTrue(text.contains(words.caption(figure)), figure.caption()));
            assertTrue(text.contains(document.marking()) && text.contains(document.identity()));
            assertFalse(text.contains(new WebWords(words).find()));
            assertEquals(
                    Integer.toString(document.tables().stream()
                            .mapToInt(table -> table.rows().size())
                            .sum()),
                    browser.text(
                            "[...document.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility()).length"));
        } finally {
            browser.tell("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void chartsAreSeenInTheirColours(Browser browser) {
        browser.show(Pages.longOne(Language.DA), 1280);
        assertTrue(browser.texts(
                        "[...document.querySelectorAll('figure svg *')].map((part) => getComputedStyle(part).fill)")
                .containsAll(List.of("rgb(0, 48, 79)", "rgb(230, 159, 0)")));
    }
}
