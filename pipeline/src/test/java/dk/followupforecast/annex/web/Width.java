package dk.followupforecast.annex.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** A page that scrolls down only: WCAG 2.1, 1.4.10. */
final class Width {

    private Width() {}

    /** Neither is the page wider than its window, nor a line of text wider than its place. */
    static void assertFits(Browser browser) {
        assertTrue(browser.holds("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        assertEquals(List.of(), browser.texts("""
                        [...document.querySelectorAll("h1, h2, p, li, dt, dd, button, select, .marking")]
                            .filter((element) => !element.closest(".spoken") && element.scrollWidth > element.clientWidth + 1
                                && getComputedStyle(element).display !== "inline")
                            .map((element) => element.textContent)
                        """));
    }
}
