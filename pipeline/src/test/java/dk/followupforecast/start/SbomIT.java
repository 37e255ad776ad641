package dk.followupforecast.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bill of materials beside the jar: all that is passed on with it and nothing else, each with its licence. */
class SbomIT {

    private static final Path TARGET = Project.JAR.getParent();
    private static final Path BILL = TARGET.resolve("followup-forecast-sbom.json");
    private static final Path LICENCES = Path.of("pipeline/docs/LICENCES.md");

    private static JsonNode bill;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(BILL), "built without a bill of materials (-DwithoutSbom)");
        bill = new ObjectMapper().readTree(BILL.toFile());
    }

    @Test
    void namesEachLibraryBesideTheJarByItsDigestAndNoOther() throws IOException {
        Map<String, String> named = new TreeMap<>();
        for (JsonNode component : bill.get("components")) {
            named.put(digestOf(component), component.get("name").asText() + " " + versionOf(component));
        }
        Map<String, String> found = new TreeMap<>();
        for (Path library : listLibraries()) {
            found.put(digestOf(library), library.getFileName().toString());
        }
        assertFalse(found.isEmpty());
        assertEquals(found.keySet(), named.keySet(), () -> "beside the jar: " + found + "\nin the bill: " + named);
    }

    @Test
    void licencesOfAllLibrariesStandInTheDocuments() throws IOException {
        List<String> expected = new ArrayList<>();
        for (JsonNode component : bill.get("components")) {
            expected.add("| " + component.get("name").asText() + " | " + licencesOf(component) + " |");
        }
        List<String> told = Files.readAllLines(LICENCES).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| library |"))
                .map(line -> line.replaceFirst(" \\(not stated in its artifact\\) \\|$", " |"))
                .toList();
        assertEquals(String.join("\n", new TreeSet<>(expected)), String.join("\n", new TreeSet<>(told)));
    }

    /** As its artifact states them; a library whose artifact states none has it from its project's pages. */
    private static String licencesOf(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode stated : component.path("licenses")) {
            JsonNode licence = stated.path("license");
            licences.add(Stream.of(licence.path("id"), licence.path("name"), stated.path("expression"))
                    .filter(JsonNode::isTextual)
                    .findFirst()
                    .orElseThrow()
                    .asText());
        }
        if (licences.isEmpty()) {
            return switch (component.get("name").asText()) {
                case "xbean-asm9-shaded", "oro" -> "Apache-2.0";
                default -> "?";
            };
        }
        return String.join(" or ", licences);
    }

    private static String versionOf(JsonNode component) {
        return component.get("version").asText();
    }

    private static String digestOf(JsonNode component) {
        for (JsonNode hash : component.get("hashes")) {
            if (hash.get("alg").asText().equals("SHA-256")) {
                return hash.get("content").asText();
            }
        }
        throw new IllegalStateException("a component must have a SHA-256, was " + component);
    }

    private static String digestOf(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All jars below the build folder that a start may have on its class path. */
    private static List<Path> listLibraries() throws IOException {
        List<Path> libraries = new ArrayList<>();
        for (Path folder : List.of(TARGET.resolve("lib"), TARGET.resolve("spark/jars"), TARGET.resolve("solver"))) {
            try (Stream<Path> files = Files.list(folder)) {
                libraries.addAll(
                        files.filter(file -> file.toString().endsWith(".jar")).collect(Collectors.toList()));
            }
        }
        return libraries;
    }
}
