package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Picture;
import dk.followupforecast.annex.office.Xml;

/** The file around the text. */
interface WordPackage {

    /** The element that holds a text: the whole of it, its header or its footer. */
    static Xml openText(String element) {
        return new Xml()
                .open(element)
                .with("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
                .with("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    }

    Styles styles();

    /** What a page has for text between its margins, in twentieths of a point. */
    int textWidth();

    /** Takes a picture into the file; gives the identifier by which the text refers to it. */
    String addPicture(Picture picture);

    /**
     * @param body what stands between the title and the end, as paragraphs and tables
     * @param header a paragraph that stands above every page
     * @param footer one that stands below
     * @return the bytes of the file
     */
    byte[] finish(Xml body, Xml header, Xml footer);
}
