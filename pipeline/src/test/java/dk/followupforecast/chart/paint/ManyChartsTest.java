package dk.followupforecast.chart.paint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Charts nobody thought of: sizes, names and titles by chance, the same every time. */
class ManyChartsTest {
    private static final List<String> WORDS = List.of(
            "Å",
            "opfølgning",
            "Kolding",
            "Speciallægepraksisserne",
            "og",
            "GMFCS",
            "2024",
            "kommunernes",
            "til",
            "Universitetshospitalernes-børneafdelinger-i-Region-Syddanmark-og-omegn");

    private final Random random = new Random(20240101);

    @Test
    void noChartHasWordsThatTouchOrLeaveTheSheet() {
        for (int i = 0; i < 400; i++) {
            Chart chart = chart(i % 4);
            Sheet sheet = ChartPainter.layOut(chart);
            List<Mark.Text> texts = sheet.texts();
            Rectangle2D paper = new Rectangle2D.Double(0, 0, Sheet.WIDTH, sheet.height());
            for (int j = 0; j < texts.size(); j++) {
                Mark.Text text = texts.get(j);
                int number = i;
                assertTrue(paper.contains(text.inked()), () -> number + ": " + text.text() + " outside in " + chart);
                for (int k = 0; k < j; k++) {
                    Mark.Text other = texts.get(k);
                    boolean touch = other.inked().intersects(text.inked());
                    assertFalse(touch, () -> number + ": " + text.text() + " touches " + other.text() + " in " + chart);
                }
            }
        }
    }

    private Chart chart(int kind) {
        return switch (kind) {
            case 0 -> stacked();
            case 1 -> grouped();
            case 2 -> units();
            default -> heatMap();
        };
    }

    private UnitBars units() {
        int most = (int) Math.pow(10, random.nextInt(6));
        int[] counts = random.ints(1 + random.nextInt(30), -1, most + 1).toArray();
        return SampleCharts.units(words(3), text(), counts);
    }

    private StackedBars stacked() {
        int categories = 1 + random.nextInt(20);
        return SampleCharts.stacked(
                "x",
                text(),
                names(categories),
                series(1 + random.nextInt(6), categories).toArray(BarSeries[]::new));
    }

    private GroupedBars grouped() {
        int categories = 1 + random.nextInt(20);
        return new GroupedBars("x", text(), names(categories), series(2 + random.nextInt(2), categories));
    }

    private HeatMap heatMap() {
        int columns = 1 + random.nextInt(20);
        int areas = 1 + random.nextInt(98);
        List<HeatRow> rows = new ArrayList<>();
        for (int row = 0; row < areas; row++) {
            List<ChartValue> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                int size = random.nextInt(12);
                cells.add(size > 9 ? ChartValue.notReported("–") : ChartValue.of(size, String.valueOf(size)));
            }
            rows.add(new HeatRow(words(3), HeatRow.Kind.values()[random.nextInt(20) / 18], cells));
        }
        return new HeatMap("x", text(), names(columns), rows, words(30));
    }

    private List<BarSeries> series(int count, int categories) {
        int most = (int) Math.pow(10, random.nextInt(6));
        List<BarSeries> series = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] sizes = new double[categories];
            for (int category = 0; category < categories; category++) {
                sizes[category] = Math.max(0, random.nextInt(most + 3) - 2);
            }
            series.add(SampleCharts.series(i + " " + words(4), sizes));
        }
        return series;
    }

    private List<String> names(int count) {
        return random.nextBoolean()
                ? SampleCharts.years(2024, 2023 + count)
                : java.util.stream.IntStream.range(0, count)
                        .mapToObj(i -> i + " " + words(3))
                        .toList();
    }

    private ChartText text() {
        return new ChartText(random.nextBoolean() ? "da" : "en", words(40), words(30), words(40), "x");
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder("a");
        for (int i = random.nextInt(most); i > 0; i--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
