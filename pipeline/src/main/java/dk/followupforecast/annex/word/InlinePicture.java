package dk.followupforecast.annex.word;

import dk.followupforecast.annex.office.Xml;

/**
 * A picture in the text, as DrawingML has it.
 *
 * @param relation identifier of the relationship that leads to its file
 * @param number from 1, its own in the document
 * @param width in English Metric Units, of which a millimetre has 36,000, as the height
 */
record InlinePicture(String relation, int number, String title, String description, long width, long height) {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** Numbers below may be those of pictures in the header of a template. */
    private static final int FIRST_NUMBER = 1_000_000;

    InlinePicture {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("picture must have a size, was " + width + " by " + height);
        }
    }

    void write(Xml xml) {
        xml.open("w:drawing").open("wp:inline").with("xmlns:wp", DRAWING + "wordprocessingDrawing");
        xml.with("distT", 0).with("distB", 0).with("distL", 0).with("distR", 0);
        size(xml, "wp:extent");
        // Screen readers read the properties of the drawing, other programs those of the picture in it.
        name(xml, "wp:docPr").with("title", title).close();
        xml.open("a:graphic").with("xmlns:a", DRAWING + "main");
        xml.open("a:graphicData").with("uri", DRAWING + "picture");
        xml.open("pic:pic").with("xmlns:pic", DRAWING + "picture").open("pic:nvPicPr");
        name(xml, "pic:cNvPr").close();
        xml.open("pic:cNvPicPr").leaf("a:picLocks", "noChangeAspect", 1).close().close();
        xml.open("pic:blipFill").leaf("a:blip", "r:embed", relation);
        xml.open("a:stretch").leaf("a:fillRect").close().close();
        shape(xml);
        xml.close().close().close().close().close();
    }

    private Xml name(Xml xml, String element) {
        int id = FIRST_NUMBER + number;
        return xml.open(element)
                .with("id", id)
                .with("name", "Picture " + number)
                .with("descr", description);
    }

    private void shape(Xml xml) {
        xml.open("pic:spPr").open("a:xfrm");
        xml.open("a:off").with("x", 0).with("y", 0).close();
        size(xml, "a:ext");
        xml.close();
        xml.open("a:prstGeom").with("prst", "rect").leaf("a:avLst").close().close();
    }

    private void size(Xml xml, String element) {
        xml.open(element).with("cx", width).with("cy", height).close();
    }
}
