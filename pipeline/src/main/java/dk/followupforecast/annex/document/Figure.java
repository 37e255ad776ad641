package dk.followupforecast.annex.document;

/**
 * A numbered picture with its caption.
 *
 * @param number counted from 1 over the document
 * @param caption without number and without a full stop
 * @param alternativeText what the picture shows, made from its data
 */
public record Figure(int number, String caption, String alternativeText, Picture picture) implements Block {

    public Figure {
        if (number < 1) {
            throw new IllegalArgumentException("number must be 1 or more, was " + number);
        }
        Document.requireText("caption", caption);
        Document.requireText("alternative text", alternativeText);
    }
}
