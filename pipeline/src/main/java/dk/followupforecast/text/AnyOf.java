package dk.followupforecast.text;

import java.util.List;

/** Things of which one is meant: written {@code a, b or c}, where a plain list is written {@code a, b and c}. */
public record AnyOf(List<?> items) {

    public AnyOf {
        items = List.copyOf(items);
    }
}
