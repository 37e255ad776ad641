package dk.followupforecast.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.internal.chartpart.Chart;

/** Something with a place on a sheet. Places are pixels at 300 dots an inch, from the top left. */
sealed interface Mark {

    void paint(Graphics2D canvas);

    /** A plot that XChart paints: background, grid and bars or cells. */
    record Plot(Chart<?, ?> chart, Rectangle place) implements Mark {
        @Override
        public void paint(Graphics2D canvas) {
            canvas.translate(place.x, place.y);
            chart.paint(canvas, place.width, place.height);
            canvas.translate(-place.x, -place.y);
        }
    }

    record Box(Rectangle2D place, Color colour) implements Mark {
        @Override
        public void paint(Graphics2D canvas) {
            canvas.setColor(colour);
            canvas.fill(place);
        }
    }

    record Lines(List<Line2D> lines, double width, Color colour) implements Mark {
        @Override
        public void paint(Graphics2D canvas) {
            canvas.setColor(colour);
            canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            lines.forEach(canvas::draw);
        }
    }

    /**
     * A text, already outlines.
     *
     * @param inked the smallest box round the ink
     */
    record Text(String text, TextLook look, Shape outline, Rectangle2D inked) implements Mark {

        static Text startingAt(double left, double baseline, String text, TextLook look) {
            Shape outline = Typeface.outline(text, look, left, baseline);
            return new Text(text, look, outline, outline.getBounds2D());
        }

        static Text endingAt(double right, double baseline, String text, TextLook look) {
            return startingAt(right - Typeface.width(text, look), baseline, text, look);
        }

        static Text centredAt(double middle, double baseline, String text, TextLook look) {
            return startingAt(middle - Typeface.width(text, look) / 2, baseline, text, look);
        }

        /** Written upwards, for labels wider than their bar. */
        static Text risingFrom(double middle, double bottom, String text, TextLook look) {
            AffineTransform turn = AffineTransform.getTranslateInstance(middle + look.middle(), bottom);
            turn.rotate(-Math.PI / 2);
            Shape outline = turn.createTransformedShape(Typeface.outline(text, look, 0, 0));
            return new Text(text, look, outline, outline.getBounds2D());
        }

        @Override
        public void paint(Graphics2D canvas) {
            canvas.setColor(look.colour());
            canvas.fill(outline);
        }
    }
}
