package dk.followupforecast.annex.pdf;

import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;

import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.annex.html.HtmlBlocks;
import dk.followupforecast.annex.html.HtmlText;
import dk.followupforecast.annex.html.WholeWords;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The document as the one page of XHTML that the engine breaks into pages of paper. */
final class PdfPage {

    /** From so many columns on, the type is smaller: 8 points and 7.5. */
    private static final int MEDIUM_TABLE = 10;

    private static final int DENSE_TABLE = 13;

    private final Document document;
    private final DocumentWords words;
    private final String style;

    /** @param style the rules that are the same for every document */
    PdfPage(Document document, String style) {
        this.document = document;
        this.words = new DocumentWords(document);
        this.style = style;
    }

    String write() {
        String language = HtmlText.languageTag(document.language());
        return HtmlText.of(html(
                        head(
                                title(document.title()),
                                meta().withName("subject").withContent(document.description()),
                                tag("bookmarks").with(bookmarks()),
                                style(rawHtml(style + tableRules()))),
                        body(running(), contents()).withClass(document.onOneSheet() ? "sheet" : "document"))
                .withLang(language)
                .attr("xml:lang", language));
    }

    private List<DomContent> bookmarks() {
        List<DomContent> bookmarks = new ArrayList<>();
        bookmarks.add(tag("bookmark").attr("name", document.title()).attr("href", "#title"));
        document.sections().forEach(section -> bookmarks.add(bookmark(section)));
        return bookmarks;
    }

    private static DomContent bookmark(Section section) {
        return tag("bookmark")
                .attr("name", section.heading())
                .attr("href", "#" + section.id())
                .with(each(section.sections(), inner -> bookmark(inner)));
    }

    /** What stands on every page: the engine takes it out of the text. */
    private DomContent running() {
        return div(
                div(document.marking()).withClass("header"),
                div(pageNumber(), div(document.identity()).withClass("identity"))
                        .withClass("footer"));
    }

    /** The engine fills in the two numbers when it knows them. */
    private DomContent pageNumber() {
        String[] parts = words.texts().say("pdf.page", "\u0000", "\u0000").split("\u0000", -1);
        return div(text(parts[0]), span().withClass("page"), text(parts[1]), span().withClass("last"), text(parts[2]))
                .withClass("pages");
    }

    private DomContent contents() {
        HtmlBlocks blocks = new HtmlBlocks(words, PdfPage::chart);
        DivTag contents = div(
                p(span(document.marking()).withClass("marking")),
                h1(WholeWords.in(document.title())).withId("title"),
                iff(!document.subtitle().isEmpty(), p(document.subtitle()).withClass("subtitle")));
        if (!document.onOneSheet()) {
            contents.with(PdfContents.of(words, document.sections()));
        }
        document.sections().forEach(section -> contents.with(blocks.of(section)));
        return contents;
    }

    private static DomContent chart(Figure figure) {
        return tag("object")
                .attr("alt", figure.alternativeText())
                .attr("data", figure.number())
                .attr(
                        "style",
                        String.format(
                                Locale.ROOT,
                                "width: %.2fmm; height: %.2fmm",
                                figure.picture().widthInMm(),
                                figure.picture().heightInMm()));
    }

    /** How wide the columns of each table are, and how large its type. */
    private String tableRules() {
        StringBuilder rules = new StringBuilder();
        for (Table table : document.tables()) {
            String selector = "#" + HtmlBlocks.id(table);
            double sum = table.columns().stream().mapToDouble(Column::weight).sum();
            int at = 0;
            for (Column column : table.columns()) {
                rules.append(selector).append(" col:nth-child(").append(++at).append(") { width: ");
                rules.append(Math.round(10_000 * column.weight() / sum) / 100.0).append("% }\n");
            }
            rules.append(typeRules(selector, table.columns().size()));
        }
        return rules.toString();
    }

    private static String typeRules(String selector, int columns) {
        if (columns < MEDIUM_TABLE) {
            return "";
        }
        if (columns < DENSE_TABLE) {
            return selector + " { font-size: 8pt }\n";
        }
        return selector + " { font-size: 7.5pt }\n" + selector + " th, " + selector + " td { padding: 0.5mm 0.6mm }\n";
    }
}
