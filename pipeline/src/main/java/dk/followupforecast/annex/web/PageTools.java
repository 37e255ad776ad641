package dk.followupforecast.annex.web;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.template;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import j2html.tags.DomContent;
import j2html.tags.specialized.PTag;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader may do on the page, where there is something to do. The controls stand in templates, which a script opens:
 * without scripts nobody sees a control that does nothing.
 */
final class PageTools {

    /** Rows that no eye orders at a glance: where a document has them in one of its tables, it lets all be sorted. */
    private static final int FEWEST_ROWS_TO_SORT = 10;

    private PageTools() {}

    static List<DomContent> of(Document document, WebWords words) {
        List<DomContent> tools = new ArrayList<>();
        if (hasChoice(document)) {
            tools.add(choice(words));
        }
        if (hasSorting(document)) {
            tools.add(sorting(words));
        }
        return tools;
    }

    static List<PageAsset> scripts(Document document) {
        List<PageAsset> scripts = new ArrayList<>();
        if (hasChoice(document)) {
            scripts.add(PageAsset.CHOICE);
        }
        if (hasSorting(document)) {
            scripts.add(PageAsset.SORTING);
        }
        scripts.add(PageAsset.REGIONS);
        return scripts;
    }

    private static boolean hasChoice(Document document) {
        return document.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .map(Row::area)
                        .filter(area -> !area.isEmpty())
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean hasSorting(Document document) {
        return document.tables().stream().anyMatch(PageTools::isSortable);
    }

    /** Whether enough rows stand together without a sum between them. */
    private static boolean isSortable(Table table) {
        int run = 0;
        int longest = 0;
        for (Row row : table.rows()) {
            run = row.kind() == Row.Kind.PLAIN ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest >= FEWEST_ROWS_TO_SORT;
    }

    private static DomContent choice(WebWords words) {
        return template(section(
                                h2(words.find()).withId("page_find"),
                                label(words.municipality()).withFor("page_municipality"),
                                select(option(words.allMunicipalities()).withValue(""))
                                        .withId("page_municipality")
                                        .attr("autocomplete", "off"),
                                label(
                                                input().withType("checkbox")
                                                        .withId("page_only")
                                                        .attr("autocomplete", "off"),
                                                text(words.hideOthers()))
                                        .withClass("check"),
                                status("page_shown")
                                        .attr("data-all", words.shownAll())
                                        .attr("data-marked", words.shownMarked())
                                        .attr("data-only", words.shownOnly()),
                                div(p(words.rows()), ul().withId("page_rows")))
                        .withClass("tools")
                        .attr("aria-labelledby", "page_find"))
                .withId("page_choice");
    }

    private static DomContent sorting(WebWords words) {
        return template(section(
                                h2(words.sort()).withId("page_sort"),
                                p(words.sortHint()),
                                status("page_sorted")
                                        .attr("data-ascending", words.sortedAscending())
                                        .attr("data-descending", words.sortedDescending())
                                        .attr("data-none", words.unsorted()))
                        .withClass("tools")
                        .attr("aria-labelledby", "page_sort"))
                .withId("page_sorting");
    }

    /** Read out whenever a script changes it. */
    private static PTag status(String id) {
        return p().withId(id).attr("role", "status").attr("aria-live", "polite");
    }
}
