package dk.followupforecast.annex.html;

import dk.followupforecast.annex.document.Figure;
import j2html.tags.DomContent;

/** How a page holds the picture of a figure, with its alternative text. */
@FunctionalInterface
public interface HtmlPicture {

    DomContent of(Figure figure);
}
