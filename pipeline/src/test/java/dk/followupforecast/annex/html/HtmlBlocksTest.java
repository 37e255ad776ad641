package dk.followupforecast.annex.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Callout;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.document.KeyFigures;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.text.Language;
import j2html.TagCreator;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The elements of the sample document, read back by an XML parser. */
class HtmlBlocksTest {

    private static Document document;
    private static Element page;

    @BeforeAll
    static void write() throws Exception {
        document = SampleDocument.in(Language.DA);
        HtmlBlocks blocks = new HtmlBlocks(new DocumentWords(document), new InlineSvg());
        page = parse(HtmlText.of(TagCreator.body(TagCreator.each(document.sections(), section -> blocks.of(section)))));
    }

    @Test
    void sectionsHaveHeadingsOfTheirDepth() {
        assertEquals(
                List.of("Resumé", "Opfølgninger pr. år", "Børnene bag tallene", "Metode"), texts(list(page, "h2")));
        assertEquals(List.of("Sygehuse", "Kommuner"), texts(list(page, "h3")));
        assertEquals("sygehuse", ((Element) list(page, "h3").get(0).getParentNode()).getAttribute("id"));
    }

    @Test
    void textThatLooksLikeMarkupStaysText() {
        assertTrue(texts(list(page, "p")).stream().anyMatch(text -> text.contains("<b>tegn</b>")));
        assertEquals(
                "=HYPERLINK(\"http://invalid\")",
                texts(list(page, "th")).stream()
                        .filter(text -> text.startsWith("=HYPER"))
                        .findFirst()
                        .orElseThrow());
        assertTrue(list(page, "b").isEmpty());
    }

    @Test
    void charactersThatXmlLacksAreReplacedInTextAndInAttributes() throws Exception {
        String awkward = "a\u0000b\u0007c\uD800d\uFFFEe\u0085\"'<>&\uD83D\uDE00";
        Element read =
                parse(HtmlText.of(TagCreator.p(awkward).attr("title", awkward).with(TagCreator.br())));
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD\"'<>&\uD83D\uDE00", read.getTextContent());
        assertEquals(read.getTextContent(), read.getAttribute("title"));
    }

    @Test
    void headingsOfColumnsThatShareOneStandInTwoRows() {
        Element table = find("table-children");
        List<Element> rows = list(list(table, "thead").get(0), "tr");
        assertEquals(2, rows.size());
        List<Element> upper = list(rows.get(0), "th");
        assertEquals(List.of("Kommune", "GMFCS I-II", "GMFCS III-V", "I alt"), texts(upper));
        assertEquals(List.of("col", "colgroup", "colgroup", "col"), attributes(upper, "scope"));
        assertEquals(List.of("", "7", "7", ""), attributes(upper, "colspan"));
        assertEquals(List.of("2", "", "", "2"), attributes(upper, "rowspan"));
        List<Element> lower = list(rows.get(1), "th");
        assertEquals(14, lower.size());
        assertEquals(Set.of("col"), new HashSet<>(attributes(lower, "scope")));
    }

    @Test
    void everyTableHasItsCaptionItsColumnsAndItsCells() {
        for (Table table : document.tables()) {
            Element element = find("table-" + table.name());
            assertEquals(
                    new DocumentWords(document).caption(table),
                    list(element, "caption").get(0).getTextContent());
            assertEquals(table.columns().size(), list(element, "col").size());
            List<Element> rows = list(list(element, "tbody").get(0), "tr");
            assertEquals(
                    table.rows().stream().map(row -> row.area()).toList(), attributes(rows, "data-area"), table.name());
            for (Element row : rows) {
                assertEquals("row", list(row, "th").get(0).getAttribute("scope"));
                assertEquals(table.columns().size() - 1, list(row, "td").size());
            }
        }
    }

    @Test
    void sumsAreMarkedAndNumbersHoldTheirValue() {
        List<Element> rows =
                list(list(find("table-follow-ups-hospitals"), "tbody").get(0), "tr");
        assertEquals(List.of("", "", "", "", "group", "total"), attributes(rows, "class"));
        Element sum = list(rows.get(5), "td").get(0);
        assertEquals("1900", sum.getAttribute("data-value"));
        assertEquals("1.900", sum.getTextContent());
        assertEquals("number", sum.getAttribute("class"));
        Element negative =
                list(list(find("table-findings"), "tbody").get(0), "td").get(2);
        assertEquals("-3", negative.getAttribute("data-value"));
    }

    @Test
    void aFigureThatIsMissingIsShownAsItsMarkAndSpokenInWords() {
        Element cell = list(
                        list(list(find("table-follow-ups-hospitals"), "tbody").get(0), "tr")
                                .get(2),
                        "td")
                .get(0);
        assertEquals("number missing", cell.getAttribute("class"));
        assertFalse(cell.hasAttribute("data-value"));
        Element mark = list(cell, "abbr").get(0);
        assertEquals("–", mark.getTextContent());
        assertEquals("ikke indberettet", mark.getAttribute("title"));
        assertEquals("true", mark.getAttribute("aria-hidden"));
        assertEquals(List.of("ikke indberettet"), texts(list(cell, "span")));
        assertEquals("spoken", list(cell, "span").get(0).getAttribute("class"));
    }

    @Test
    void figuresSayTheirAlternativeTextOnce() {
        List<Element> figures = list(page, "figure");
        assertEquals(2, figures.size());
        for (Figure figure : document.figures()) {
            Element element = figures.get(figure.number() - 1);
            Element svg = list(element, "svg").get(0);
            assertEquals("img", svg.getAttribute("role"));
            assertEquals(figure.alternativeText(), svg.getAttribute("aria-label"));
            assertTrue(list(svg, "title").isEmpty());
            assertTrue(list(svg, "desc").isEmpty());
            assertEquals(
                    new DocumentWords(document).caption(figure),
                    list(element, "figcaption").get(0).getTextContent());
        }
    }

    @Test
    void noIdStandsTwiceEvenWhenAPictureDoes() throws Exception {
        Figure first = document.figures().get(0);
        Figure again = new Figure(9, first.caption(), first.alternativeText(), first.picture());
        Element both = parse(HtmlText.of(TagCreator.body(new InlineSvg().of(first), new InlineSvg().of(again))));
        for (Element element : List.of(page, both)) {
            List<String> ids = ids(element);
            assertTrue(ids.stream().anyMatch(id -> id.startsWith("figure-1-chart-")), ids.toString());
            assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
        }
        assertTrue(InlineSvg.text(again).contains("url(#figure-9-chart-"));
        assertFalse(InlineSvg.text(again).contains("url(#chart-"));
    }

    @Test
    void keyFiguresAndCalloutsAreTold() {
        Element first = list(ofClass("key-figures"), "div").get(0);
        KeyFigures.KeyFigure figure =
                ((KeyFigures) document.blocks().get(0)).figures().get(0);
        assertEquals(List.of(figure.value(), figure.label(), figure.note()), texts(list(first, "p")));
        Element callout = ofClass("callout");
        Callout said = (Callout) document.blocks().stream()
                .filter(Callout.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(said.label(), said.text()), texts(list(callout, "p")));
        assertEquals("note", callout.getAttribute("role"));
    }

    @Test
    void bulletsAreAList() {
        assertEquals(3, list(list(page, "ul").get(0), "li").size());
    }

    @Test
    void aBlockCanBeWrittenAlone() {
        HtmlBlocks blocks = new HtmlBlocks(new DocumentWords(document), new InlineSvg());
        assertEquals("<p>a &amp; b</p>", HtmlText.of(blocks.of(new Paragraph("a & b"))));
    }

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static Element find(String id) {
        return list(page, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Element within) {
        return attributes(list(within, "*"), "id").stream()
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private Element ofClass(String name) {
        return list(page, "div").stream()
                .filter(div -> div.getAttribute("class").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> list(Element within, String tag) {
        NodeList nodes = within.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream().map(Element::getTextContent).toList();
    }

    private static List<String> attributes(List<Element> elements, String name) {
        return Stream.of(elements)
                .flatMap(List::stream)
                .map(element -> element.getAttribute(name))
                .toList();
    }
}
