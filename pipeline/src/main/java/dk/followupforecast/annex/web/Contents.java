package dk.followupforecast.annex.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Section;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;

/** The table of contents. */
final class Contents {

    /** A page of fewer sections is seen at a glance. */
    private static final int FEWEST_SECTIONS = 3;

    private Contents() {}

    static Optional<DomContent> of(Document document, WebWords words) {
        if (document.sections().size() < FEWEST_SECTIONS) {
            return Optional.empty();
        }
        return Optional.of(nav(h2(words.document().contents()).withId("page_contents"), list(document.sections()))
                .attr("aria-labelledby", "page_contents"));
    }

    private static DomContent list(List<Section> sections) {
        return ol(each(
                sections,
                section -> li(
                        a(section.heading()).withHref("#" + section.id()),
                        iff(!section.sections().isEmpty(), list(section.sections())))));
    }
}
