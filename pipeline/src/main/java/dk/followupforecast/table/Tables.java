package dk.followupforecast.table;

import dk.followupforecast.csv.CsvText;
import dk.followupforecast.disclosure.CohortFigure;
import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.disclosure.ReconciledFigure;
import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.RejectedPlace;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables for programs. */
public final class Tables {

    private final Publication publication;
    private final Texts texts;

    public Tables(Publication publication, Texts texts) {
        this.publication = publication;
        this.texts = texts;
    }

    /** The content of one table as the contract has it: header, then rows in the order of the publication. */
    public String csv(TableKind kind) {
        return CsvText.of(kind.columns(), rows(kind));
    }

    /** The rows of one table, in the order of the publication. */
    public List<List<String>> rows(TableKind kind) {
        return switch (kind) {
            case COHORTS -> rows(publication.cohorts(), Tables::cohort);
            case FORECAST -> rows(publication.forecast(), Tables::forecast);
            case RECONCILIATION -> rows(publication.reconciliation(), this::reconciliation);
            case NOTICES -> rows(publication.notices(), notice -> notice(notice, texts));
            case REJECTED_ROWS -> rows(publication.rejected().orElse(List.of()), Tables::rejected);
        };
    }

    /** The tables that there are of the edition: a case without a register has no rejected rows. */
    public List<TableKind> kinds() {
        return kinds(publication);
    }

    static List<TableKind> kinds(Publication publication) {
        return Stream.of(TableKind.values())
                .filter(kind -> kind != TableKind.REJECTED_ROWS
                        || publication.rejected().isPresent())
                .toList();
    }

    /** Notices alone, for a case that was only checked. */
    public static String notices(List<Notice> notices, Texts texts) {
        return notices(notices, List.of(), texts);
    }

    /** Notices, and behind them a line for each row of a register that does not count. */
    public static String notices(List<Notice> notices, List<RejectedPlace> rejected, Texts texts) {
        List<List<String>> rows = new ArrayList<>(rows(notices, notice -> notice(notice, texts)));
        rejected.forEach(place -> rows.add(List.of(
                place.severity().label(),
                place.reason(),
                place.position().file(),
                line(place.position()),
                place.position().column(),
                "",
                texts.say("rejected.row"))));
        return CsvText.of(TableKind.NOTICES.columns(), rows);
    }

    private static <T> List<List<String>> rows(List<T> items, Function<T, List<String>> row) {
        return items.stream().map(row).toList();
    }

    private static List<String> cohort(CohortFigure figure) {
        return List.of(
                figure.view().label(),
                figure.area().level().label(),
                figure.area().code(),
                figure.area().name(),
                Integer.toString(figure.birthYear()),
                figure.gmfcs(),
                number(figure.children()),
                figure.status().label());
    }

    private static List<String> forecast(ForecastFigure figure) {
        return List.of(
                figure.rule(),
                figure.view().label(),
                figure.area().level().label(),
                figure.area().code(),
                figure.area().name(),
                Integer.toString(figure.year()),
                figure.gmfcs(),
                number(figure.followUps()),
                number(figure.hours()),
                figure.status().label());
    }

    private List<String> reconciliation(ReconciledFigure figure) {
        boolean both = figure.printed().isPresent() && figure.computed().isPresent();
        List<String> explanations = new ArrayList<>();
        figure.explanations().forEach(message -> explanations.add(texts.say(message)));
        return List.of(
                figure.table(),
                figure.area(),
                figure.column(),
                number(figure.printed()),
                number(figure.computed()),
                both
                        ? Integer.toString(
                                figure.printed().getAsInt() - figure.computed().getAsInt())
                        : "",
                figure.status(),
                String.join("; ", explanations));
    }

    private static List<String> notice(Notice notice, Texts texts) {
        return List.of(
                notice.severity().label(),
                notice.code().label(),
                notice.position().file(),
                line(notice.position()),
                notice.position().column(),
                notice.value(),
                texts.say(notice.message()));
    }

    private static List<String> rejected(RejectedPlace place) {
        SourcePosition position = place.position();
        return List.of(position.file(), line(position), position.column(), place.reason());
    }

    /** Empty where it is the whole file. */
    private static String line(SourcePosition position) {
        return position.line() == 0 ? "" : Long.toString(position.line());
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(found -> found.stripTrailingZeros().toPlainString()).orElse("");
    }
}
