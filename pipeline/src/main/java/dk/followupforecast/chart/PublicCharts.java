package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.ChartText;
import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.disclosure.PublicPublication.PublicTable;
import dk.followupforecast.disclosure.RegionCoverage;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The charts of a public edition: of the tables of whole regions, one a region. Bars, axes and words are made of the
 * numbers of one table, and of nothing else.
 */
public final class PublicCharts {

    private final PublicPublication publication;
    private final Texts texts;

    private PublicCharts(PublicPublication publication, Texts texts) {
        this.publication = publication;
        this.texts = texts;
    }

    public static List<Chart> list(PublicPublication publication, Texts texts) {
        PublicCharts charts = new PublicCharts(publication, texts);
        List<Chart> all = new ArrayList<>();
        for (PublicTable table : publication.tables()) {
            TableDesign design = table.design();
            boolean overTime = design.yearsInBlock() != TableDesign.TOGETHER;
            if (design.areas() == AreasShown.REGION && overTime) {
                publication.listAreas(design.view()).stream()
                        .map(region -> charts.chart(table, region))
                        .flatMap(Optional::stream)
                        .filter(chart ->
                                all.stream().noneMatch(other -> other.name().equals(chart.name())))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private Optional<Chart> chart(PublicTable table, PublicArea region) {
        PublicBars bars = PublicBars.of(table, region.area(), publication, texts);
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        TableDesign design = table.design();
        String name = (design.measure() == Measure.CHILDREN ? "children-" : "follow-ups-")
                + design.view().label() + "-" + region.area().code();
        return Optional.of(bars.chart(name, text(design, region, bars)));
    }

    private ChartText text(TableDesign design, PublicArea region, PublicBars bars) {
        String name = texts.say(new RegionCoverage(
                        region.view(), region.area(), region.members().size(), region.silent())
                .label());
        String view = texts.say("public.view." + design.view().label());
        String title = texts.say("public.chart." + design.measure().label(), name, bars.span());
        String subtitle = texts.say("public.chart.subtitle." + design.measure().label(), view);
        String source = texts.say("chart.source.case", publication.about().title());
        String spoken = title + ". " + subtitle + ". " + bars.inWords();
        return new ChartText(texts.language().tag(), title, subtitle, source, spoken);
    }
}
