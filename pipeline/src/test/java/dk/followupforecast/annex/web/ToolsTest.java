package dk.followupforecast.annex.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** What a reader can do on the page. */
@ExtendWith(InBrowser.class)
class ToolsTest {

    private static final String STATUS = "document.getElementById('page_shown').textContent";

    /** What stands in a column of the table of hospitals, from top to bottom. */
    private static String column(String table, int column) {
        return "[...document.querySelectorAll('#" + table + " tbody tr')].map((row) => row.cells[" + column
                + "].firstChild.textContent)";
    }

    @Test
    void chosenMunicipalityIsMarkedInEveryTableAndLinked(Browser browser) {
        browser.show(Pages.longOne(Language.DA), 1280);
        assertEquals("Tabellerne viser alle kommuner.", browser.text(STATUS));
        Use.choose(browser, "Område 4");
        assertEquals("Område 4 er fremhævet i tabellerne.", browser.text(STATUS));
        assertEquals(
                List.of("follow-ups-hospitals", "follow-ups-municipalities", "children").stream()
                        .map(name -> "#table-" + name + "_chosen")
                        .toList(),
                browser.texts("[...document.querySelectorAll('#page_rows a')].map((link) => link.hash)"));
        assertEquals(
                List.of("1003", "1003", "1003"),
                browser.texts("[...document.querySelectorAll('tr.chosen[aria-current=true]')]"
                        + ".map((row) => row.dataset.area)"));
        Use.choose(browser, "Alle kommuner");
        assertTrue(browser.holds("!document.querySelector('.chosen, tr[hidden]')"));
        assertEquals("Tabellerne viser alle kommuner.", browser.text(STATUS));
    }

    @Test
    void otherMunicipalitiesCanBeHiddenButNoSumAndNoOtherRow(Browser browser) {
        browser.show(Pages.longOne(Language.EN), 1280);
        Use.choose(browser, "Område 4");
        Use.hideOthers(browser);
        assertEquals("The tables show Område 4 only. Totals and other rows are unchanged.", browser.text(STATUS));
        assertEquals(
                List.of("Område 4", "Område 1 med Område 2", "Region Midtpunkt uden Område 3"),
                browser.texts(
                        "[...document.querySelectorAll('#table-follow-ups-municipalities tbody tr:not([hidden])')]"
                                + ".map((row) => row.cells[0].textContent)"));
        assertTrue(browser.holds("!document.querySelector('#table-findings tr[hidden]')"));
    }

    @Test
    void municipalitiesAreListedInTheReadersAlphabetAsText(Browser browser) {
        browser.show(Pages.longOne(Language.DA), 1280);
        List<String> names =
                browser.texts("[...document.getElementById('page_municipality').options].map((option) => option.text)");
        assertEquals(61, names.size());
        assertEquals(
                List.of("Alle kommuner", "=HYPERLINK(\"http://invalid\")", "Faaborg-Midtfyn"), names.subList(0, 3));
        assertEquals("Område 60", names.get(60));
    }

    @Test
    void numbersAreSortedAsNumbersWithMissingLastAndSumsInPlace(Browser browser) {
        browser.show(Pages.longOne(Language.DA), 1280);
        String table = "table-follow-ups-municipalities";
        List<String> original = browser.texts(column(table, 1));
        List<String> sums = original.subList(60, 62);
        Use.sort(browser, table, 1);
        List<String> falling = browser.texts(column(table, 1));
        assertEquals(List.of("59", "58", "57"), falling.subList(0, 3));
        assertEquals(List.of("1", "0", "–"), falling.subList(57, 60));
        assertEquals(sums, falling.subList(60, 62));
        assertEquals(
                "Sorteret efter 2024 i faldende orden: Tabel 2. Opfølgninger pr. år, municipalities.",
                browser.text("document.getElementById('page_sorted').textContent"));
        Use.sort(browser, table, 1);
        List<String> rising = browser.texts(column(table, 1));
        assertEquals(List.of("0", "1", "3"), rising.subList(0, 3));
        assertEquals(List.of("58", "59", "–"), rising.subList(57, 60));
        assertEquals(sums, rising.subList(60, 62));
        Use.sort(browser, table, 1);
        assertEquals(original, browser.texts(column(table, 1)));
    }

    @Test
    void namesAreSortedAsTheLanguageDoesAndOneHeadingAtATimeSaysSo(Browser browser) {
        browser.show(Pages.longOne(Language.DA), 1280);
        String table = "table-children";
        String said = "[...document.querySelectorAll('#" + table + " [aria-sort]')].map((cell) =>"
                + " cell.textContent + ' ' + cell.getAttribute('aria-sort'))";
        Use.sort(browser, table, 0);
        List<String> names = browser.texts(column(table, 0));
        assertEquals(List.of("Faaborg-Midtfyn", "Område 3", "Område 4"), names.subList(0, 3));
        assertEquals("Område 23", names.get(21));
        assertEquals(List.of("Kommune ascending"), browser.texts(said));
        Use.sort(browser, table, 0);
        List<String> turned = new ArrayList<>(names);
        Collections.reverse(turned);
        assertEquals(turned, browser.texts(column(table, 0)));
        Use.sort(browser, table, 8);
        assertEquals(List.of("2008 descending"), browser.texts(said));
        assertTrue(browser.text("document.getElementById('page_sorted').textContent")
                .startsWith("Sorteret efter GMFCS III-V 2008 i faldende orden"));
    }

    @Test
    void numberWithAThousandsSignIsNotTakenForASmallOne(Browser browser) {
        browser.show(Pages.longOne(Language.DA), 1280);
        browser.run("document.querySelectorAll('#table-children tbody tr')[4].cells[1].dataset.value = '1234.5';");
        Use.sort(browser, "table-children", 1);
        assertEquals(
                "1234.5", browser.text("document.querySelector('#table-children tbody tr').cells[1].dataset.value"));
    }

    @Test
    void everyPlaceToStopAtIsReachedWithKeysAlone(Browser browser) {
        browser.show(Pages.longOne(Language.DA), 320);
        Keyboard.assertReachesEverything(browser);
    }

    @Test
    void onlyRegionsThatScrollAreStops(Browser browser) {
        String stops = "new Set([...document.querySelectorAll('.scroll')].map((region) => region.tabIndex))";
        browser.show(Pages.shortOne(Language.DA), 1280);
        browser.awaitPaint();
        assertEquals(List.of("-1"), browser.texts(stops));
        browser.show(Pages.longOne(Language.DA), 320);
        browser.awaitPaint();
        assertEquals(List.of("0"), browser.texts(stops));
    }

    @Test
    void everyControlIsReachedAndWorkedWithKeysAlone(Browser browser) {
        browser.show(Pages.longOne(Language.DA), 1280);
        browser.press(Keys.TAB);
        assertEquals("#page_main", browser.text("document.activeElement.hash"));
        Keyboard.tabTo(browser, "document.activeElement.id === 'page_municipality'");
        browser.press("Faa");
        assertEquals("Faaborg-Midtfyn er fremhævet i tabellerne.", browser.text(STATUS));
        browser.press(Keys.TAB);
        browser.press(Keys.SPACE);
        assertEquals("Tabellerne viser kun Faaborg-Midtfyn. Summer og andre rækker er uændrede.", browser.text(STATUS));
        browser.press(Keys.SPACE);
        Keyboard.tabTo(browser, "document.activeElement.closest('#table-follow-ups-hospitals thead th:nth-child(2)')");
        browser.press(Keys.SPACE);
        assertEquals(
                List.of("3", "1", "0", "–"),
                browser.texts(column("table-follow-ups-hospitals", 1)).subList(0, 4));
        browser.press(Keys.ENTER);
        assertEquals(
                List.of("0", "1", "3", "–"),
                browser.texts(column("table-follow-ups-hospitals", 1)).subList(0, 4));
    }
}
