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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The main job: a case in, its tables, charts and documents out. */
public final class ForecastJob {

    private ForecastJob() {}

    /** Runs the job; the flow of the data is the flow of this method. */
    public static RunResult run(RunRequest request, ProjectHome home, Notices notices) {
        Texts texts = Texts.in(request.language());
        Path casePath = request.caseRequest().casePath();
        Path output = request.output().orElseGet(() -> Path.of("output", CaseFolder.nameOf(casePath)));
        new CasePlace(casePath).keepApartFrom(output);
        OutputPlace.of(output).refuseBusy();
        // extract, cohort, followup, effort, reconcile
        CaseFigures figures = CaseComputation.compute(request.caseRequest().withHashes(), home, notices);
        // disclosure
        Publication publication = publish(figures, notices);
        BuildIdentity build = BuildIdentity.read();
        try (OutputFolder folder = OutputFolder.open(output);
                OutputFiles files =
                        new OutputFiles(folder, request.caseRequest().progress())) {
            RunDocuments documents =
                    new RunDocuments(publication, texts, RunIdentities.of(build, figures), request.formats());
            // table
            addTables(publication, texts, request, files);
            // chart
            List<PaintedChart> charts = new ChartPainter().paint(Charts.list(publication, texts));
            addCharts(charts, request, files);
            // annex
            documents.addAnnex(charts, figures.wordTemplate(), files);
            documents.addMunicipalities(files);
            files.finish();
            Manifest manifest = new Manifest(build, publication.about(), publication.edition(), request.language())
                    .parameters(figures.caseFolder().settings(), request.formats())
                    .register(figures)
                    .inputs(RunInput.list(figures))
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
        figures.register().ifPresent(register -> edition.rejected(notices.listRejected()));
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

    private static void addTables(Publication publication, Texts texts, RunRequest request, OutputFiles files) {
        if (request.formats().contains(Format.CSV)) {
            Tables tables = new Tables(publication, texts);
            for (TableKind kind : tables.kinds()) {
                files.add(kind.file(), () -> tables.csv(kind).getBytes(StandardCharsets.UTF_8));
            }
            files.add("datapackage.json", () -> JsonText.of(DataPackage.describe(publication, texts))
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void addCharts(List<PaintedChart> charts, RunRequest request, OutputFiles files) {
        for (PaintedChart chart : charts) {
            if (request.formats().contains(Format.PNG)) {
                files.add("charts/" + chart.name() + ".png", chart::png);
            }
            if (request.formats().contains(Format.SVG)) {
                files.add("charts/" + chart.name() + ".svg", chart::svg);
            }
        }
    }
}
