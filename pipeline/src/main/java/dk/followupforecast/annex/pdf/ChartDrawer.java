package dk.followupforecast.annex.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Figure;
import java.awt.Rectangle;
import java.awt.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.Element;

/** Draws the figures of a document where the page holds an {@code object} whose data is the figure's number. */
final class ChartDrawer implements FSObjectDrawerFactory, FSObjectDrawer {

    private final Map<Integer, Figure> figures;

    ChartDrawer(Document document) {
        this.figures = document.figures().stream().collect(Collectors.toMap(Figure::number, figure -> figure));
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return true;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double left,
            double top,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        PdfBoxOutputDevice pdf = (PdfBoxOutputDevice) device;
        Figure figure = figures.get(Integer.valueOf(element.getAttribute("data")));
        PDFormXObject form =
                form(pdf.getWriter(), figure, width / pdf.getDotsPerPoint(), height / pdf.getDotsPerPoint());
        Rectangle place = new Rectangle((int) left, (int) top, (int) width, (int) height);
        pdf.drawPdfAsImage(form, place, (float) width, (float) height);
        return Map.of();
    }

    /** The figure as a part of the file of its own, in points. */
    private static PDFormXObject form(PDDocument document, Figure figure, double width, double height) {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle((float) width, (float) height));
        form.setResources(new PDResources());
        try {
            Packed.put(Packed.of(SvgOperators.of(figure.picture().svg(), width, height)), form.getCOSObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form;
    }
}
