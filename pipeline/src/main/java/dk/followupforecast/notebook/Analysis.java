package dk.followupforecast.notebook;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.RuleReference;
import dk.followupforecast.chart.Charts;
import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.run.CaseComputation;
import dk.followupforecast.run.CaseFigures;
import dk.followupforecast.run.CaseRequest;
import dk.followupforecast.run.ForecastJob;
import dk.followupforecast.table.RunSummary;
import dk.followupforecast.table.TypedTables;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case computed for somebody who asks one thing after another, as in a notebook. An analysis does not change: every
 * {@code with} gives another one, computed anew from the files as they are then. It shows what the internal edition shows
 * and writes nothing. What it says is English unless Danish is asked for.
 */
public final class Analysis {

    private final CaseRequest request;
    private final Texts texts;
    private final List<Notice> notices;

    /** Empty when the case was refused. */
    private final Optional<Publication> publication;

    private Analysis(CaseRequest request, Texts texts) {
        this.request = request;
        this.texts = texts;
        Notices collected = new Notices();
        Optional<Publication> published = Optional.empty();
        try {
            CaseFigures figures = CaseComputation.compute(request, ProjectHome.find(), collected);
            published = Optional.of(ForecastJob.publish(figures, collected));
        } catch (CaseRefusedException e) {
            // An answer like any other here: the notices say what to mend.
        }
        this.publication = published;
        this.notices = collected.listAll();
    }

    /** @param casePath the case's folder, or a single extract */
    public static Analysis of(Path casePath) {
        return new Analysis(CaseRequest.of(casePath), Texts.in(Language.EN));
    }

    /** The same in Danish, as the sender of an extract or a reader of a paper wants it. */
    public Analysis inDanish() {
        return new Analysis(request, Texts.in(Language.DA));
    }

    /**
     * The same under another rule; the case's own stands beside it, for comparison.
     *
     * @param nameOrFile a rule of {@code input/reference/rules}, or the path of a file that ends in {@code .yaml}
     */
    public Analysis withRule(String nameOrFile) {
        return with(Optional.of(reference(nameOrFile)), request.compareWith(), request.hoursPerFollowUp());
    }

    /** The same with these rules beside the one in effect, in place of the case's. */
    public Analysis comparedWith(String... namesOrFiles) {
        List<RuleReference> compared =
                Stream.of(namesOrFiles).map(Analysis::reference).toList();
        return with(request.rule(), Optional.of(compared), request.hoursPerFollowUp());
    }

    /** The same with another number of municipal hours for one follow-up, under every rule. */
    public Analysis withHours(double hoursPerFollowUp) {
        if (!(hoursPerFollowUp > 0)) {
            throw new IllegalArgumentException("hoursPerFollowUp must be above 0, was " + hoursPerFollowUp);
        }
        return with(request.rule(), request.compareWith(), Optional.of(BigDecimal.valueOf(hoursPerFollowUp)));
    }

    private Analysis with(
            Optional<RuleReference> rule, Optional<List<RuleReference>> compareWith, Optional<BigDecimal> hours) {
        return new Analysis(new CaseRequest(request.casePath(), rule, compareWith, hours), texts);
    }

    private static RuleReference reference(String nameOrFile) {
        return RuleReference.ofOption("notebook", nameOrFile);
    }

    /** Whether the input has errors, so that there are notices and nothing else. */
    public boolean isRefused() {
        return publication.isEmpty();
    }

    /** The tables that a run would write; of a refused case the notices alone. */
    public TypedTables tables() {
        return publication
                .map(published -> TypedTables.of(published, texts))
                .orElseGet(() -> TypedTables.ofNotices(notices, texts));
    }

    /** What {@code forecast run} prints. */
    public String summary() {
        return RunSummary.of(published(), texts).stripTrailing();
    }

    /** The charts of a run, as many as the figures allow. */
    public List<Chart> charts() {
        return Charts.list(published(), texts);
    }

    /** @param name what the chart's files are called, such as {@code follow-ups-by-hospital} */
    public Chart chart(String name) {
        List<Chart> charts = charts();
        return charts.stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("chart must be one of "
                        + charts.stream().map(Chart::name).toList() + ", was " + name));
    }

    private Publication published() {
        return publication.orElseThrow(
                () -> new IllegalStateException("the case must be accepted, was refused: see tables().notices()"));
    }
}
