package dk.followupforecast.kernel;

import dk.followupforecast.chart.paint.Palette;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.series.AxesChartSeriesCategory;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.theme.Theme;
import org.knowm.xchart.style.theme.XChartTheme;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;

/**
 * A chart that an analyst makes with XChart. Its letters are those of the program's charts, so that the picture is the same
 * on every machine; so are its colours, which stay apart in grey, where the analyst chooses none. Its figures are given in
 * words too.
 */
final class XChartDisplay implements DisplayRenderer {

    private static final Font REGULAR = font("LiberationSans-Regular.ttf");
    private static final Font BOLD = font("LiberationSans-Bold.ttf");

    @Override
    public Class<?> rendererClass() {
        return Chart.class;
    }

    @Override
    public boolean canRender(String mime) {
        return true;
    }

    @Override
    public DisplayData render(String mime, Object value) {
        Chart<?, ?> chart = (Chart<?, ?>) value;
        setLetters(chart.getStyler());
        setColours(chart.getStyler());
        return Picture.of(png(chart), words(chart));
    }

    /** With twice the pixels that the analyst asks for, so that it is sharp in print. */
    private static byte[] png(Chart<?, ?> chart) {
        int width = chart.getWidth();
        int height = chart.getHeight();
        BufferedImage image = new BufferedImage(2 * width, 2 * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.scale(2, 2);
        chart.paint(canvas, width, height);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static void setLetters(Styler styler) {
        styler.setChartTitleFont(like(styler.getChartTitleFont()));
        styler.setLegendFont(like(styler.getLegendFont()));
        if (styler instanceof AxesChartStyler axes) {
            axes.setAxisTitleFont(like(axes.getAxisTitleFont()));
            axes.setAxisTickLabelsFont(like(axes.getAxisTickLabelsFont()));
        }
    }

    /** White paper and the program's colours, but only in place of those that XChart takes where nobody chooses. */
    private static void setColours(Styler styler) {
        Theme byDefault = new XChartTheme();
        if (byDefault.getChartBackgroundColor().equals(styler.getChartBackgroundColor())) {
            styler.setChartBackgroundColor(Color.WHITE);
        }
        if (Arrays.equals(byDefault.getSeriesColors(), styler.getSeriesColors())) {
            styler.setSeriesColors(Palette.SERIES.toArray(Color[]::new));
        }
    }

    /** In the weight and size that the analyst asks for. */
    private static Font like(Font asked) {
        return (asked.isBold() ? BOLD : REGULAR).deriveFont(asked.getSize2D());
    }

    private static Font font(String file) {
        File found = Path.of(System.getProperty("forecast.home"), "pipeline/target/fonts", file)
                .toFile();
        try {
            return Font.createFont(Font.TRUETYPE_FONT, found);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the fonts must be in pipeline/target/fonts, was without " + file, e);
        }
    }

    private static String words(Chart<?, ?> chart) {
        return chart.getSeriesCollection().stream()
                .map(series -> series instanceof AxesChartSeriesCategory bars ? words(bars) : series.getName())
                .collect(Collectors.joining("; ", chart.getTitle() + ". ", "."));
    }

    private static String words(AxesChartSeriesCategory series) {
        StringBuilder words = new StringBuilder(series.getName()).append(": ");
        double[] values = series.getYData();
        int at = 0;
        for (Object category : series.getXData()) {
            double value = values[at];
            words.append(at == 0 ? "" : ", ").append(category).append(" ");
            words.append(Double.isNaN(value) ? "nothing" : plain(value));
            at++;
        }
        return words.toString();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
