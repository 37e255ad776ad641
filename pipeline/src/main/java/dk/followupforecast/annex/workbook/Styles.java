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

    XSSFCellStyle of(Dress dress) {
        return made.computeIfAbsent(dress.key(), absent -> make(dress));
    }

    private XSSFCellStyle make(Dress dress) {
        Look look = dress.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look, dress.sum() != Row.Kind.PLAIN));
        style.setAlignment(look.alignment());
        style.setVerticalAlignment(vertical(dress));
        style.setWrapText(dress.isWrapped());
        if (look == Look.BULLET || dress.place().indented()) {
            style.setIndention((short) 1);
        }
        if (look.isHeader() || look.isInBody()) {
            rule(style, dress);
        }
        if (!dress.code().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(dress.code()));
        }
        style.setQuotePrefixed(dress.quoted());
        return style;
    }

    private static VerticalAlignment vertical(Dress dress) {
        if (dress.look().isHeader()) {
            return VerticalAlignment.BOTTOM;
        }
        return dress.place().atTop() ? VerticalAlignment.TOP : VerticalAlignment.CENTER;
    }

    private static void rule(XSSFCellStyle style, Dress dress) {
        Look look = dress.look();
        Row.Kind sum = dress.sum();
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
        // The schema wants the opacity too, here whole.
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
