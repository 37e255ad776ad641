package dk.followupforecast.annex.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlTest {

    @Test
    void whatAReaderReadsIsWhatWasWritten() throws Exception {
        String signs = "a < b > c & \"d\" 'e' ]]> æøå 😀\ttab\nline\rend";
        Xml xml = new Xml().open("all").with("said", signs).text(signs).close();
        Element read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.toPart()))
                .getDocumentElement();
        assertEquals(signs, read.getAttribute("said"));
        assertEquals(signs, read.getTextContent());
    }

    @Test
    void signThatXmlCannotHoldIsReplaced() {
        assertEquals(
                "<a>\uFFFD\uFFFD</a>",
                new Xml().open("a").text("\u0000\uFFFE").close().toString());
    }

    @Test
    void elementThatHoldsNothingIsClosedAtOnce() {
        Xml xml = new Xml().open("a").leaf("b", "c", 1).open("d").text("e").close();
        assertEquals("<a><b c=\"1\"/><d>e</d></a>", xml.close().toString());
    }

    @Test
    void attributeAfterTheContentIsRefused() {
        Xml xml = new Xml().open("a").text("b");
        assertThrows(IllegalStateException.class, () -> xml.with("c", "d"));
    }

    @Test
    void partWithAnOpenElementIsRefused() {
        assertThrows(IllegalStateException.class, () -> new Xml().open("a").toPart());
    }
}
