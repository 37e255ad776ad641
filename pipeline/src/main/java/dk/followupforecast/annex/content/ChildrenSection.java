package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.disclosure.CohortFigure;
import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.DanishOrder;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** The children behind the figures, by area, birth year and group. */
final class ChildrenSection {

    /** Whoever is this old is called a young person, not a child. */
    private static final int YOUNG_FROM = 13;

    private final AnnexWords words;

    ChildrenSection(AnnexWords words) {
        this.words = words;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(String.join(" ", intro())));
        Optional<Figure> chart = words.nextFigure("cohorts-by-band", words.say("annex.figure.cohorts-by-band"));
        chart.ifPresent(blocks::add);
        for (View view : View.values()) {
            blocks.addAll(new OfView(view).tables());
        }
        return new Section("children", words.say("annex.children.heading"), blocks);
    }

    private List<String> intro() {
        List<String> sentences = new ArrayList<>(List.of(words.say("annex.children.intro")));
        TreeSet<Integer> ages = words.rule().agesReached();
        if (!ages.isEmpty() && ages.last() >= YOUNG_FROM) {
            sentences.add(words.say("annex.children.young", ages.last()));
        }
        sentences.add(words.say("annex.gmfcs.what"));
        return sentences;
    }

    /** The children as one of the two views counts them. */
    private final class OfView {
        private final View view;
        private final Map<Area, Map<String, CohortFigure>> figures = new HashMap<>();
        private final TreeSet<Integer> birthYears = new TreeSet<>();
        private final Set<String> groups = new LinkedHashSet<>();

        OfView(View view) {
            this.view = view;
            for (CohortFigure figure : words.publication().cohorts()) {
                if (figure.view() == view) {
                    figures.computeIfAbsent(figure.area(), area -> new HashMap<>())
                            .put(key(figure.gmfcs(), figure.birthYear()), figure);
                    birthYears.add(figure.birthYear());
                    if (!figure.gmfcs().equals(ForecastFigure.ALL_LEVELS)) {
                        groups.add(figure.gmfcs());
                    }
                }
            }
        }

        private static String key(String gmfcs, int birthYear) {
            return gmfcs + " " + birthYear;
        }

        /** One table where it fits a page, otherwise one a group. */
        List<Table> tables() {
            if (figures.isEmpty()) {
                return List.of();
            }
            String name = "children-" + view.label();
            String sheet = words.say("annex.sheet.children-" + view.label());
            String caption = words.say("annex.caption.children-" + view.label(), words.span(birthYears));
            if (groups.size() * birthYears.size() + 1 <= AreaTable.MOST_COLUMNS) {
                AreaTable table = new AreaTable(words, view, areas());
                groups.forEach(group -> addYears(table, group));
                table.column("", words.say("annex.column.sum"), area -> words.number(sum(area)));
                return table.build(name, sheet, caption);
            }
            List<Table> tables = new ArrayList<>();
            List<String> all = new ArrayList<>(groups);
            all.add(ForecastFigure.ALL_LEVELS);
            for (String group : all) {
                AreaTable table = new AreaTable(words, view, areas());
                addYears(table, group);
                tables.addAll(table.build(
                        name + "-" + group.toLowerCase(Locale.ROOT),
                        sheet + " " + shortName(group),
                        words.say("annex.caption.of-group", caption, words.group(group))));
            }
            return tables;
        }

        private String shortName(String group) {
            return group.equals(ForecastFigure.ALL_LEVELS) ? words.say("annex.sheet.all-levels") : group;
        }

        private void addYears(AreaTable table, String group) {
            for (int birthYear : birthYears) {
                table.column(words.group(group), Integer.toString(birthYear), area -> cell(area, group, birthYear));
            }
        }

        private List<Area> areas() {
            Comparator<Area> byLevel = Comparator.comparing(Area::level);
            List<Area> areas = new ArrayList<>(figures.keySet());
            areas.removeIf(area -> area.level() != view.areaLevel()
                    && area.level() != AreaLevel.GROUP
                    && area.level() != AreaLevel.REGION);
            areas.sort(byLevel.thenComparing(DanishOrder.OF_AREAS));
            return areas;
        }

        private Cell cell(Area area, String group, int birthYear) {
            return words.number(children(area, group, birthYear));
        }

        private OptionalInt children(Area area, String group, int birthYear) {
            CohortFigure figure = figures.get(area).get(key(group, birthYear));
            return figure == null ? OptionalInt.empty() : figure.children();
        }

        private OptionalInt sum(Area area) {
            int sum = 0;
            for (int birthYear : birthYears) {
                OptionalInt children = children(area, ForecastFigure.ALL_LEVELS, birthYear);
                if (children.isEmpty()) {
                    return OptionalInt.empty();
                }
                sum += children.getAsInt();
            }
            return OptionalInt.of(sum);
        }
    }
}
