package dk.followupforecast.run;

import dk.followupforecast.calendar.DuePart;
import dk.followupforecast.calendar.DueRows;
import dk.followupforecast.calendar.DueTable;
import dk.followupforecast.calendar.DueTotals;
import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.Edition;
import dk.followupforecast.extract.RegisterExtract;
import dk.followupforecast.extract.RegisterReader;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.parquet.ParquetLibrary;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.progress.Stage;
import dk.followupforecast.register.RegisterFile;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The call list: which children of a register are due in a year, in files by area whose rows add up to the forecast. */
public final class CalendarJob {

    /** Where tasks write, within the folder to come; gone before it is put in place. */
    private static final String PARTS = ".parts";

    private final CalendarRequest request;
    private final Notices notices;
    private final CaseFigures figures;
    private final CalendarScope scope;
    private final RegisterExtract register;
    private final View view;
    private final FollowUpRule rule;
    private final DueTable table;

    private CalendarJob(CalendarRequest request, CaseFigures figures, Notices notices) {
        this.request = request;
        this.figures = figures;
        this.notices = notices;
        this.scope = CalendarScope.of(figures, request.by());
        this.register = scope.register();
        this.view = scope.forecast().view();
        this.rule = figures.rules().inEffect();
        this.table = DueTable.of(rule, request.year());
    }

    /** Reads the register as a check does, and then once more for those who are due. */
    public static CalendarResult run(CalendarRequest request, ProjectHome home, Notices notices) {
        if (request.format() == RegisterFormat.PARQUET && !ParquetLibrary.isThere()) {
            throw new UsageException(Message.of("synthesis.no-parquet"));
        }
        Path casePath = request.caseRequest().casePath();
        Path output = request.output()
                .orElseGet(() -> Path.of("output", CaseFolder.nameOf(casePath) + "-calendar-" + request.year()));
        new CasePlace(casePath).keepApartFrom(output);
        OutputPlace.of(output).refuseBusy();
        try (Engines engines = new Engines(
                request.caseRequest().engine(), request.caseRequest().progress(), true)) {
            CaseFigures figures = CaseComputation.compute(request.caseRequest(), home, engines, notices);
            return new CalendarJob(request, figures, notices).write(output, engines);
        }
    }

    private CalendarResult write(Path output, Engines engines) {
        scope.refuseWhatIsNotWhole(figures, request.year(), notices);
        RegisterPlan plan = register.plan();
        DueTotals expected = DueTotals.of(register.counts().tally(), table, view);
        try (OutputFolder folder = OutputFolder.open(output)) {
            Path parts = folder.staged(PARTS + "/rows").getParent();
            Progress progress = request.caseRequest().progress();
            progress.begin(Stage.FINDING_DUE, register.counts().slices().size());
            DueRows rows = DueRows.find(plan, register.counts().slices(), engines.engine(), view, table, parts);
            checkReading(rows.parts(), output);
            SortedMap<Area, Long> dueByArea = dueByArea(rows.countByArea(), expected);
            new CallListFiles(folder, request.format(), rows, plan.areas(), table, progress)
                    .write(view, sorted(dueByArea));
            folder.discard(PARTS);
            tellOpen(expected.open());
            folder.write(Manifest.FILE, manifest(folder).json());
            folder.replace();
            return new CalendarResult(
                    output, rule, view, dueByArea, expected.byArea().getOrDefault(0, 0L));
        }
    }

    private static SortedSet<Area> sorted(SortedMap<Area, Long> dueByArea) {
        return new TreeSet<>(dueByArea.keySet());
    }

    /** What was read the first time must have been there the second time too. */
    private void checkReading(List<DuePart> parts, Path output) {
        RegisterReader.tellChanged(register.plan(), register.states(), notices);
        long formulas = 0;
        for (int at = 0; at < parts.size(); at++) {
            DuePart part = parts.get(at);
            RegisterFile file =
                    register.plan().file(register.counts().slices().get(at).slice());
            if (part.outcome() == DuePart.Outcome.UNWRITTEN) {
                throw new OutputException(Message.of("output.cannot-write", output.toString()), null);
            }
            if (part.outcome() == DuePart.Outcome.UNREADABLE) {
                notices.add(NoticeCode.UNREADABLE_FILE, SourcePosition.ofFile(file.name()), "");
            }
            formulas += part.formulas();
        }
        if (formulas > 0 && request.format() == RegisterFormat.CSV) {
            tellFormulas(parts, formulas);
        }
        notices.refuseOnErrors();
    }

    private void tellFormulas(List<DuePart> parts, long formulas) {
        int at = 0;
        while (parts.get(at).formulas() == 0) {
            at++;
        }
        RegisterFile file =
                register.plan().file(register.counts().slices().get(at).slice());
        SourcePosition first = new SourcePosition(file.name(), parts.get(at).firstFormula(), "person_id");
        notices.add(NoticeCode.CALENDAR_FORMULA, first, "", formulas);
    }

    /**
     * The rows of each area, held against the register's tally and against the forecast. A difference is a fault of the
     * program, and then there is no list at all.
     */
    private SortedMap<Area, Long> dueByArea(SortedMap<Integer, Long> written, DueTotals expected) {
        if (!written.equals(expected.byArea())) {
            throw new IllegalStateException("rows by area must be " + expected.byArea() + ", were " + written);
        }
        SortedMap<Area, Long> dueByArea = new TreeMap<>();
        written.forEach((number, rows) -> {
            if (number > 0) {
                dueByArea.put(register.plan().areas().area(view, number), rows);
            }
        });
        scope.figures(request.year()).forEach((area, followUps) -> {
            long rows = dueByArea.computeIfAbsent(area, nobody -> 0L);
            if (rows != followUps) {
                throw new IllegalStateException(
                        "rows of " + area + " must be " + followUps + " as in the forecast, were " + rows);
            }
        });
        return dueByArea;
    }

    private void tellOpen(long open) {
        if (open > 0) {
            SourcePosition settings = figures.caseFolder().settingsFile();
            notices.add(NoticeCode.CALENDAR_NOT_DECIDABLE, settings, "", open);
        }
    }

    private Manifest manifest(OutputFolder folder) {
        CaseDescription about = new CaseDescription(
                figures.caseFolder().name(),
                figures.caseFolder().settings().title(),
                RunDate.of(figures.caseFolder().settings().date()),
                rule,
                List.of(),
                Optional.empty(),
                Map.of());
        return new Manifest(BuildIdentity.read(), about, Edition.INTERNAL, request.language())
                .callList(request.year(), view, request.format())
                .register(figures)
                .inputs(RunInput.list(figures))
                .outputs(folder.written());
    }
}
