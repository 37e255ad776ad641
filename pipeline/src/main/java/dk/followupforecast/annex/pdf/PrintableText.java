package dk.followupforecast.annex.pdf;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Text that the fonts can set. A name may hold any character, and left to itself the engine prints a number sign for one
 * without a glyph. Here such a character becomes, the first that helps: its composed or its plain form ({@code ﬁ} → {@code
 * fi}); a space for a space; nothing for what is not seen, such as a joiner; its letter without the marks; and else its
 * number in brackets, {@code [U+4E2D]}, which says what is missing. Alternative texts need no glyph and stay as they are.
 */
final class PrintableText implements FSDOMMutator {

    private final IntPredicate hasGlyph;

    PrintableText(IntPredicate hasGlyph) {
        this.hasGlyph = hasGlyph;
    }

    @Override
    public void mutateDocument(Document document) {
        visit(document.getDocumentElement());
    }

    private void visit(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                String written = text.getData();
                String printable = of(written);
                if (!printable.equals(written)) {
                    text.setData(printable);
                }
            } else if (!child.getNodeName().equals("head")) {
                visit(child);
            }
        }
    }

    String of(String text) {
        if (text.codePoints().allMatch(this::canStand)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length() + 16);
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> append(sign, printable));
        return printable.toString();
    }

    private boolean canStand(int sign) {
        return sign == '\n' || sign == '\t' || sign == '\r' || hasGlyph.test(sign) && !isUnseen(sign);
    }

    private void append(int sign, StringBuilder printable) {
        if (canStand(sign)) {
            printable.appendCodePoint(sign);
            return;
        }
        if (Character.isSpaceChar(sign)) {
            printable.append(' ');
            return;
        }
        if (isUnseen(sign)) {
            return;
        }
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        String letters = withoutMarks(plain);
        if (plain.codePoints().allMatch(this::canStand)) {
            printable.append(plain);
        } else if (!letters.isEmpty() && letters.codePoints().allMatch(this::canStand)) {
            printable.append(letters);
        } else {
            printable.append(String.format(Locale.ROOT, "[U+%04X]", sign));
        }
    }

    private static String withoutMarks(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Joiners, direction marks, soft hyphens and variation selectors, which change how others look and are not seen themselves. */
    private static boolean isUnseen(int sign) {
        return Character.getType(sign) == Character.FORMAT
                || sign >= 0xFE00 && sign <= 0xFE0F
                || sign >= 0xE0100 && sign <= 0xE01EF;
    }
}
