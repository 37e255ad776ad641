package dk.followupforecast.chart.paint;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;

/** Lays out a heat map: names to the left, years on top, a figure in every cell. */
final class HeatMapLayout {
    /** A cell XChart leaves as paper: not reported, or of a row set apart. */
    static final int NO_STEP = -1;

    private static final double TALLEST_ROW = 58;
    private static final double SHORTEST_ROW = 21;
    private static final double WIDEST_COLUMN = 300;
    private static final double WIDEST_NAMES = 620;
    private static final double NAME_AIR = 20;

    private final HeatMap chart;
    private final Sheet sheet;
    private final TextLook look;
    private final Rectangle grid;

    private HeatMapLayout(HeatMap chart) {
        this.chart = chart;
        double note = chart.hasUnreported() ? Hatch.noteHeight() : 0;
        double rowHeight = rowHeight(note);
        this.look = TextLook.LABEL.sized(Math.min(TextLook.LABEL.size(), rowHeight * 0.82));
        double names = nameWidth() + NAME_AIR;
        double room = Sheet.WIDTH - 2 * Sheet.MARGIN - names;
        int columns = chart.columns().size();
        double columnWidth = Math.min(WIDEST_COLUMN, room / columns);
        CategoryLabels years = CategoryLabels.fitting(chart.columns(), columnWidth);
        int gridHeight = (int) Math.round(rowHeight * chart.rows().size());
        double words = Frame.heightOfWords(chart.text());
        Frame frame = Frame.of(chart.text(), (int) Math.ceil(words + years.height() + 12 + gridHeight + note));
        this.sheet = frame.sheet();
        this.grid = new Rectangle(
                (int) Math.round(Sheet.MARGIN + names),
                (int) Math.round(frame.top() + years.height() + 12),
                (int) Math.floor(columnWidth * columns),
                gridHeight);
        for (int column = 0; column < columns; column++) {
            years.place(sheet, column, cell(0, column).getCenterX(), frame.top());
        }
    }

    static Sheet of(HeatMap chart) {
        HeatMapLayout layout = new HeatMapLayout(chart);
        layout.placeCells();
        for (int row = 0; row < chart.rows().size(); row++) {
            layout.placeRow(row);
        }
        if (chart.hasUnreported()) {
            Hatch.placeNote(layout.sheet, layout.grid.getMaxY(), chart.notReportedNote());
        }
        return layout.sheet;
    }

    /** As tall as is pleasant, or as 240 mm allow. */
    private double rowHeight(double note) {
        double words = Frame.heightOfWords(chart.text()) + 3 * TextLook.AXIS.lineHeight() + note;
        double room = (Sheet.MOST_HEIGHT - words) / chart.rows().size();
        return Math.max(SHORTEST_ROW, Math.min(TALLEST_ROW, room));
    }

    private double nameWidth() {
        double widest = 0;
        for (HeatRow row : chart.rows()) {
            widest = Math.max(widest, Typeface.width(row.name(), nameLook(row)));
        }
        return Math.min(WIDEST_NAMES, widest);
    }

    private TextLook nameLook(HeatRow row) {
        return row.setApart() ? look.inBold() : look;
    }

    private Rectangle2D cell(int row, int column) {
        double width = (double) grid.width / chart.columns().size();
        double height = (double) grid.height / chart.rows().size();
        return new Rectangle2D.Double(grid.x + column * width, grid.y + row * height, width, height);
    }

    private void placeCells() {
        int[][] steps = new int[chart.rows().size()][chart.columns().size()];
        for (int row = 0; row < steps.length; row++) {
            for (int column = 0; column < steps[row].length; column++) {
                steps[row][column] = step(chart.rows().get(row), column);
            }
        }
        sheet.add(new Mark.Plot(XChartPlots.cells(grid.width, grid.height, steps), grid));
        double gap = cell(0, 0).getHeight() < TALLEST_ROW / 2 ? 2 : 4;
        for (int column = 1; column < chart.columns().size(); column++) {
            sheet.box(cell(0, column).getX() - gap / 2, grid.y, gap, grid.height, Palette.PAPER);
        }
        for (int row = 1; row < steps.length; row++) {
            sheet.box(grid.x, cell(row, 0).getY() - gap / 2, grid.width, gap, Palette.PAPER);
        }
    }

    private int step(HeatRow row, int column) {
        ChartValue value = row.cells().get(column);
        return row.setApart() || !value.reported() ? NO_STEP : Palette.heatStep(value.size(), chart.largestOfAreas());
    }

    private void placeRow(int index) {
        HeatRow row = chart.rows().get(index);
        Rectangle2D first = cell(index, 0);
        double baseline = first.getCenterY() + look.middle();
        String name = Typeface.wrap(row.name(), nameLook(row), WIDEST_NAMES, 1).get(0);
        sheet.add(Mark.Text.startingAt(Sheet.MARGIN, baseline, name, nameLook(row)));
        if (row.setApart()) {
            sheet.box(Sheet.MARGIN, first.getY() - 2, grid.getMaxX() - Sheet.MARGIN, 4, Palette.BASELINE);
        }
        for (int column = 0; column < row.cells().size(); column++) {
            placeFigure(row, column, cell(index, column), baseline);
        }
    }

    private void placeFigure(HeatRow row, int column, Rectangle2D cell, double baseline) {
        ChartValue value = row.cells().get(column);
        int step = step(row, column);
        if (!value.reported()) {
            placeHatch(cell);
        }
        TextLook figure = nameLook(row);
        while (figure.size() > SHORTEST_ROW * 0.7 && Typeface.width(value.label(), figure) > cell.getWidth() - 8) {
            figure = figure.sized(figure.size() - 1);
        }
        if (!value.label().isBlank()) {
            TextLook inked = step == NO_STEP ? figure : figure.in(Palette.inkOn(Palette.HEAT.get(step)));
            placeOnPaper(value, cell, baseline, inked);
        }
    }

    /** The mark of a hatched cell stands on a patch of paper, or the hatching would cross it. */
    private void placeOnPaper(ChartValue value, Rectangle2D cell, double baseline, TextLook figure) {
        Mark.Text text = Mark.Text.centredAt(cell.getCenterX(), baseline, value.label(), figure);
        if (!value.reported()) {
            Rectangle2D ink = text.inked();
            sheet.box(ink.getX() - 10, cell.getY() + 4, ink.getWidth() + 20, cell.getHeight() - 8, Palette.PAPER);
        }
        sheet.addIfFree(text);
    }

    private void placeHatch(Rectangle2D cell) {
        sheet.add(new Mark.Lines(
                Hatch.lines(new Rectangle2D.Double(
                        cell.getX() + 3, cell.getY() + 3, cell.getWidth() - 6, cell.getHeight() - 6)),
                2,
                Palette.HATCH));
    }
}
