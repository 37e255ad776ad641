package dk.followupforecast.annex.word;

import java.util.Set;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/**
 * What of a template's settings a document takes over: how pages and letters are laid out. All else goes, known or not:
 * variables in which add-ins keep cases and persons, a mail merge, another template's path, notes, marks of who wrote when.
 */
final class TemplateSettings {

    private static final Set<String> KEPT = Set.of(
            "mirrorMargins",
            "alignBordersAndEdges",
            "bordersDoNotSurroundHeader",
            "bordersDoNotSurroundFooter",
            "gutterAtTop",
            "embedTrueTypeFonts",
            "saveSubsetFonts",
            "defaultTabStop",
            "autoHyphenation",
            "consecutiveHyphenLimit",
            "hyphenationZone",
            "doNotHyphenateCaps",
            "defaultTableStyle",
            "evenAndOddHeaders",
            "displayBackgroundShape",
            "noPunctuationKerning",
            "characterSpacingControl",
            "compat",
            "mathPr",
            "themeFontLang",
            "clrSchemeMapping",
            "decimalSymbol",
            "listSeparator");

    private TemplateSettings() {}

    static void strip(CTSettings settings) {
        try (XmlCursor cursor = settings.newCursor()) {
            boolean more = cursor.toFirstChild();
            while (more) {
                if (KEPT.contains(cursor.getName().getLocalPart())) {
                    more = cursor.toNextSibling();
                } else {
                    more = removeAndMoveOn(cursor);
                }
            }
        }
    }

    /** Whether another element follows; the cursor then stands at it. */
    private static boolean removeAndMoveOn(XmlCursor cursor) {
        cursor.removeXml();
        while (cursor.isText() || cursor.isComment() || cursor.isProcinst()) {
            cursor.toNextToken();
        }
        return cursor.isStart();
    }
}
