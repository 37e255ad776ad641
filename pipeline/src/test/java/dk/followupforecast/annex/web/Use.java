package dk.followupforecast.annex.web;

/** What a reader does with a mouse. */
final class Use {

    private Use() {}

    static void choose(Browser browser, String municipality) {
        browser.run("""
                const select = document.getElementById("page_municipality");
                select.selectedIndex = [...select.options].findIndex((option) => option.text === arguments[0]);
                select.dispatchEvent(new Event("change", { bubbles: true }));
                """, municipality);
    }

    static void hideOthers(Browser browser) {
        browser.run("document.getElementById('page_only').click();");
    }

    /** @param column from 0, the one that names the rows */
    static void sort(Browser browser, String table, int column) {
        browser.run("""
                const buttons = [...document.getElementById(arguments[0]).querySelectorAll("thead button")];
                const place = (button) => button.getBoundingClientRect().left;
                buttons.sort((one, other) => place(one) - place(other))[arguments[1]].click();
                """, table, column);
    }
}
