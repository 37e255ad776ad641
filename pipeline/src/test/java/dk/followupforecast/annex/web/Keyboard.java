package dk.followupforecast.annex.web;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.openqa.selenium.Keys;

/** A reader without a mouse, who must see where they are. */
final class Keyboard {

    private static final int MOST_STOPS = 200;

    private Keyboard() {}

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
