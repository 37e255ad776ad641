package dk.followupforecast.chart.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A picture laid out but not yet painted: what goes where, in the order of painting. Not shared between threads. */
final class Sheet {
    /** 170 mm, the text width of a page, at 300 dots an inch. */
    static final int WIDTH = 2008;

    static final double WIDTH_IN_MM = 170;

    /** 112.9 mm: two charts and their captions go on a page. */
    static final int BAR_CHART_HEIGHT = 1333;

    /** 240 mm at 300 dots an inch: the text height of a page. */
    static final int MOST_HEIGHT = 2835;

    static final double MARGIN = 12;

    private final int height;
    private final List<Mark> marks = new ArrayList<>();

    Sheet(int height) {
        this.height = height;
    }

    int height() {
        return height;
    }

    double heightInMm() {
        return WIDTH_IN_MM * height / WIDTH;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<Mark.Text> texts() {
        return marks.stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void box(double x, double y, double width, double height, Color colour) {
        add(new Mark.Box(new Rectangle2D.Double(x, y, width, height), colour));
    }

    void line(double fromX, double fromY, double toX, double toY, double width, Color colour) {
        add(new Mark.Lines(List.of(new Line2D.Double(fromX, fromY, toX, toY)), width, colour));
    }

    /** Adds the text unless it would touch another: no label is better than two that cannot be read. */
    boolean addIfFree(Mark.Text text) {
        Rectangle2D ink = text.inked();
        boolean inside = ink.getMinX() >= 0 && ink.getMinY() >= 0 && ink.getMaxX() <= WIDTH && ink.getMaxY() <= height;
        Rectangle2D withAir =
                new Rectangle2D.Double(ink.getX() - 4, ink.getY() - 4, ink.getWidth() + 8, ink.getHeight() + 8);
        boolean free = texts().stream().noneMatch(other -> other.inked().intersects(withAir));
        if (inside && free) {
            add(text);
        }
        return inside && free;
    }

    /** As {@link #addIfFree}, on a patch of paper so that no grid line crosses the text. */
    boolean addOnPaperIfFree(Mark.Text text, double airAtSides) {
        int before = marks.size();
        boolean free = addIfFree(text);
        if (free) {
            Rectangle2D ink = text.inked();
            Rectangle2D patch = new Rectangle2D.Double(
                    ink.getX() - airAtSides, ink.getY() - 4, ink.getWidth() + 2 * airAtSides, ink.getHeight() + 8);
            marks.add(before, new Mark.Box(patch, Palette.PAPER));
        }
        return free;
    }

    void paint(Graphics2D canvas) {
        canvas.setColor(Palette.PAPER);
        canvas.fillRect(0, 0, WIDTH, height);
        for (Mark mark : marks) {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            mark.paint(canvas);
        }
    }
}
