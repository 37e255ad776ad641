package dk.followupforecast.annex.document;

import java.util.List;

/** Points of a list, each a sentence or two. */
public record Bullets(List<String> items) implements Block {

    public Bullets {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items must be one or more, was none");
        }
    }
}
