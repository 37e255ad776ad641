package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Picture;
import dk.followupforecast.annex.office.OfficePackage;
import dk.followupforecast.annex.office.Xml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file with our own styles on a page of A4, whose parts are written as text: POI's objects take a second to load. */
final class PlainPackage implements WordPackage {

    private static final String TEXT = "word/document.xml";
    private static final String TYPE = "officedocument.wordprocessingml.";

    /** As our own parts have it. */
    private static final String DANISH = "da-DK";

    private static final Pattern STYLE = Pattern.compile("w:styleId=\"([^\"]*)\"[^>]*>\\s*<w:name w:val=\"([^\"]*)\"");

    private final OfficePackage parts = new OfficePackage();
    private final Styles styles = new Styles();
    private int pictures;

    PlainPackage(Document document) {
        String locale = Description.locale(document.language());
        parts.relate("", "officeDocument", TEXT);
        parts.describe(Description.of(document));
        add("settings", Resource.text("settings.xml").replace(DANISH, locale));
        String known = Resource.text("styles.xml").replace(DANISH, locale);
        add("styles", known);
        add("numbering", Resource.text("numbering.xml"));
        Matcher style = STYLE.matcher(known);
        while (style.find()) {
            styles.remember(style.group(2), style.group(1));
        }
    }

    private void add(String kind, String xml) {
        String name = "word/" + kind + ".xml";
        parts.add(name, TYPE + kind + "+xml", xml);
        parts.relate(TEXT, kind, name);
    }

    @Override
    public Styles styles() {
        return styles;
    }

    @Override
    public int textWidth() {
        return Page.TEXT_WIDTH;
    }

    @Override
    public String addPicture(Picture picture) {
        pictures++;
        String name = "word/media/image" + pictures + ".png";
        parts.addPng(name, picture.png());
        return parts.relate(TEXT, "image", name);
    }

    @Override
    public byte[] finish(Xml body, Xml header, Xml footer) {
        String above = addEdge("header", "w:hdr", header);
        String below = addEdge("footer", "w:ftr", footer);
        Xml text = WordPackage.openText("w:document").open("w:body").finished(body.toString());
        text.open("w:sectPr");
        text.open("w:headerReference")
                .with("w:type", "default")
                .with("r:id", above)
                .close();
        text.open("w:footerReference")
                .with("w:type", "default")
                .with("r:id", below)
                .close();
        Page.write(text);
        parts.add(TEXT, TYPE + "document.main+xml", text.close().close().close());
        return parts.toBytes();
    }

    private String addEdge(String kind, String element, Xml line) {
        String name = "word/" + kind + "1.xml";
        Xml part = WordPackage.openText(element).finished(line.toString()).close();
        parts.add(name, TYPE + kind + "+xml", part);
        return parts.relate(TEXT, kind, name);
    }
}
