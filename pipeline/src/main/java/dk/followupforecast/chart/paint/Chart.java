package dk.followupforecast.chart.paint;

/** A picture of finished figures, described without saying how it is painted. */
public sealed interface Chart permits StackedBars, GroupedBars, HeatMap, UnitBars {

    /** What the picture's files are called, without an extension. */
    String name();

    /** The words around the plot, in the reader's language. */
    ChartText text();
}
