package dk.followupforecast.annex.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a tree. What is read so is well-formed; styles and scripts are left out, being no XML. */
record ReadPage(Element root) {

    static ReadPage of(String page) {
        String markup = page.replaceAll("(?s)<(style|script)>.*?</\\1>", "").replaceFirst("<!DOCTYPE html>", "");
        try {
            return new ReadPage(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("page must be well-formed", e);
        }
    }

    private static List<Element> listed(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList();
    }

    List<Element> elements() {
        return listed(root.getElementsByTagName("*"));
    }

    List<String> values(String attribute) {
        List<String> values = new ArrayList<>();
        for (Element element : elements()) {
            if (element.hasAttribute(attribute)) {
                values.add(element.getAttribute(attribute));
            }
        }
        return values;
    }

    /** The first element of a name that bears the attribute. */
    Element element(String name, String attribute) {
        return listed(root.getElementsByTagName(name)).stream()
                .filter(element -> element.hasAttribute(attribute))
                .findFirst()
                .orElseThrow();
    }

    List<String> texts(String name) {
        return listed(root.getElementsByTagName(name)).stream()
                .map(Element::getTextContent)
                .toList();
    }

    /** Texts of the elements of a name within the first element of another. */
    List<String> textsBelow(String outer, String name) {
        Element first = (Element) root.getElementsByTagName(outer).item(0);
        return listed(first.getElementsByTagName(name)).stream()
                .map(Element::getTextContent)
                .toList();
    }
}
