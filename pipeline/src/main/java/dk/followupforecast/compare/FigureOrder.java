package dk.followupforecast.compare;

import dk.followupforecast.vocabulary.DanishOrder;
import java.util.Comparator;

/** Follow-ups, then hours, then children; of each the sums before what they are sums of. */
final class FigureOrder {

    private static final Comparator<FigureKey> BY_PLACE = Comparator.comparing(FigureKey::measure)
            .thenComparing(key -> key.area().view())
            .thenComparing(key -> key.area().level(), Comparator.reverseOrder());

    static final Comparator<ComparedFigure> TOTALS_FIRST = Comparator.comparing(ComparedFigure::key, BY_PLACE)
            .thenComparing(ComparedFigure::name, DanishOrder.OF_NAMES)
            .thenComparing(figure -> figure.key().area().code())
            .thenComparing(figure -> figure.key().year())
            .thenComparing(figure -> !figure.key().isOverAllLevels())
            .thenComparing(figure -> figure.key().gmfcs());

    private FigureOrder() {}
}
