package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Row;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The styles of a workbook, each made once; they are numbered as they are first asked for. */
final class Styles {

    /** How text is shown that stays text when it is edited; Excel's own name of it. */
    static final String AS_TEXT = "@";

    /** Excel shows what is longer as a row of # where the format is text. */
    static final int LONGEST_AS_TEXT = 255;

    /** On every machine, or one of the same widths is; the standard font measures the columns too. */
    static final String FONT = "Arial";

    static final int STANDARD_IN_POINTS = 10;

    private static final int LINK = 0x00517A;
    private static final int HEADER = 0xDCE6EE;
    private static final int SUM = 0xF2F2F2;
    private static final int RULE = 0x4D4D4D;
    private static final int HAIRLINE = 0xBFBFBF;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setScheme(FontScheme.NONE);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) STANDARD_IN_POINTS);
    }

    XSSFCellStyle of(Look look) {
        return of(look, Row.Kind.PLAIN, false, "", false);
    }

    /**
     * @param sum of which kind the row is
     * @param startsGroup whether a line to its left parts it from the columns before
     * @param code of its numbers; empty where it needs none
     * @param quoted whether its text begins like a formula and must stay text when it is edited
     */
    XSSFCellStyle of(Look look, Row.Kind sum, boolean startsGroup, String code, boolean quoted) {
        String key = look.name() + '|' + sum.name() + '|' + startsGroup + '|' + quoted + '|' + code;
        return made.computeIfAbsent(key, absent -> make(look, sum, startsGroup, code, quoted));
    }

    private XSSFCellStyle make(Look look, Row.Kind sum, boolean startsGroup, String code, boolean quoted) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look, sum != Row.Kind.PLAIN));
        style.setAlignment(look.alignment());
        style.setVerticalAlignment(look.isHeader() ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setWrapText(look.isWrapped());
        if (look == Look.BULLET) {
            style.setIndention((short) 1);
        }
        if (look.isHeader() || look.isInBody()) {
            rule(style, look, sum, startsGroup);
        }
        if (!code.isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
        }
        style.setQuotePrefixed(quoted);
        return style;
    }

    private static void rule(XSSFCellStyle style, Look look, Row.Kind sum, boolean startsGroup) {
        style.setBorderBottom(look.isHeader() ? BorderStyle.MEDIUM : BorderStyle.THIN);
        style.setBorderColor(BorderSide.BOTTOM, colour(look.isHeader() ? RULE : HAIRLINE));
        if (look.isHeader()) {
            fill(style, HEADER);
        } else if (sum != Row.Kind.PLAIN) {
            fill(style, SUM);
        }
        if (sum == Row.Kind.TOTAL) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderColor(BorderSide.TOP, colour(RULE));
        }
        if (startsGroup) {
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderColor(BorderSide.LEFT, colour(RULE));
        }
    }

    private static void fill(XSSFCellStyle style, int rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(Look look, boolean sum) {
        boolean bold = look.isBold() || sum;
        boolean link = look.isLink();
        return fonts.computeIfAbsent(look.points() + "|" + bold + "|" + link, absent -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints((short) look.points());
            font.setBold(bold);
            if (link) {
                font.setUnderline(FontUnderline.SINGLE);
                font.setColor(colour(LINK));
            }
            return font;
        });
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
