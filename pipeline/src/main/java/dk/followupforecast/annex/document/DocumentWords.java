package dk.followupforecast.annex.document;

import dk.followupforecast.text.Texts;

/** The words that every form of a document adds to what the document says. */
public final class DocumentWords {

    private final Texts texts;

    public DocumentWords(Document document) {
        this.texts = Texts.in(document.language());
    }

    /** For what only one form says. */
    public Texts texts() {
        return texts;
    }

    /** {@code Figur}: what stands before the number of a figure. */
    public String figure() {
        return texts.say("document.figure");
    }

    /** {@code Tabel}: what stands before the number of a table. */
    public String table() {
        return texts.say("document.table");
    }

    /** {@code Figur 1. Opfølgninger pr. år}. */
    public String caption(Figure figure) {
        return texts.say("document.caption", figure(), figure.number(), figure.caption());
    }

    /** {@code Tabel 1. Opfølgninger pr. år}. */
    public String caption(Table table) {
        return texts.say("document.caption", table(), table.number(), table.caption());
    }

    /** {@code Indhold}: the heading of a table of contents. */
    public String contents() {
        return texts.say("document.contents");
    }
}
