package dk.followupforecast.annex.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Paints what the engine has laid out. The engine's own way to do so also makes metadata, which we have better, at a cost of
 * 7 % of a document, and marks every box as a background whether it has one or not; the rest of it is the same here.
 */
final class TaggedPages {

    /** Says that a page is not the part of another one that stuck out at its side. */
    private static final int NO_SHADOW = -1;

    private final PdfBoxRenderer renderer;
    private final PDDocument pdf;
    private final TaggingDevice device;
    private final RenderingContext context;

    /** @param renderer that has laid out the document */
    TaggedPages(PdfBoxRenderer renderer, PDDocument pdf) {
        this.renderer = renderer;
        this.pdf = pdf;
        this.device = new TaggingDevice(renderer, pdf);
        this.context = renderer.getSharedContext().newRenderingContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        context.setOutputDevice(device);
        context.setRootLayer(renderer.getRootBox().getLayer());
        context.setFastRenderer(true);
        device.setRenderingContext(context);
    }

    void paint() throws IOException {
        Layer root = renderer.getRootBox().getLayer();
        device.setRoot(renderer.getRootBox());
        device.start(renderer.getDocument());
        root.assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
        List<PageBox> pages = root.getPages();
        context.setPageCount(pages.size());
        context.setPage(0, pages.get(0));
        DisplayListContainer operations = new DisplayListCollector(pages).collectRoot(context, root);
        for (int at = 0; at < pages.size(); at++) {
            paint(at, pages.get(at), operations.getPageInstructions(at));
        }
        device.finish(context, renderer.getRootBox());
    }

    private void paint(int number, PageBox page, DisplayListContainer.DisplayListPageContainer operations)
            throws IOException {
        float width = page.getWidth(context) / renderer.getDotsPerPoint();
        float height = page.getHeight(context) / renderer.getDotsPerPoint();
        PDPage sheet = new PDPage(new PDRectangle(width, height));
        pdf.addPage(sheet);
        try (PDPageContentStream stream = new PDPageContentStream(pdf, sheet, AppendMode.APPEND, true)) {
            device.initializePage(stream, sheet, height);
            page.setBasePagePdfPageIndex(number);
            context.setPage(number, page);
            context.setShadowPageNumber(NO_SHADOW);
            paintMargins(page);
            paintContent(page, operations);
            device.finishPage();
        }
    }

    private void paintMargins(PageBox page) {
        page.paintBackground(context, 0, Layer.PAGED_MODE_PRINT);
        context.setInPageMargins(true);
        page.paintMarginAreas(context, 0, Layer.PAGED_MODE_PRINT);
        context.setInPageMargins(false);
        page.paintBorder(context, 0, Layer.PAGED_MODE_PRINT);
    }

    private void paintContent(PageBox page, DisplayListContainer.DisplayListPageContainer operations) {
        int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getPaintingTop();
        device.pushClip(page.getPrintClippingBounds(context));
        device.translate(left, top);
        new DisplayListPainter().paint(context, operations);
        device.translate(-left, -top);
        device.popClip();
    }
}
