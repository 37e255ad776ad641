package dk.followupforecast.annex.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in which what is read as one word, such as {@code III-V} or {@code 2024–2030}, is not broken at a line's end. */
public final class WholeWords {

    private static final Pattern WHOLE = Pattern.compile("\\b[IV]+-[IV]+\\b|\\b[0-9]+\u2013[0-9]+\\b|\\b[0-9]+ %");

    private WholeWords() {}

    public static DomContent in(String content) {
        if (content.indexOf('-') < 0 && content.indexOf('\u2013') < 0 && content.indexOf('%') < 0) {
            return text(content);
        }
        List<DomContent> parts = new ArrayList<>();
        Matcher whole = WHOLE.matcher(content);
        int from = 0;
        while (whole.find()) {
            parts.add(text(content.substring(from, whole.start())));
            parts.add(span(whole.group()).withClass("whole"));
            from = whole.end();
        }
        parts.add(text(content.substring(from)));
        return each(parts, part -> part);
    }
}
