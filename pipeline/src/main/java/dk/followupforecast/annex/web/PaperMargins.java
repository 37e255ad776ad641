package dk.followupforecast.annex.web;

import dk.followupforecast.annex.document.Document;

/** What stands in the margins of every printed page: the marking above, the number of the page below. */
final class PaperMargins {

    private static final String STYLE = "font: 8pt Arial, \"Liberation Sans\", Helvetica, sans-serif";

    private PaperMargins() {}

    static PageAsset of(Document document, WebWords words) {
        String page = quoted(words.page("\f", "\r"))
                .replace(quotedSign('\f'), "\" counter(page) \"")
                .replace(quotedSign('\r'), "\" counter(pages) \"");
        return PageAsset.of(
                "@page {" + box("top-left", quoted(document.marking())) + box("bottom-left", quoted(document.title()))
                        + box("bottom-right", page) + "}\n@page :first { @top-left { content: none; } }");
    }

    private static String box(String place, String content) {
        return " @" + place + " { content: " + content + "; " + STYLE + "; }";
    }

    /** A string of CSS: whatever could mean something in CSS or HTML stands as its code point. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        text.codePoints().forEach(sign -> {
            if (Character.isLetterOrDigit(sign) || sign == ' ') {
                quoted.appendCodePoint(sign);
            } else {
                quoted.append(quotedSign(sign));
            }
        });
        return quoted.append('"').toString();
    }

    private static String quotedSign(int sign) {
        return "\\" + Integer.toHexString(sign) + " ";
    }
}
