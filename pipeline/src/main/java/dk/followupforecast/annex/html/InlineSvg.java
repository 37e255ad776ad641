package dk.followupforecast.annex.html;

import dk.followupforecast.annex.document.Figure;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A picture's SVG within a page. Its only words are the figure's alternative text, as {@code aria-label}: a title within
 * would be read a second time and hang over the chart when the mouse rests on it.
 */
public final class InlineSvg implements HtmlPicture {

    private static final Pattern BEFORE_ELEMENT = Pattern.compile("^.*?(?=<svg\\b)", Pattern.DOTALL);

    private static final Pattern WORDS = Pattern.compile("<(title|desc)>.*?</\\1>", Pattern.DOTALL);

    /** On the element itself only: what names or describes it, and is said anew. */
    private static final Pattern ROLE = Pattern.compile("(<svg\\b[^>]*?) role=(['\"])[^'\"]*\\2");

    /** Where an id is given, and where it is asked for. */
    private static final Pattern ID = Pattern.compile("(\\bid=['\"]|url\\(#|href=['\"]#)");

    @Override
    public DomContent of(Figure figure) {
        return TagCreator.rawHtml(text(figure));
    }

    static String text(Figure figure) {
        String svg = new String(figure.picture().svg(), StandardCharsets.UTF_8);
        String element = BEFORE_ELEMENT.matcher(svg).replaceFirst("");
        String wordless = ROLE.matcher(WORDS.matcher(element).replaceAll("")).replaceFirst("$1");
        String apart = ID.matcher(wordless).replaceAll("$1figure-" + figure.number() + "-");
        String words = " role=\"img\" aria-label=\"" + HtmlText.escaped(figure.alternativeText()) + "\"";
        return "<svg" + words + apart.substring("<svg".length());
    }
}
