package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Plot;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Follow-ups a year, by hospital and by municipality. */
final class FollowUpSection {

    private final AnnexWords words;

    FollowUpSection(AnnexWords words) {
        this.words = words;
    }

    Section section() {
        List<Section> views = new ArrayList<>();
        for (View view : View.values()) {
            AnnexFigures figures = words.figures(words.rule(), view);
            if (!figures.isEmpty()) {
                views.add(section(view, figures));
            }
        }
        String from = words.say(introKey(views.size()), ruleInSentence());
        List<Block> intro = List.of(new Paragraph(words.say("annex.cpop.what") + " " + from));
        return new Section("follow-ups", words.say("annex.follow-ups.heading"), intro, views);
    }

    private String introKey(int views) {
        if (views == 1) {
            return "annex.follow-ups.intro";
        }
        return words.publication().isOfRegister() ? "annex.follow-ups.intro.register" : "annex.follow-ups.intro.views";
    }

    private String ruleInSentence() {
        return words.inSentence(words.rule());
    }

    private Section section(View view, AnnexFigures figures) {
        List<Block> blocks = new ArrayList<>();
        String chart = view == View.HOSPITAL ? "follow-ups-by-hospital" : "follow-ups-by-municipality";
        words.nextFigure(chart, words.say("annex.figure." + chart)).ifPresent(blocks::add);
        blocks.addAll(tables(view, figures));
        return new Section("follow-ups-" + view.label(), words.say("annex.follow-ups.heading." + view.label()), blocks);
    }

    private List<Table> tables(View view, AnnexFigures figures) {
        AreaTable table = new AreaTable(words, view, rows(view, figures));
        for (int year : figures.years()) {
            table.column("", Integer.toString(year), area -> words.number(figures.followUps(area, year)));
        }
        if (figures.years().size() > 1 && figures.years().size() < AreaTable.MOST_COLUMNS) {
            table.column("", words.say("annex.column.sum"), area -> words.number(figures.followUpsOfAllYears(area)));
        }
        String name = "follow-ups-" + view.label();
        List<Table> tables = table.build(
                name,
                words.say("annex.sheet." + name),
                words.say("annex.caption." + name, words.span(figures.years())));
        return view == View.HOSPITAL ? withPlot(tables, figures) : tables;
    }

    static List<Area> rows(View view, AnnexFigures figures) {
        List<Area> areas = new ArrayList<>(figures.areas(view.areaLevel()));
        areas.addAll(figures.areas(AreaLevel.GROUP));
        areas.addAll(figures.areas(AreaLevel.REGION));
        return areas;
    }

    /** The workbook charts the first of the tables: the hospitals as parts of each year, in the order of the first figure. */
    private List<Table> withPlot(List<Table> tables, AnnexFigures figures) {
        Table first = tables.get(0);
        int years = Math.min(figures.years().size(), AreaTable.MOST_COLUMNS);
        List<Area> rows = rows(View.HOSPITAL, figures);
        List<Integer> parts = IntStream.range(0, first.rows().size())
                .filter(at -> first.rows().get(at).kind() == Row.Kind.PLAIN)
                .boxed()
                .sorted(Comparator.comparing(rows::get))
                .toList();
        Plot plot = new Plot(
                first.caption(),
                Plots.describe(first, parts, years),
                parts,
                IntStream.rangeClosed(1, years).boxed().toList(),
                words.say("annex.axis.follow-ups"));
        List<Table> plotted = new ArrayList<>(tables);
        plotted.set(0, Plots.with(first, Optional.of(plot)));
        return plotted;
    }
}
