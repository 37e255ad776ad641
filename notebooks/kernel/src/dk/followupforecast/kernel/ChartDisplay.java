package dk.followupforecast.kernel;

import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.ChartPainter;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;

/** A chart of the program, as a run paints it, with its alternative text. */
final class ChartDisplay implements DisplayRenderer {

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
        Chart chart = (Chart) value;
        return Picture.of(new ChartPainter().png(chart), chart.text().alternativeText());
    }
}
