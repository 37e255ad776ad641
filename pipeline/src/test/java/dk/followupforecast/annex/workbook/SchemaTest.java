package dk.followupforecast.annex.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.fixture.SampleTidy;
import dk.followupforecast.text.Language;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Every part is as its schema wants it, and every reference leads somewhere: Excel opens the file without mending it. */
class SchemaTest {

    private static final Pattern TARGET = Pattern.compile("Target=\"([^\"#]+)\"");

    @Test
    void everyPartIsValid() throws XmlException {
        for (Language language : Language.values()) {
            byte[] file = WorkbookFile.write(SampleDocument.in(language), SampleTidy.tables());
            Set<String> checked = new TreeSet<>();
            for (Map.Entry<String, byte[]> part : WrittenBook.parts(file).entrySet()) {
                XmlObject parsed = parse(part.getKey(), text(part.getValue()));
                if (parsed != null) {
                    assertEquals(List.of(), errors(parsed), part.getKey());
                    checked.add(part.getKey().replaceAll("[0-9]*[.]xml", "").replaceAll(".*/", ""));
                }
            }
            assertEquals(Set.of("workbook", "sheet", "styles", "sharedStrings", "table", "drawing", "chart"), checked);
        }
    }

    @Test
    void elementInTheWrongPlaceWouldBeFound() throws XmlException {
        Map<String, byte[]> parts = WrittenBook.parts(WrittenBook.DANISH);
        assertFound(parts, "xl/worksheets/sheet4.xml", "(<drawing [^>]*/>)(<tableParts>.*</tableParts>)");
        assertFound(parts, "xl/charts/chart1.xml", "(<c:spPr>.*?</c:spPr>)(<c:invertIfNegative [^>]*/>)");
        assertFound(parts, "xl/styles.xml", "(<fonts .*</fonts>)(<fills .*</fills>)");
    }

    private static void assertFound(Map<String, byte[]> parts, String name, String twoElements) throws XmlException {
        String good = text(parts.get(name));
        String bad = Pattern.compile(twoElements, Pattern.DOTALL).matcher(good).replaceFirst("$2$1");
        assertFalse(good.equals(bad), "the elements stand no longer side by side in " + name);
        assertFalse(errors(parse(name, bad)).isEmpty(), name);
    }

    @Test
    void everyRelationLeadsToAPartAndEveryPartIsReached() {
        Map<String, byte[]> parts = WrittenBook.parts(WrittenBook.DANISH);
        Set<String> reached = new TreeSet<>(Set.of("[Content_Types].xml"));
        parts.forEach((name, content) -> {
            if (name.endsWith(".rels")) {
                reached.add(name);
                Matcher matcher = TARGET.matcher(text(content));
                while (matcher.find()) {
                    reached.add(resolve(name, matcher.group(1)));
                }
            }
        });
        assertEquals(reached, parts.keySet());
    }

    @Test
    void idsAndNamesOfTablesAreTheirOwn() {
        List<String> ids = all("xl/tables/", "<table id=\"([0-9]+)\"");
        List<String> names = all("xl/tables/", " displayName=\"([^\"]+)\"");
        assertEquals(8, ids.size());
        assertEquals(8, new TreeSet<>(ids).size());
        assertEquals(8, new TreeSet<>(names).size());
        assertTrue(names.stream().allMatch(name -> name.matches("[a-z][a-z0-9_]*")), names.toString());
        assertFalse(all("xl/drawings/", "<xdr:cNvPr id=\"([0-9]+)\"").contains("0"));
    }

    private static List<String> all(String folder, String pattern) {
        List<String> found = new ArrayList<>();
        WrittenBook.parts(WrittenBook.DANISH).forEach((name, content) -> {
            Matcher matcher = Pattern.compile(pattern).matcher(text(content));
            while (name.startsWith(folder) && matcher.find()) {
                found.add(matcher.group(1));
            }
        });
        return found;
    }

    /** The part that a relation of another names, by its path in the file. */
    private static String resolve(String relations, String target) {
        String folder = "/" + relations.replaceAll("_rels/[^/]*$", "");
        return URI.create(folder).resolve(target).getPath().substring(1);
    }

    private static XmlObject parse(String name, String xml) throws XmlException {
        if (name.startsWith("xl/worksheets/sheet")) {
            return WorksheetDocument.Factory.parse(xml);
        }
        if (name.startsWith("xl/tables/")) {
            return TableDocument.Factory.parse(xml);
        }
        if (name.startsWith("xl/charts/")) {
            return ChartSpaceDocument.Factory.parse(xml);
        }
        if (name.startsWith("xl/drawings/drawing")) {
            return WsDrDocument.Factory.parse(xml);
        }
        return switch (name) {
            case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(xml);
            case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(xml);
            case "xl/sharedStrings.xml" -> SstDocument.Factory.parse(xml);
            default -> null;
        };
    }

    private static List<String> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(errors);
        part.validate(options);
        // Office itself keeps blanks at the end of a text so, though its schema has no place for it.
        return errors.stream()
                .map(Object::toString)
                .filter(error -> !error.contains("space@http://www.w3.org/XML/1998/namespace in element t@"))
                .toList();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
