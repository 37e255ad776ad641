package dk.followupforecast.annex.document;

/**
 * What a reader must not miss, set apart from the text.
 *
 * @param label a word or two that say what kind of remark it is
 */
public record Callout(String label, String text) implements Block {

    public Callout {
        Document.requireText("label", label);
        Document.requireText("text", text);
    }
}
