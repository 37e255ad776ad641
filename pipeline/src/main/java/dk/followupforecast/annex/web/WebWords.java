package dk.followupforecast.annex.web;

import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.text.Texts;

/**
 * What only a web page says.
 *
 * @param document what every form says
 */
record WebWords(DocumentWords document) {

    private Texts texts() {
        return document.texts();
    }

    String skip() {
        return texts().say("web.skip");
    }

    String find() {
        return texts().say("web.find");
    }

    String municipality() {
        return texts().say("web.municipality");
    }

    String allMunicipalities() {
        return texts().say("web.municipality.all");
    }

    String hideOthers() {
        return texts().say("web.municipality.hide-others");
    }

    String shownAll() {
        return texts().say("web.shown.all");
    }

    /** With {@code {name}} where the script puts the municipality. */
    String shownMarked() {
        return texts().say("web.shown.marked", "{name}");
    }

    /** With {@code {name}} where the script puts the municipality. */
    String shownOnly() {
        return texts().say("web.shown.only", "{name}");
    }

    String rows() {
        return texts().say("web.rows");
    }

    String sort() {
        return texts().say("web.sort");
    }

    String sortHint() {
        return texts().say("web.sort.hint");
    }

    /** With {@code {table}} and {@code {column}} where the script puts their names. */
    String sortedAscending() {
        return texts().say("web.sorted.ascending", "{table}", "{column}");
    }

    /** With {@code {table}} and {@code {column}} where the script puts their names. */
    String sortedDescending() {
        return texts().say("web.sorted.descending", "{table}", "{column}");
    }

    /** With {@code {table}} where the script puts its name. */
    String unsorted() {
        return texts().say("web.sorted.none", "{table}");
    }

    /** The number of a printed page, given what stands for it and for the number of the last one. */
    String page(String page, String pages) {
        return texts().say("web.page", page, pages);
    }
}
