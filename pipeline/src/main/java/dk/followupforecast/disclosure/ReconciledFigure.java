package dk.followupforecast.disclosure;

import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.ReconciledKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A printed figure against the computed one, as an edition may show them.
 *
 * @param area the row as printed
 * @param rowOf the area that the row is of; empty for a total
 * @param status {@code equal}, {@code differs}, {@code not_printed} or {@code not_computed}
 * @param finding what the difference belongs to, counted from 1 over the run; 0 where there is no difference
 * @param explanations equally small ones; none where the figures agree or nothing was found
 */
public record ReconciledFigure(
        ReconciledKind kind,
        String table,
        String area,
        Optional<Area> rowOf,
        String column,
        OptionalInt printed,
        OptionalInt computed,
        String status,
        int finding,
        List<Message> explanations) {

    public ReconciledFigure {
        explanations = List.copyOf(explanations);
    }
}
