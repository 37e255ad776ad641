package dk.followupforecast.run;

import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.chart.Charts;
import dk.followupforecast.chart.paint.ChartPainter;
import dk.followupforecast.chart.paint.PaintedChart;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.InternalEdition;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.table.DataPackage;
import dk.followupforecast.table.TableKind;
import dk.followupforecast.table.Tables;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.PrintedForecast;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The main job: a case in, its tables and charts out. */
public final class ForecastJob {

    private ForecastJob() {}

    /** Runs the job; the flow of the data is the flow of this method. */
    public static RunResult run(RunRequest request, ProjectHome home, Notices notices) {
        Texts texts = Texts.in(request.language());
        Path casePath = request.caseRequest().casePath();
        Path output = request.output().orElseGet(() -> Path.of("output", CaseFolder.nameOf(casePath)));
        new CasePlace(casePath).keepApartFrom(output);
        // extract, cohort, followup, effort, reconcile
        CaseFigures figures = CaseComputation.compute(request.caseRequest(), home, notices);
        // disclosure
        Publication publication = publish(figures, notices);
        // table, chart
        try (OutputFolder folder = OutputFolder.open(output)) {
            writeTables(publication, texts, request, folder);
            writeCharts(publication, texts, request, folder);
            Manifest manifest = new Manifest(
                            BuildIdentity.read(), publication.about(), publication.edition(), request.language())
                    .parameters(figures.caseFolder().settings(), request.formats())
                    .inputs(figures.sources())
                    .outputs(folder.written());
            folder.write(Manifest.FILE, manifest.json());
            folder.replace();
        }
        return new RunResult(output, publication);
    }

    /** What the internal edition shows of a case. */
    public static Publication publish(CaseFigures figures, Notices notices) {
        FollowUpRule rule = figures.rules().inEffect();
        InternalEdition edition = new InternalEdition(new CaseDescription(
                figures.caseFolder().name(),
                figures.caseFolder().settings().title(),
                RunDate.of(figures.caseFolder().settings().date()),
                rule,
                figures.rules().compared(),
                figures.effort(rule).hoursPerFollowUp(),
                tableTitles(figures)));
        for (Cohorts cohorts : figures.cohorts()) {
            edition.cohorts(cohorts, rule);
        }
        for (FollowUpForecast forecast : figures.forecasts().all()) {
            edition.forecast(forecast, figures.effort(forecast.rule()));
        }
        return edition.reconciliation(figures.reconciliation()).publish(notices.listAll());
    }

    /** Titles of printed tables; one that follows another rule than the run says so, since its figures do not stand above. */
    private static Map<String, LocalText> tableTitles(CaseFigures figures) {
        Map<String, LocalText> titles =
                new TreeMap<>(figures.caseFolder().settings().tableTitles());
        for (PrintedForecast printed : figures.extracts().forecasts()) {
            FollowUpRule rule = figures.ruleOf(printed);
            if (!rule.equals(figures.rules().inEffect())) {
                LocalText title = titles.getOrDefault(printed.file(), LocalText.same(printed.file()));
                titles.put(
                        printed.file(),
                        new LocalText(
                                title.da() + " (regel " + rule.name() + ")",
                                title.en() + " (rule " + rule.name() + ")"));
            }
        }
        return titles;
    }

    private static void writeTables(Publication publication, Texts texts, RunRequest request, OutputFolder folder) {
        if (request.formats().contains(Format.CSV)) {
            Tables tables = new Tables(publication, texts);
            for (TableKind kind : TableKind.values()) {
                folder.write(kind.file(), tables.csv(kind));
            }
            folder.write("datapackage.json", Manifest.json(DataPackage.describe(publication.about(), texts)));
        }
    }

    private static void writeCharts(Publication publication, Texts texts, RunRequest request, OutputFolder folder) {
        boolean png = request.formats().contains(Format.PNG);
        boolean svg = request.formats().contains(Format.SVG);
        if (png || svg) {
            for (PaintedChart chart : new ChartPainter().paintAll(Charts.list(publication, texts))) {
                if (png) {
                    folder.write("charts/" + chart.name() + ".png", chart.png());
                }
                if (svg) {
                    folder.write("charts/" + chart.name() + ".svg", chart.svg());
                }
            }
        }
    }
}
