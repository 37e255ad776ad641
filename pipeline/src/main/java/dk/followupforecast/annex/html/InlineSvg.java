package dk.followupforecast.annex.html;

import dk.followupforecast.annex.document.Figure;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A picture's SVG within a page. Its only words are the figure's alternative text, as {@code aria-label}: a title within
 * would be read a second time and hang over the chart when the mouse rests on it.
 */
public final class InlineSvg implements HtmlPicture {

    private static final String ELEMENT = "<svg";

    /** Where an id is given, and where it is asked for. A picture is long, so it is searched for plain text alone. */
    private static final List<String> IDS = List.of(" id=\"", " id='", "url(#", "href=\"#", "href='#");

    /** On the element itself only: what names or describes it, and is said anew. */
    private static final Pattern ROLE = Pattern.compile(" role=(['\"])[^'\"]*\\1");

    @Override
    public DomContent of(Figure figure) {
        return TagCreator.rawHtml(text(figure));
    }

    static String text(Figure figure) {
        String svg = new String(figure.picture().svg(), StandardCharsets.UTF_8);
        int start = svg.indexOf(ELEMENT);
        int end = svg.indexOf('>', start);
        String tag = ROLE.matcher(svg.substring(start + ELEMENT.length(), end)).replaceFirst("");
        String content = without("title", without("desc", svg.substring(end)));
        for (String id : IDS) {
            content = content.replace(id, id + "figure-" + figure.number() + "-");
        }
        String words = " role=\"img\" aria-label=\"" + HtmlText.escaped(figure.alternativeText()) + "\"";
        return ELEMENT + words + tag + content;
    }

    /** Without the first element of a name, with what it holds. */
    private static String without(String name, String content) {
        int start = content.indexOf("<" + name + ">");
        String closing = "</" + name + ">";
        return start < 0
                ? content
                : content.substring(0, start) + content.substring(content.indexOf(closing, start) + closing.length());
    }
}
