package dk.followupforecast.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class YamlFileTest {

    private final Notices notices = new Notices();

    private Optional<YamlFile> read(String yaml) {
        return read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<YamlFile> read(byte[] yaml) {
        return YamlFile.read(new SourceFile("case.yaml", yaml), YamlSchema.CASE, notices);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'date: \"2024\"\nmust-report: [\ntitle: x\n'|3",
                "'date: \"2024\"\n\trule: x\n'|2",
                "'date: \"2024\n'|1",
                "'date: x: y\n'|1",
                "'rule: a\n---\nrule: b\n'|3",
                "'title: &t {da: a, en: b}\nrule: *t\n'|2",
                "'rule: %\n'|1",
            })
    void brokenYamlIsToldAtTheLineWhereItBreaks(String yaml, long line) {
        assertTrue(read(yaml).isEmpty());
        assertEquals(List.of("bad_yaml case.yaml:" + line + " []"), NoticeLines.all(notices));
        assertTrue(NoticeLines.said(notices, Language.DA).get(0).startsWith("Filen er ikke gyldig YAML: »"));
    }

    @Test
    void aRepeatedKeyIsToldWithBothLines() {
        assertTrue(read("rule: a\n\nrule: b\ntitle: {da: a, en: b, da: c}\n").isEmpty());
        assertEquals(
                List.of("duplicate_key case.yaml:3 [rule] rule", "duplicate_key case.yaml:4 [da] da"),
                NoticeLines.all(notices));
        assertEquals(
                "»rule« står allerede i case.yaml, linje 1. Slet den ene.",
                NoticeLines.said(notices, Language.DA).get(0));
    }

    @Test
    void lettersOfAnOlderWindowsProgramAreRefusedAndNotReplaced() {
        byte[] yaml = "rule: a\ntitle: {da: Ærø, en: Ærø}\n".getBytes(Charset.forName("windows-1252"));
        assertTrue(read(yaml).isEmpty());
        assertEquals(List.of("bad_encoding case.yaml:2 [] 0xC6"), NoticeLines.all(notices));
    }

    @Test
    void aPersonNumberIsRefusedAndNotRepeated() {
        assertTrue(read("rule: a\narea-groups: [010208-1234, x]\n").isEmpty());
        assertEquals(List.of("person_number case.yaml:2 []"), NoticeLines.all(notices));
        assertFalse(NoticeLines.said(notices, Language.DA).toString().contains("1234"));
    }

    @Test
    void aFileWithoutAByteIsEmptyAndOneWithCommentsOnlySaysNothing() {
        assertTrue(read("").isEmpty());
        assertEquals(List.of("empty_file case.yaml:0 []"), NoticeLines.all(notices));
        assertTrue(read("# nothing decided yet\n").isPresent());
        assertEquals(1, notices.size());
    }

    @Test
    void aDocumentThatIsNoObjectIsTold() {
        assertTrue(read("just a text\n").isEmpty());
        assertEquals(List.of("bad_value case.yaml:1 [] just a text"), NoticeLines.all(notices));
    }

    @Test
    void aKeyWithASlashHasItsLineToo() {
        assertTrue(read("rule: a\nmust-report:\n  a/b~c: 1\n").isEmpty());
        assertEquals(List.of("unknown_key case.yaml:3 [a/b~c] a/b~c"), NoticeLines.all(notices));
    }

    @ParameterizedTest
    @EnumSource(YamlSchema.class)
    void everyExpectationOfASchemaIsSaidInBothLanguages(YamlSchema schema) {
        assertDescribed(schema.document());
    }

    private static void assertDescribed(JsonNode node) {
        assertEquals(node.has("description"), node.has("description-da"), node::toString);
        node.forEach(YamlFileTest::assertDescribed);
        for (JsonNode property : node.path("properties")) {
            assertTrue(property.has("description") || property.has("$ref"), property::toString);
        }
    }
}
