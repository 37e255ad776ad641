package dk.followupforecast.chart.paint;

import java.util.Objects;
import java.util.Set;

/**
 * The words around a plot, already in the reader's language.
 *
 * @param language {@code da} or {@code en}: decides how axis numbers are written and what a screen reader is told
 * @param title the message of the picture, wrapped to as many lines as it needs
 * @param subtitle what is counted, in which unit, where and when; may be empty
 * @param source where the figures come from; may be empty
 * @param alternativeText what the picture shows, for a reader who cannot see it: the text in an SVG is outlines
 */
public record ChartText(String language, String title, String subtitle, String source, String alternativeText) {
    private static final Set<String> LANGUAGES = Set.of("da", "en");

    public ChartText {
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(source, "source");
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("language must be da or en, was " + language);
        }
        Checks.filled("title", title);
        Checks.filled("alternative text", alternativeText);
    }
}
