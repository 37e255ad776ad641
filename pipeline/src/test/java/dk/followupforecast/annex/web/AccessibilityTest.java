package dk.followupforecast.annex.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program can find of barriers: axe-core on every state of the page that it can have. */
@ExtendWith(InBrowser.class)
class AccessibilityTest {

    @ParameterizedTest
    @CsvSource({"DA, 1280", "DA, 768", "DA, 320", "EN, 1280", "EN, 768", "EN, 320"})
    void longPageHasNoBarrierAsItOpensAndInUse(Language language, int width, Browser browser) {
        browser.show(Pages.longOne(language), width);
        assertEquals(List.of(), Barriers.on(browser));
        Use.choose(browser, "Faaborg-Midtfyn");
        Use.hideOthers(browser);
        Use.sort(browser, "table-children", 3);
        assertEquals(List.of(), Barriers.on(browser));
    }

    @ParameterizedTest
    @CsvSource({"DA, 1280", "DA, 320", "EN, 768"})
    void shortPageHasNoBarrier(Language language, int width, Browser browser) {
        browser.show(Pages.shortOne(language), width);
        assertEquals(List.of(), Barriers.on(browser));
    }

    @Test
    void barriersAreFoundWhereTheyAre(Browser browser) {
        browser.show("""
                <!DOCTYPE html><html><head><title>Barriers</title></head><body><main><h1>Barriers</h1><img>
                <p style="color: #999; background: #fff">Grey on white</p><input></main></body></html>
                """, 1280);
        String found = String.join("\n", Barriers.on(browser));
        for (String rule : List.of("html-has-lang", "image-alt", "color-contrast", "label")) {
            assertTrue(found.contains(rule + ": "), found);
        }
    }

    @Test
    void barriersAreFoundInTheLastRowAsInTheFirst(Browser browser) {
        browser.show(Pages.longOne(Language.DA), 1280);
        browser.run("""
                const row = [...document.querySelectorAll("#table-children tbody tr")].at(-1);
                row.cells[2].insertAdjacentHTML("beforeend", '<img id="without-words">');
                row.cells[3].className += " faint";
                document.styleSheets[0].insertRule("td.faint { color: #bbb !important }");
                """);
        List<String> found = Barriers.on(browser);
        assertTrue(found.contains("image-alt: #without-words"), found.toString());
        assertTrue(found.stream().anyMatch(line -> line.startsWith("color-contrast: ")), found.toString());
    }

    @ParameterizedTest
    @CsvSource({"DA, 1280", "DA, 768", "DA, 320", "EN, 320"})
    void pageNeverScrollsSideways(Language language, int width, Browser browser) {
        browser.show(Pages.longOne(language), width);
        Width.assertFits(browser);
        // WCAG 2.1, 1.4.12: a reader's own spacing of text.
        browser.run("""
                const sheet = document.styleSheets[0];
                sheet.insertRule("* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
                    + " word-spacing: 0.16em !important }", sheet.cssRules.length);
                sheet.insertRule("p { margin-bottom: 2em !important }", sheet.cssRules.length);
                """);
        Width.assertFits(browser);
    }

    @Test
    void nothingMovesForWhoeverAsksForStillness(Browser browser) {
        browser.show(Pages.shortOne(Language.DA), 1280);
        String behaviour = "getComputedStyle(document.documentElement).scrollBehavior";
        assertEquals("smooth", browser.text(behaviour));
        try {
            browser.tell(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
            assertEquals("auto", browser.text(behaviour));
        } finally {
            browser.tell("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        }
    }
}
