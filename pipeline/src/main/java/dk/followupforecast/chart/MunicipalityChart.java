package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.HeatMap;
import dk.followupforecast.chart.paint.HeatRow;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.DanishOrder;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Follow-ups by municipality and year, as a heat map with the numbers in it. */
final class MunicipalityChart {

    /** What a municipality calls few: no child, one child or two in a year. */
    private static final int FEW = 2;

    private final YearFigures figures;
    private final ChartWords words;

    private MunicipalityChart(YearFigures figures, ChartWords words) {
        this.figures = figures;
        this.words = words;
    }

    static Optional<Chart> of(YearFigures figures, ChartWords words) {
        return figures.isEmpty() ? Optional.empty() : Optional.of(new MunicipalityChart(figures, words).draw());
    }

    private Chart draw() {
        List<HeatRow> rows = new ArrayList<>();
        List<String> alternative = new ArrayList<>();
        for (Area area : municipalities()) {
            rows.add(HeatRow.area(area.name(), figures.values(area, words)));
            alternative.add(spoken(area.name(), area));
        }
        int regions = figures.areas(AreaLevel.REGION).size();
        int roomForGroups = Math.max(0, HeatMap.MOST_ROWS - rows.size() - regions);
        for (Area area :
                figures.areas(AreaLevel.GROUP).stream().limit(roomForGroups).toList()) {
            rows.add(new HeatRow(area.name(), HeatRow.Kind.GROUP, figures.values(area, words)));
        }
        for (Area area : figures.areas(AreaLevel.REGION)) {
            String name = words.regionName(area, View.MUNICIPALITY);
            rows.add(new HeatRow(name, HeatRow.Kind.TOTAL, figures.values(area, words)));
            alternative.add(spoken(name, area));
        }
        String subtitle = words.say(
                "chart.municipalities.subtitle",
                words.regions(figures.areas(AreaLevel.REGION), View.MUNICIPALITY),
                words.span(figures.years()));
        return new HeatMap(
                "follow-ups-by-municipality",
                words.text(headline(), subtitle, words.source(), alternative),
                words.labels(figures.years()),
                rows,
                words.say("chart.not-reported-note"));
    }

    private List<Area> municipalities() {
        return figures.areas(AreaLevel.MUNICIPALITY).stream()
                .sorted(DanishOrder.OF_AREAS)
                .toList();
    }

    private String headline() {
        List<Integer> shown = new ArrayList<>();
        for (Area area : municipalities()) {
            for (int year : figures.years()) {
                figures.followUps(area, year).ifPresent(shown::add);
            }
        }
        if (shown.isEmpty()) {
            return words.say("chart.unknown", words.span(figures.years()));
        }
        int most = shown.stream().mapToInt(Integer::intValue).max().orElse(0);
        long few = shown.stream().filter(count -> count <= FEW).count();
        if (most == 0) {
            return words.say("chart.none", words.span(figures.years()));
        }
        return most <= FEW || 2 * few <= shown.size()
                ? words.say("chart.municipalities.title.few", most)
                : words.say("chart.municipalities.title", most, few, shown.size());
    }

    private String spoken(String name, Area area) {
        List<String> ofYears = new ArrayList<>();
        for (int year : figures.years()) {
            OptionalInt followUps = figures.followUps(area, year);
            if (followUps.isPresent()) {
                ofYears.add(words.say("chart.alt.year", Integer.toString(year), followUps.getAsInt()));
            }
        }
        String said = ofYears.isEmpty() ? words.say("chart.not-reported") : String.join(", ", ofYears);
        return name + ": " + said + ".";
    }
}
