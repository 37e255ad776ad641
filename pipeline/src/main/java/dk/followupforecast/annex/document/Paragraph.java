package dk.followupforecast.annex.document;

/** Running text. */
public record Paragraph(String text) implements Block {

    public Paragraph {
        Document.requireText("text", text);
    }
}
