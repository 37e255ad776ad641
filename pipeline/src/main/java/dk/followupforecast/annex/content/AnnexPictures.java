package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Picture;
import dk.followupforecast.chart.paint.PaintedChart;

/** Charts as pictures of a document. */
final class AnnexPictures {

    private AnnexPictures() {}

    static Picture picture(PaintedChart chart) {
        return new Picture(chart.name(), chart::png, chart::svg, PaintedChart.WIDTH_IN_MM, chart.heightInMm());
    }
}
