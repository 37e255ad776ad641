package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class PublicManifestTest {

    private static final BuildIdentity BUILD = new BuildIdentity("1.0", "0123456789abcdef0123456789abcdef01234567");

    private static SortedMap<String, byte[]> files(int rung) {
        return new PublicFiles(PublicCase.publication(rung), Texts.in(Language.EN), BUILD, Set.of(Format.CSV)).write();
    }

    private static JsonNode manifest(int rung) throws IOException {
        return new ObjectMapper().readTree(files(rung).get(Manifest.FILE));
    }

    @Test
    void namesPolicyAndRung() throws IOException {
        for (int rung = 0; rung < PublicCase.policy().ladder().size(); rung++) {
            JsonNode manifest = manifest(rung);
            assertEquals("public", manifest.path("edition").asText());
            assertEquals(PublicCase.policy().name(), manifest.at("/policy/name").asText());
            assertEquals(5, manifest.at("/policy/threshold").asInt());
            assertEquals("protected", manifest.at("/policy/zeros").asText());
            assertEquals(rung + 1, manifest.at("/rung/position").asInt());
            assertEquals(
                    PublicCase.policy().ladder().size(), manifest.at("/rung/of").asInt());
            assertEquals(
                    PublicCase.policy().ladder().get(rung).tables().size(),
                    manifest.at("/rung/tables").size());
        }
    }

    @Test
    void holdsEveryRuleInFullAndSaysWhichIsInEffect() throws IOException {
        JsonNode rules = manifest(0).path("rules");
        assertTrue(rules.get(0).path("in_effect").asBoolean());
        assertFalse(rules.get(1).path("in_effect").asBoolean());
        rules.forEach(rule -> assertTrue(rule.path("follow_ups").size() > 0));
        rules.forEach(rule -> assertEquals("2", hours(rule.path("name").asText())));
    }

    private static String hours(String rule) {
        try {
            return manifest(0).path("hours_per_follow_up").path(rule).asText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void namesEveryOtherFileWithItsHash() throws IOException {
        SortedMap<String, byte[]> files = files(0);
        List<String> named = new ArrayList<>();
        for (JsonNode output : manifest(0).path("outputs")) {
            byte[] bytes = files.get(output.path("file").asText());
            assertEquals(WrittenFile.of(bytes).sha256(), output.path("sha256").asText());
            named.add(output.path("file").asText());
        }
        assertEquals(List.of("datapackage.json", "tables/public-areas.csv", "tables/public.csv"), named);
    }

    @Test
    void saysNothingOfWhatWasRead() {
        String text = new String(files(0).get(Manifest.FILE), StandardCharsets.UTF_8);
        for (String word : List.of("inputs", "rows_left_out", "formats", "syddanmark-2024", "encoding", "register")) {
            assertFalse(text.contains(word), word);
        }
    }
}
