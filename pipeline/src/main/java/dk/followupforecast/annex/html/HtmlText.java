package dk.followupforecast.annex.html;

import dk.followupforecast.text.Language;
import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Elements as text that is both HTML for a browser and well-formed XML for a PDF: tags closed, text escaped, no character
 * that XML lacks.
 */
public final class HtmlText {

    /** What stands for a character that no XML document may hold, such as a control character in a name. */
    static final char REPLACEMENT = '\uFFFD';

    private HtmlText() {}

    public static String of(DomContent content) {
        try {
            Config config = Config.defaults().withEmptyTagsClosed(true).withTextEscaper(HtmlText::escaped);
            return content.render(FlatHtml.into(new StringBuilder(), config)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code lang} says; English as Europe writes it. */
    public static String languageTag(Language language) {
        return language == Language.EN ? "en-GB" : language.tag();
    }

    /** The text as it may stand between tags and in a quoted attribute. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isLegal(sign) ? sign : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    /** {@code Char} of XML 1.0, less the controls from U+007F that browsers do not take either. */
    private static boolean isLegal(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign < 0x7F
                || sign >= 0xA0 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
