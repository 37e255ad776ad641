package dk.followupforecast.annex.document;

import java.util.List;

/** The few figures that a reader takes away, large and side by side; four at most. */
public record KeyFigures(List<KeyFigure> figures) implements Block {

    private static final int MOST = 4;

    /**
     * @param value as it is to be read, its unit in {@code label}
     * @param label what the value is
     * @param note what else one has to know of it; may be empty
     */
    public record KeyFigure(String value, String label, String note) {

        public KeyFigure {
            Document.requireText("value", value);
            Document.requireText("label", label);
        }
    }

    public KeyFigures {
        figures = List.copyOf(figures);
        if (figures.isEmpty() || figures.size() > MOST) {
            throw new IllegalArgumentException("figures must be 1 to " + MOST + ", was " + figures.size());
        }
    }
}
