package dk.followupforecast.annex.pdf;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.html.WholeWords;
import j2html.tags.DomContent;
import java.util.List;

/** The table of contents on the first page: two levels of headings that lead to their places; the engine adds the pages. */
final class PdfContents {

    private PdfContents() {}

    static DomContent of(DocumentWords words, List<Section> sections) {
        return div(p(words.contents()).withClass("label"), list(sections, true)).withClass("contents");
    }

    private static DomContent list(List<Section> sections, boolean inner) {
        return ul(each(
                sections,
                section -> li(
                        a(WholeWords.in(section.heading()))
                                .withHref("#" + section.id())
                                .withTitle(section.heading()),
                        iff(inner && !section.sections().isEmpty(), list(section.sections(), false)))));
    }
}
