package dk.followupforecast.annex.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.openqa.selenium.Keys;

/** A reader without a mouse, who must see where they are. */
final class Keyboard {

    private static final int MOST_STOPS = 400;

    /** Keys that the browser is told of at once: each telling takes longer than the key. */
    private static final int AT_A_TIME = 20;

    private Keyboard() {}

    /** Goes from the top of the page to its end, and asks whether any place to stop at was left out or not to be seen. */
    static void assertReachesEverything(Browser browser) {
        browser.run("""
                window.stops = [...document.querySelectorAll("a, button, select, input:enabled, .scroll")]
                    .filter((element) => !element.matches(".scroll") || element.scrollWidth > element.clientWidth);
                window.reached = new Set();
                window.unseen = [];
                document.addEventListener("focusin", ({ target }) => {
                    const { outlineStyle, outlineWidth } = getComputedStyle(target);
                    window.reached.add(target);
                    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) {
                        window.unseen.push(target.outerHTML);
                    }
                });
                """);
        String end = "window.reached.has(window.stops.at(-1))";
        for (int stop = 0; stop < MOST_STOPS && !browser.holds(end); stop += AT_A_TIME) {
            browser.press(Keys.TAB.toString().repeat(AT_A_TIME));
        }
        assertTrue(browser.holds(end), "the last stop is never reached");
        String left = "window.stops.filter((stop) => !window.reached.has(stop)).map((stop) => stop.outerHTML)";
        assertEquals(List.of(), browser.texts(left));
        assertEquals(List.of(), browser.texts("window.unseen"));
    }

    /** Goes on from stop to stop until a condition holds. */
    static void tabTo(Browser browser, String condition) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            browser.press(Keys.TAB);
            assertTrue(browser.holds("parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"
                    + " && getComputedStyle(document.activeElement).outlineStyle !== 'none'"));
            if (browser.holds(condition)) {
                return;
            }
        }
        fail("never reached by keyboard: " + condition);
    }
}
