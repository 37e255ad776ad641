package dk.followupforecast.casefile;

import dk.followupforecast.source.PersonNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Remembers a part's namespace, its entries where it is a list, and whether somebody could read a person number in it: in text,
 * deleted text too, which Word parts as it likes, and in properties, such as the title. Says nothing of faults: they end the reading.
 */
final class TemplatePart extends DefaultHandler {

    private final boolean isList;
    private final boolean isProperties;
    private final List<Map<String, String>> entries = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String namespace;
    private boolean inText = false;
    private boolean personNumber = false;

    TemplatePart(boolean isList, boolean isProperties) {
        this.isList = isList;
        this.isProperties = isProperties;
    }

    String namespace() {
        return namespace;
    }

    boolean hasPersonNumber() {
        return personNumber;
    }

    /** What the entries with this value of the one attribute have in the other. */
    List<String> values(String attribute, String value, String wanted) {
        return entries.stream()
                .filter(entry -> value.equals(entry.get(attribute)))
                .map(entry -> entry.getOrDefault(wanted, ""))
                .toList();
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        if (namespace == null) {
            namespace = uri;
        }
        // Codes of fields and names of bookmarks are no text: Word's own begin with _Toc and nine digits.
        inText = isProperties || localName.equals("t") || localName.equals("delText");
        if (localName.equals("tab") || localName.equals("br")) {
            text.append(' ');
        }
        if (localName.equals("noBreakHyphen")) {
            text.append('-');
        }
        if (isList) {
            Map<String, String> entry = new HashMap<>();
            for (int at = 0; at < attributes.getLength(); at++) {
                entry.put(attributes.getLocalName(at), attributes.getValue(at));
            }
            entries.add(entry);
        }
    }

    @Override
    public void characters(char[] signs, int from, int length) {
        if (inText) {
            text.append(signs, from, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        inText = false;
        if (isProperties || localName.equals("p")) {
            personNumber |= PersonNumbers.isIn(text.toString());
            text.setLength(0);
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
