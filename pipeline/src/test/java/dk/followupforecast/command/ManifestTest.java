package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    private static final Path CASE = Path.of("input/syddanmark-2024");

    @TempDir
    static Path folder;

    private static JsonNode manifest;

    @BeforeAll
    static void run() throws IOException {
        ProgramRun.of("run", CASE.toString(), "--output", folder.resolve("out").toString(), "--hours", "1,5");
        manifest =
                new ObjectMapper().readTree(folder.resolve("out/manifest.json").toFile());
    }

    private static SortedMap<String, String> listed(String key) {
        SortedMap<String, String> listed = new TreeMap<>();
        manifest.get(key)
                .forEach(entry -> listed.put(
                        entry.get("file").asText(), entry.get("sha256").asText()));
        return listed;
    }

    @Test
    void everyOutputButTheManifestItselfIsListedWithItsHash() throws IOException {
        SortedMap<String, String> there = SavedRun.hashes(folder.resolve("out"));
        there.remove("manifest.json");
        assertEquals(there, listed("outputs"));
    }

    @Test
    void everyInputIsListedWithItsHash() throws IOException {
        SortedMap<String, String> inputs = listed("inputs");
        SortedMap<String, String> expected = SavedRun.hashes(CASE);
        Path reference = Path.of("input/reference");
        SavedRun.hashes(reference).forEach((file, hash) -> {
            // Neither a rule that nobody asked for, nor what a public edition alone is made by.
            boolean ofPublicEditions = file.startsWith("policies/")
                    || file.equals("inhabitants.csv")
                    || file.equals("municipality-neighbours.csv");
            if (!file.equals("rules/cpop-0-14.yaml") && !ofPublicEditions) {
                expected.put("input/reference/" + file, hash);
            }
        });
        assertEquals(expected, inputs);
    }

    @Test
    void sizesAreThoseOfTheFiles() throws IOException {
        for (JsonNode entry : manifest.get("outputs")) {
            Path file = folder.resolve("out").resolve(entry.get("file").asText());
            assertEquals(Files.size(file), entry.get("bytes").asLong());
        }
    }

    @Test
    void ruleParametersAndDateAreThoseInEffect() {
        assertEquals("cpop-15-18-annex-2024", manifest.at("/rule/name").asText());
        assertEquals(
                "cpop-15-17-national", manifest.at("/compared_rules/0/name").asText());
        assertEquals("[16,17,18]", manifest.at("/rule/follow_ups/1/ages").toString());
        assertEquals("1.5", manifest.get("hours_per_follow_up").asText());
        assertEquals("2024", manifest.get("date").asText());
        assertEquals("internal", manifest.get("edition").asText());
        assertEquals("da", manifest.get("language").asText());
        assertTrue(manifest.get("version").asText().matches("[0-9]+[.][0-9]+[.][0-9]+.*"));
        assertTrue(manifest.get("commit").asText().matches("unknown|[0-9a-f]{40}(-dirty)?"));
    }
}
