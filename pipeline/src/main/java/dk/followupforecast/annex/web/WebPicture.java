package dk.followupforecast.annex.web;

import static j2html.TagCreator.div;
import static j2html.TagCreator.rawHtml;

import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.html.HtmlPicture;
import dk.followupforecast.annex.html.InlineSvg;
import j2html.tags.DomContent;

/** A chart that keeps a readable size on a narrow screen, where it scrolls by itself, and obeys the page's policy. */
final class WebPicture implements HtmlPicture {

    private static final String STYLE = " style=";

    private final DocumentWords words;

    WebPicture(DocumentWords words) {
        this.words = words;
    }

    @Override
    public DomContent of(Figure figure) {
        String svg = new InlineSvg().of(figure).render();
        // What names the picture stands in its first tag, and may say anything.
        int drawing = svg.indexOf('>');
        return div(rawHtml(svg.substring(0, drawing) + withoutStyles(svg.substring(drawing))))
                .withClass("scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", words.caption(figure));
    }

    /** The policy lets no element bear a style of its own; what the charts set there, SVG has attributes for. */
    static String withoutStyles(String svg) {
        StringBuilder styled = new StringBuilder(svg.length());
        int from = 0;
        for (int at = svg.indexOf(STYLE); at >= 0; at = svg.indexOf(STYLE, from)) {
            int start = at + STYLE.length() + 1;
            int end = svg.indexOf(svg.charAt(start - 1), start);
            styled.append(svg, from, at);
            for (String declaration : svg.substring(start, end).split(";")) {
                int colon = declaration.indexOf(':');
                if (colon > 0) {
                    styled.append(' ').append(declaration.substring(0, colon).strip());
                    styled.append("=\"")
                            .append(declaration.substring(colon + 1).strip())
                            .append('"');
                }
            }
            from = end + 1;
        }
        return styled.append(svg, from, svg.length()).toString();
    }
}
