package dk.followupforecast.annex.web;

import static j2html.TagCreator.div;
import static j2html.TagCreator.rawHtml;

import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.html.HtmlPicture;
import dk.followupforecast.annex.html.InlineSvg;
import j2html.tags.DomContent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A chart that keeps a readable size on a narrow screen, where it scrolls by itself, and obeys the page's policy. */
final class WebPicture implements HtmlPicture {

    private static final Pattern STYLE = Pattern.compile(" style=(['\"])([^'\"<>]*)\\1");

    private static final Pattern DECLARATION = Pattern.compile("\\s*([a-z-]+)\\s*:\\s*([^;]+?)\\s*(?:;|$)");

    private final DocumentWords words;

    WebPicture(DocumentWords words) {
        this.words = words;
    }

    @Override
    public DomContent of(Figure figure) {
        String svg = new InlineSvg().of(figure).render();
        return div(rawHtml(withoutStyles(svg)))
                .withClass("scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", words.caption(figure));
    }

    /** The policy lets no element bear a style of its own; what the charts set there, SVG has attributes for. */
    static String withoutStyles(String svg) {
        return STYLE.matcher(svg).replaceAll(style -> {
            StringBuilder attributes = new StringBuilder();
            Matcher declaration = DECLARATION.matcher(style.group(2));
            while (declaration.find()) {
                attributes
                        .append(' ')
                        .append(declaration.group(1))
                        .append("=\"")
                        .append(declaration.group(2))
                        .append('"');
            }
            return Matcher.quoteReplacement(attributes.toString());
        });
    }
}
