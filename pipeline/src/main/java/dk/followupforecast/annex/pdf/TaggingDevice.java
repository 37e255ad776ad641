package dk.followupforecast.annex.pdf;

import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import java.awt.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Marks backgrounds and borders as an artifact, of which nothing is read aloud, only where there are any. The engine takes
 * every box and every line of text to have one and describes each in an object: three in five objects of a page.
 */
final class TaggingDevice extends PdfBoxFastOutputDevice {

    /** What stands between the start and the end of a background. */
    private static final Object BACKGROUND = new Object();

    private PDPageContentStream page;

    /** What is open of the head or the foot of a page, which is an artifact as a whole; null outside of them. */
    private Object running;

    private boolean inBackground;
    private boolean marked;

    TaggingDevice(PdfBoxRenderer renderer, PDDocument pdf) {
        super(renderer.getDotsPerPoint(), false, true, PdfAConformance.PDFA_2_A);
        setWriter(pdf);
        setStartPageNo(0);
        setSharedContext(renderer.getSharedContext());
    }

    @Override
    public void initializePage(PDPageContentStream currentPage, PDPage pdfPage, float height) {
        page = currentPage;
        super.initializePage(currentPage, pdfPage, height);
    }

    @Override
    public Object startStructure(StructureType type, Box box) {
        if (type == StructureType.BACKGROUND && running == null) {
            inBackground = true;
            return BACKGROUND;
        }
        Object started = super.startStructure(type, box);
        if (type == StructureType.RUNNING && running == null) {
            running = started;
        }
        return started;
    }

    @Override
    public void endStructure(Object started) {
        if (started != BACKGROUND) {
            running = started == running ? null : running;
            super.endStructure(started);
            return;
        }
        if (marked) {
            getCurrentPage().endMarkedContent();
        }
        inBackground = false;
        marked = false;
    }

    @Override
    public void draw(Shape line) {
        mark();
        super.draw(line);
    }

    @Override
    public void fill(Shape area) {
        mark();
        super.fill(area);
    }

    /** Before the first thing that is painted of a background or a border. */
    private void mark() {
        if (!inBackground || marked) {
            return;
        }
        try {
            page.beginMarkedContent(COSName.ARTIFACT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        marked = true;
    }
}
