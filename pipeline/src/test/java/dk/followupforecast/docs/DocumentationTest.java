package dk.followupforecast.docs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.command.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the documents show is what the program does. */
class DocumentationTest {

    private static final Path README = Path.of("README.md");
    private static final Path DOCS = Path.of("pipeline/docs");
    private static final Path SCHEMAS = Path.of("pipeline/src/main/resources/dk/followupforecast/yaml");

    /** A comment that says what gives the block below it. */
    private static final Pattern EXCERPT =
            Pattern.compile("<!-- excerpt: (.+?) -->\n```[a-z]+\n(.*?)```", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyExcerptOfTheReadmeIsInTheRealOutput() throws IOException {
        List<String> found = EXCERPT.matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1) + "\n" + match.group(2))
                .toList();
        assertTrue(found.size() >= 5, "excerpts found: " + found.size());
        return found.stream().map(excerpt -> {
            String[] parts = excerpt.split("\n", 2);
            return DynamicTest.dynamicTest(parts[0], () -> assertLinesInOrder(parts[1], outputOf(parts[0])));
        });
    }

    private String outputOf(String command) throws IOException {
        Path output = Files.createTempDirectory(folder, "run").resolve("output");
        if (command.startsWith("tables/")) {
            ProgramRun.of("run", "input/syddanmark-2024", "--output", output.toString());
            return Files.readString(output.resolve(command));
        }
        Files.writeString(folder.resolve("my-extract.csv"), ownExtract());
        Files.writeString(folder.resolve("wrong.csv"), "kommune;III-V 2008\nVejle;2\nVejl;2\nVarde;2,5\n");
        String placed = command.replaceAll(
                "(my-extract|wrong)\\.csv", Matcher.quoteReplacement(folder.toString() + "/") + "$1.csv");
        String whole = placed.startsWith("run ") ? placed + " --output " + output : placed;
        return ProgramRun.of(whole.split(" ")).out();
    }

    /** The extract that the page tells the reader to make. */
    private static String ownExtract() throws IOException {
        Matcher block = Pattern.compile("`my-extract.csv`.*?```csv\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README));
        assertTrue(block.find());
        return block.group(1);
    }

    private static void assertLinesInOrder(String excerpt, String output) {
        int from = 0;
        for (String line : excerpt.lines().toList()) {
            int at = output.indexOf(line, from);
            assertTrue(at >= 0, "not in the output, or not in this order: " + line);
            from = at + line.length();
        }
    }

    @Test
    void theSchemasInTheDocumentsAreThoseOfTheProgram() throws IOException {
        for (String[] pair : new String[][] {{"RULES.md", "rule.schema.json"}, {"CASES.md", "case.schema.json"}}) {
            String page = Files.readString(DOCS.resolve(pair[0]));
            assertTrue(page.contains("```json\n" + Files.readString(SCHEMAS.resolve(pair[1])) + "```"), pair[0]);
        }
    }

    @Test
    void thePictureOfTheReadmeIsTheOneThatARunMakes() throws IOException {
        Path output = folder.resolve("output");
        ProgramRun.of("run", "input/syddanmark-2024", "--output", output.toString(), "--language", "en");
        String name = "follow-ups-by-hospital.png";
        assertArrayEquals(
                Files.readAllBytes(output.resolve("charts").resolve(name)),
                Files.readAllBytes(DOCS.resolve("images").resolve(name)));
    }

    @Test
    void everyLinkToAFileOfTheProjectLeadsSomewhere() throws IOException {
        for (String page : List.of("README.md", "pipeline/README.md", "output/README.md", "notebooks/README.md")) {
            assertLinksLeadSomewhere(Path.of(page));
        }
        try (Stream<Path> pages = Files.list(DOCS)) {
            for (Path page :
                    pages.filter(path -> path.toString().endsWith(".md")).toList()) {
                assertLinksLeadSomewhere(page);
            }
        }
    }

    private static void assertLinksLeadSomewhere(Path page) throws IOException {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            Path target = page.resolveSibling(link.group(1));
            assertTrue(Files.exists(target), page + " links to " + target);
        }
    }

    @Test
    void theChangelogBeginsWithTheVersionThatIsBuilt() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher version = Pattern.compile("<artifactId>followup-forecast</artifactId>\\s*<version>(.+?)</version>")
                .matcher(pom);
        assertTrue(version.find());
        Matcher newest = Pattern.compile("(?m)^## (.+)$").matcher(Files.readString(DOCS.resolve("CHANGELOG.md")));
        assertTrue(newest.find());
        assertEquals(version.group(1), newest.group(1));
    }
}
