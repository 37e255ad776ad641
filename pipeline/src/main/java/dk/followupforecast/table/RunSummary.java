package dk.followupforecast.table;

import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.disclosure.ReconciledFigure;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.TextGrid;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.ReconciledKind;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a run says on the screen when it is done: the region's follow-ups and hours, and what does not add up. */
public final class RunSummary {

    private final Publication publication;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private RunSummary(Publication publication, Texts texts) {
        this.publication = publication;
        this.texts = texts;
    }

    public static String of(Publication publication, Texts texts) {
        RunSummary summary = new RunSummary(publication, texts);
        summary.addHead();
        summary.addForecast();
        summary.addReconciliation();
        return String.join(System.lineSeparator(), summary.lines) + System.lineSeparator();
    }

    private void addHead() {
        CaseDescription about = publication.about();
        lines.add(about.title().in(texts.language()));
        lines.add(texts.say(
                "summary.rule",
                about.rule().title().in(texts.language()),
                about.rule().name()));
        publication.rowsInNoFigure().map(texts::say).ifPresent(lines::add);
        lines.add("");
    }

    private void addForecast() {
        List<ForecastFigure> regions = publication.forecast().stream()
                .filter(figure -> figure.area().level() == AreaLevel.REGION && figure.isOverAllLevels())
                .filter(figure ->
                        figure.rule().equals(publication.about().rule().name()))
                .toList();
        TreeSet<Integer> years =
                regions.stream().map(ForecastFigure::year).collect(Collectors.toCollection(TreeSet::new));
        List<String> header = new ArrayList<>(List.of(texts.say("summary.follow-ups"), ""));
        years.forEach(year -> header.add(year.toString()));
        TextGrid grid = new TextGrid(header.toArray(String[]::new));
        for (View view : View.values()) {
            Map<Area, List<ForecastFigure>> byRegion = regions.stream()
                    .filter(figure -> figure.view() == view)
                    .collect(Collectors.groupingBy(ForecastFigure::area, TreeMap::new, Collectors.toList()));
            byRegion.forEach((region, figures) -> addRegion(grid, view, region, figures, years));
        }
        lines.addAll(grid.lines());
        addSensitivity(regions);
        lines.add("");
    }

    /** Hours rest on an estimate, so no table of them stands without what another estimate would change. */
    private void addSensitivity(List<ForecastFigure> regions) {
        IntSummaryStatistics followUps = regions.stream()
                .filter(figure -> figure.hours().isPresent())
                .mapToInt(figure -> figure.followUps().orElseThrow())
                .summaryStatistics();
        Optional<BigDecimal> hours = publication.about().hoursPerFollowUp();
        if (followUps.getCount() > 0 && hours.isPresent()) {
            String range = followUps.getMin() == followUps.getMax()
                    ? texts.number(followUps.getMin())
                    : texts.number(followUps.getMin()) + "\u2013" + texts.number(followUps.getMax());
            lines.add("  " + texts.say("summary.sensitivity", hours.get(), range));
        }
    }

    private void addRegion(TextGrid grid, View view, Area area, List<ForecastFigure> figures, TreeSet<Integer> years) {
        String region = texts.say(publication.regionLabel(view, area));
        List<String> followUps = new ArrayList<>(List.of(texts.say("view.capital." + view.label()), region));
        List<String> hours = new ArrayList<>(List.of(texts.say("summary.hours"), region));
        boolean anyHours = false;
        for (int year : years) {
            Optional<ForecastFigure> found =
                    figures.stream().filter(figure -> figure.year() == year).findFirst();
            followUps.add(found.filter(figure -> figure.followUps().isPresent())
                    .map(figure -> texts.number(figure.followUps().getAsInt()))
                    .orElse("\u2013"));
            hours.add(found.flatMap(ForecastFigure::hours).map(texts::number).orElse("\u2013"));
            anyHours |= found.flatMap(ForecastFigure::hours).isPresent();
        }
        grid.add(followUps.toArray(String[]::new));
        if (anyHours) {
            grid.add(hours.toArray(String[]::new));
        }
    }

    private void addReconciliation() {
        List<ReconciledFigure> figures = publication.reconciliation();
        // An extract that agrees with itself is no news.
        boolean nothingPrinted = figures.stream().allMatch(figure -> figure.kind() == ReconciledKind.CHILDREN);
        if (nothingPrinted && figures.stream().noneMatch(figure -> figure.finding() > 0)) {
            return;
        }
        lines.add(texts.say("summary.reconciliation"));
        for (ReconciledKind kind : ReconciledKind.values()) {
            addCounts(kind);
        }
        Map<Integer, List<ReconciledFigure>> byFinding = figures.stream()
                .filter(figure -> figure.finding() > 0)
                .collect(Collectors.groupingBy(ReconciledFigure::finding, TreeMap::new, Collectors.toList()));
        byFinding.values().forEach(this::addFinding);
        lines.add("");
    }

    /** How many figures of a kind agree; those that a paper does not print are not counted. */
    private void addCounts(ReconciledKind kind) {
        List<ReconciledFigure> ofKind = publication.reconciliation().stream()
                .filter(figure -> figure.kind() == kind && figure.printed().isPresent())
                .toList();
        int equal = (int) ofKind.stream()
                .filter(figure -> figure.printed().equals(figure.computed()))
                .count();
        int open = (int)
                ofKind.stream().filter(figure -> figure.computed().isEmpty()).count();
        if (!ofKind.isEmpty()) {
            String key = open == 0 ? "summary.count" : "summary.count-open";
            String label = "summary.kind." + kind.name().toLowerCase(Locale.ROOT);
            lines.add("  " + texts.say(key, Message.of(label), equal, ofKind.size(), open));
        }
    }

    private void addFinding(List<ReconciledFigure> finding) {
        ReconciledFigure first = finding.get(0);
        boolean views = first.table().equals(Publication.VIEWS_COMPARED);
        lines.add(texts.say(
                views ? "summary.finding-views" : "summary.finding",
                first.finding(),
                publication.about().tableTitle(first.table()),
                first.area(),
                finding.stream().map(ReconciledFigure::column).collect(Collectors.joining(", ")),
                finding.stream()
                        .map(figure -> texts.number(figure.printed().orElse(0)))
                        .collect(Collectors.joining(", ")),
                finding.stream()
                        .map(figure -> texts.number(figure.computed().orElse(0)))
                        .collect(Collectors.joining(", "))));
        List<Message> explanations = finding.stream()
                .flatMap(figure -> figure.explanations().stream())
                .distinct()
                .toList();
        if (explanations.isEmpty()) {
            lines.add("     " + texts.say("summary.no-explanation"));
        }
        for (int at = 0; at < explanations.size(); at++) {
            lines.add("     " + texts.say(at == 0 ? "summary.explanation" : "summary.or", explanations.get(at)));
        }
    }
}
