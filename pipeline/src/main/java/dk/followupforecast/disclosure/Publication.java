package dk.followupforecast.disclosure;

import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.RejectedPlace;
import dk.followupforecast.reconcile.Reconciliation;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Optional;

/**
 * All that a run may show, and the only thing that tables, charts and documents see of it. A public edition will be
 * another type beside this one, so that what writes it cannot be handed an internal figure.
 */
public sealed interface Publication permits InternalPublication {

    /** What the reconciliation calls the comparison of the two views, in place of a printed table. */
    String VIEWS_COMPARED = Reconciliation.VIEWS_COMPARED;

    Edition edition();

    CaseDescription about();

    /** Which part of each region has reported, by view. */
    List<RegionCoverage> coverage();

    /** A region's name as it stands beside its sums. */
    default Message regionLabel(View view, Area region) {
        return coverage().stream()
                .filter(part -> part.view() == view && part.region().equals(region))
                .map(RegionCoverage::label)
                .findFirst()
                .orElseThrow();
    }

    /** The areas whose figures are sums over others: groups and regions, by view. */
    List<SummedArea> sums();

    /** By view, area, birth year and group. */
    List<CohortFigure> cohorts();

    /** By rule (the one in effect first), view, area, year and group; complete years only. */
    List<ForecastFigure> forecast();

    /** In the order of the printed tables. */
    List<ReconciledFigure> reconciliation();

    List<Notice> notices();

    /** Rows of the register that do not count, in its order; nothing where the case has no register. */
    Optional<List<RejectedPlace>> rejected();

    /** How many rows of the register are in no figure, as a sentence; nothing where all of them count somewhere. */
    default Optional<Message> rowsInNoFigure() {
        return notices().stream()
                .filter(notice -> notice.code() == NoticeCode.ROWS_IN_NO_FIGURE)
                .map(Notice::message)
                .findFirst();
    }

    /** Whether both views group the same rows of a register, rather than being counted apart. */
    default boolean isOfRegister() {
        return rejected().isPresent();
    }
}
