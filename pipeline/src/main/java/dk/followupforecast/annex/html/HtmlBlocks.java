package dk.followupforecast.annex.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.ul;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Bullets;
import dk.followupforecast.annex.document.Callout;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.document.KeyFigures;
import dk.followupforecast.annex.document.KeyFigures.KeyFigure;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import j2html.tags.DomContent;

/** The parts of a document as elements, the same for a PDF and for a web page; how they look is left to each. */
public final class HtmlBlocks {

    /** The title of the document has the first. */
    private static final int FIRST_LEVEL = 2;

    /** HTML has no further ones. */
    private static final int LAST_LEVEL = 6;

    private final DocumentWords words;
    private final HtmlPicture picture;

    public HtmlBlocks(DocumentWords words, HtmlPicture picture) {
        this.words = words;
        this.picture = picture;
    }

    /** A section of the document with all below it; its {@code id} is that of the model. */
    public DomContent of(Section section) {
        return of(section, FIRST_LEVEL);
    }

    private DomContent of(Section section, int level) {
        return section(
                        heading(section, level),
                        each(section.blocks(), block -> of(block)),
                        each(section.sections(), inner -> of(inner, level + 1)))
                .withId(section.id());
    }

    /** {@code h2} for a section of the document, {@code h3} for one of a section. */
    private static DomContent heading(Section section, int level) {
        return tag("h" + Math.min(level, LAST_LEVEL)).with(WholeWords.in(section.heading()));
    }

    public DomContent of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return p(WholeWords.in(paragraph.text()));
        }
        if (block instanceof Bullets bullets) {
            return ul(each(bullets.items(), item -> li(WholeWords.in(item))));
        }
        if (block instanceof Callout callout) {
            return of(callout);
        }
        if (block instanceof KeyFigures figures) {
            return div(each(figures.figures(), figure -> of(figure))).withClass("key-figures");
        }
        if (block instanceof Figure figure) {
            return of(figure);
        }
        if (block instanceof Table table) {
            return new HtmlTable(table).content(words);
        }
        throw new IllegalArgumentException("block must be one of the model's, was " + block);
    }

    private static DomContent of(Callout callout) {
        return div(p(strong(callout.label())).withClass("label"), p(WholeWords.in(callout.text())))
                .withClass("callout")
                .attr("role", "note");
    }

    /** Read aloud as it is seen: 61, follow-ups in 2027. */
    private static DomContent of(KeyFigure figure) {
        return div(
                p(figure.value()).withClass("value"),
                p(WholeWords.in(figure.label())).withClass("label"),
                iff(!figure.note().isEmpty(), p(WholeWords.in(figure.note())).withClass("note")));
    }

    private DomContent of(Figure figure) {
        return figure(picture.of(figure), figcaption(WholeWords.in(words.caption(figure))))
                .withId(id(figure));
    }

    /** What a link to the figure names. */
    public static String id(Figure figure) {
        return "figure-" + figure.number();
    }

    /** What a link to the table names: the same in every language. */
    public static String id(Table table) {
        return "table-" + table.name();
    }
}
