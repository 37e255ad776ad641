package dk.followupforecast.annex.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Liberation Sans from the folder {@code fonts} beside the program, read once; each document embeds what it uses of it. */
final class PdfFonts {

    static final String FAMILY = "Liberation Sans";

    private static final int REGULAR_WEIGHT = 400;

    private static final int BOLD_WEIGHT = 700;

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final CmapLookup regularGlyphs;
    private final CmapLookup boldGlyphs;

    private PdfFonts(TrueTypeFont regular, TrueTypeFont bold) throws IOException {
        this.regular = regular;
        this.bold = bold;
        this.regularGlyphs = regular.getUnicodeCmapLookup();
        this.boldGlyphs = bold.getUnicodeCmapLookup();
    }

    static PdfFonts read() {
        try {
            Path code = Path.of(PdfFonts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path fonts = code.resolveSibling("fonts");
            return new PdfFonts(
                    parse(fonts.resolve("LiberationSans-Regular.ttf")),
                    parse(fonts.resolve("LiberationSans-Bold.ttf")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without ligatures: to look for them takes longer than all the rest, and who searches for {@code fi} finds it. */
    private static TrueTypeFont parse(Path file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
        font.setEnableGsub(false);
        return font;
    }

    /** Whether the character can be set in both weights, so that it may stand in a heading too. */
    boolean has(int codePoint) {
        return regularGlyphs.getGlyphId(codePoint) != 0 && boldGlyphs.getGlyphId(codePoint) != 0;
    }

    /** Hands the document its two fonts, of which it will embed the glyphs that it uses. */
    void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        add(builder, document, regular, REGULAR_WEIGHT);
        add(builder, document, bold, BOLD_WEIGHT);
    }

    private static void add(PdfRendererBuilder builder, PDDocument document, TrueTypeFont font, int weight)
            throws IOException {
        PDType0Font embedded = PDType0Font.load(document, font, true);
        builder.useFont(new PDFontSupplier(embedded), FAMILY, weight, FontStyle.NORMAL, true);
    }
}
