package dk.followupforecast.annex.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What a page says of itself without a browser. */
class WebPageTest {

    private static final Document SAMPLE = SampleDocument.in(Language.DA);

    private static final String PAGE = text(SAMPLE);

    private static final ReadPage READ = ReadPage.of(PAGE);

    private static String text(Document document) {
        return new String(WebPage.write(document), StandardCharsets.UTF_8);
    }

    @Test
    void sameDocumentGivesTheSameBytes() {
        assertArrayEquals(WebPage.write(SAMPLE), WebPage.write(SAMPLE));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pageSaysItsLanguage(Language language) {
        assertEquals(
                language == Language.DA ? "da" : "en-GB",
                ReadPage.of(text(OnePageDocument.in(language))).root().getAttribute("lang"));
    }

    @Test
    void idsAreUnique() {
        List<String> ids = READ.values("id");
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
        assertTrue(ids.containsAll(List.of("resume", "kommuner", "table-children", "figure-2")), ids.toString());
    }

    @Test
    void everyLinkLeadsToAPlaceInThePage() {
        List<String> links = READ.values("href");
        assertTrue(links.size() > 6, links.toString());
        Set<String> ids = new HashSet<>(READ.values("id"));
        for (String link : links) {
            assertTrue(link.startsWith("#") && ids.contains(link.substring(1)), link);
        }
    }

    @Test
    void everyNameGivenByAnotherElementIsThere() {
        Set<String> ids = new HashSet<>(READ.values("id"));
        for (String attribute : List.of("aria-labelledby", "for")) {
            assertTrue(
                    ids.containsAll(READ.values(attribute)),
                    READ.values(attribute).toString());
        }
    }

    @Test
    void noAttributeAsksForAnythingFromOutside() {
        for (Element element : READ.elements()) {
            for (int at = 0; at < element.getAttributes().getLength(); at++) {
                Attr attribute = (Attr) element.getAttributes().item(at);
                boolean isName = attribute.getName().startsWith("xmlns");
                assertTrue(isName || !attribute.getValue().matches("(?s).*(https?:|//|data:).*"), attribute.toString());
                assertFalse(
                        Set.of("src", "srcset", "action", "style", "onclick").contains(attribute.getName()));
            }
        }
        assertFalse(PAGE.matches("(?s).*(@import|url\\((?!#)).*"));
    }

    @Test
    void policyNamesEveryStyleAndScriptOfThePageAndNothingElse() {
        List<String> digests = Pattern.compile("<(?:style|script)>(.*?)</(?:style|script)>", Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .map(found -> PageAsset.of(found.group(1)).digest())
                .toList();
        assertEquals(5, digests.size());
        String policy = READ.element("meta", "http-equiv").getAttribute("content");
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertEquals(
                digests,
                Pattern.compile("'sha256-[^']*'")
                        .matcher(policy)
                        .results()
                        .map(MatchResult::group)
                        .toList());
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void textThatLooksLikeMarkupIsText() {
        assertTrue(READ.texts("h1").contains("Prøvedokument <æøå> & \"anførsel\""));
        assertTrue(READ.texts("p").stream().anyMatch(text -> text.contains("<b>tegn</b>")));
        assertEquals(List.of(), READ.texts("b"));
    }

    @Test
    void markingThatLooksLikeAStyleIsText() {
        String nasty = "\"; } body { display: none } </style><script>\n\\";
        String page = text(new Document(
                Language.EN,
                "Title",
                "",
                "Description",
                "",
                nasty,
                "identity",
                SAMPLE.sections().subList(0, 1)));
        assertEquals(nasty.strip(), ReadPage.of(page).texts("p").get(0).strip());
        assertTrue(page.contains("content: \"\\22 \\3b  \\7d  body \\7b  display\\3a  none "), page);
        assertEquals(1, page.split("<script>", -1).length - 1);
    }

    @Test
    void contentsNamesEverySectionInTheOrderOfReading() {
        List<String> expected = new ArrayList<>();
        addHeadings(SAMPLE.sections(), expected);
        assertEquals(expected, READ.textsBelow("nav", "a"));
    }

    private static void addHeadings(List<Section> sections, List<String> headings) {
        for (Section section : sections) {
            headings.add(section.heading());
            addHeadings(section.sections(), headings);
        }
    }

    @Test
    void markingStandsAtTheTopAndIdentityAtTheFoot() {
        assertEquals(List.of(SAMPLE.marking()), READ.textsBelow("header", "p").subList(0, 1));
        assertEquals(List.of(SAMPLE.identity()), READ.texts("footer"));
    }

    @Test
    void shortPageHasNoControlsAndNoScriptForThem() {
        String page = text(OnePageDocument.in(Language.DA));
        assertEquals(List.of(), ReadPage.of(page).texts("template"));
        assertEquals(List.of(), ReadPage.of(page).texts("nav"));
        assertEquals(1, page.split("<script>", -1).length - 1);
        assertTrue(page.contains(PageAsset.REGIONS.text()));
    }

    @Test
    void chartsKeepTheirLookWithoutStyles() {
        assertEquals(
                "<g fill=\"rgb(26,26,26)\" stroke=\"none\"/><path d='M0,0' stroke-width=\"1.5\"/>",
                WebPicture.withoutStyles(
                        "<g style='fill:rgb(26,26,26);stroke:none'/><path d='M0,0' style=\"stroke-width: 1.5;\"/>"));
    }
}
