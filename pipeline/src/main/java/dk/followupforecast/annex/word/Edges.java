package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.office.Xml;
import dk.followupforecast.text.Texts;

/** What stands on every page: the marking above, identity and page below. */
final class Edges {

    private Edges() {}

    static Xml header(Document document, Styles styles) {
        Xml xml = new Xml();
        new TextLine(xml, styles.id(Style.HEADER)).text(document.marking()).end();
        return xml;
    }

    static Xml footer(Document document, Texts texts, Styles styles, int textWidth) {
        Xml xml = new Xml();
        new TextLine(xml, styles.id(Style.FOOTER))
                .rightTab(textWidth)
                .text(document.identity())
                .tab()
                .text(
                        texts.say("word.page", Field.mark(0), Field.mark(1)),
                        new Field("PAGE", "1"),
                        new Field("NUMPAGES", "1"))
                .end();
        return xml;
    }
}
