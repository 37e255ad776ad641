package dk.followupforecast.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.text.Language;
import dk.followupforecast.twin.CpSatSearch;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code merge-municipalities} in a policy, on the reference data as it ships and on faulty ones. */
class MergingPolicyTest {

    private static final String BY_HOSPITAL = "{within: hospital, in-year: 2024, inhabitants-at-least: 50000}";

    @TempDir
    Path folder;

    private Path reference;

    @BeforeEach
    void setUp() throws IOException {
        reference = Files.createDirectories(folder.resolve("input/reference"));
        Files.createDirectories(reference.resolve("policies"));
        for (Path file : Files.list(RealCase.HOME.reference())
                .filter(Files::isRegularFile)
                .toList()) {
            Files.copy(file, reference.resolve(file.getFileName()));
        }
    }

    @Test
    void theMapAloneSaysWhichMunicipalitiesStandAsOne() {
        assertEquals(
                List.of(
                        "Haderslev + Tønder",
                        "Billund + Varde + Vejen",
                        "Esbjerg + Fanø",
                        "Middelfart + Fredericia",
                        "Assens + Nordfyns",
                        "Kerteminde + Nyborg",
                        "Svendborg + Langeland + Ærø"),
                names(merged(BY_HOSPITAL)));
    }

    @Test
    void theExampleOfTheDocumentMergesAndPassesTheGateAsItSays() throws IOException {
        String document = Files.readString(RealCase.HOME.folder().resolve("pipeline/docs/DISCLOSURE.md"));
        String rule = document.lines()
                .filter(line -> line.strip().startsWith("merge-municipalities: "))
                .findFirst()
                .orElseThrow()
                .replaceFirst(" *merge-municipalities: ", "");
        assertTrue(
                document.contains("these stand as one: " + String.join("; ", names(merged(rule))) + "."),
                () -> names(merged(rule)).toString());
        Rung named = PublicCase.policy().ladder().get(0);
        Rung byTheMap = new Rung("map", named.title(), merged(rule), named.tables());
        assertEquals(
                PublicCase.publication().numbers().size() - 4,
                PublicCase.publication(byTheMap).numbers().size());
        assertTrue(PublicCase.judge(byTheMap, new CpSatSearch()).passes());
    }

    @Test
    void everyAreaReachesTheSizeAndNoneIsInTwo() {
        for (int atLeast : List.of(10_000, 60_000, 125_000, 225_000)) {
            for (String within : List.of("region", "hospital, in-year: 2024")) {
                List<AreaGroup> merged = merged("{within: " + within + ", inhabitants-at-least: " + atLeast + "}");
                Set<Area> taken = new HashSet<>();
                merged.forEach(group -> group.members().forEach(area -> assertTrue(taken.add(area), area::name)));
                for (AreaGroup group : merged) {
                    assertTrue(inhabitants(group.members()) >= atLeast, () -> group.area()
                            .name());
                }
                southern().stream()
                        .filter(area -> !taken.contains(area))
                        .forEach(area -> assertTrue(inhabitants(List.of(area)) >= atLeast, area::name));
            }
        }
    }

    @Test
    void theOrderOfTheFilesChangesNothing() throws IOException {
        List<String> before = names(merged(BY_HOSPITAL));
        for (String file : List.of("inhabitants.csv", "municipality-neighbours.csv", "hospital-areas.csv")) {
            List<String> lines = Files.readAllLines(reference.resolve(file));
            List<String> turned = new ArrayList<>(lines.subList(1, lines.size()));
            Collections.reverse(turned);
            turned.add(0, lines.get(0));
            Files.write(reference.resolve(file), turned);
        }
        assertEquals(before, names(merged(BY_HOSPITAL)));
    }

    @Test
    void theSizesAreThoseThatRegistersAreInventedBy() throws IOException {
        Properties invented = new Properties();
        try (var in = getClass().getResourceAsStream("/dk/followupforecast/synthesis/inhabitants.properties")) {
            invented.load(in);
        }
        for (String line :
                Files.readAllLines(reference.resolve("inhabitants.csv")).subList(1, 23)) {
            String[] cells = line.split(";");
            assertEquals(invented.getProperty("municipality." + cells[0]), cells[1], cells[0]);
        }
    }

    @Test
    void whatDoesNotGoTogetherIsRefusedWithItsLineAndMend() {
        assertTold(
                "{within: hospital, inhabitants-at-least: 5}",
                "trial.yaml:11",
                "[within] hospital",
                "in-year beside it");
        assertTold(
                "{within: region, in-year: 2024, inhabitants-at-least: 5}",
                "trial.yaml:11",
                "[in-year] 2024",
                "within: hospital only");
        assertTold(
                "{within: hospital, in-year: 1950, inhabitants-at-least: 5}",
                "trial.yaml:11",
                "[in-year] 1950",
                "in a year that they cover");
        assertTold(
                "{within: hospital, in-year: 2024, inhabitants-at-least: 500000}",
                "\"500000\" does not fit",
                "at most 225,613: so many live in Haderslev, Sønderborg, Tønder");
        assertTold(
                "{within: hospital, in-year: 2024, inhabitants-at-least: 0}",
                "trial.yaml:11",
                "inhabitants-at-least",
                "1 to 10000000");
        assertTold(
                "{within: cluster, in-year: 2024, inhabitants-at-least: 5}",
                "trial.yaml:11",
                "cluster",
                "hospital or region");
        assertTold("{within: region, children-at-least: 5}", "trial.yaml:11", "children-at-least");
    }

    @Test
    void oneRungMergesByNameOrByTheMapButNotByBoth() {
        Notices notices = new Notices();
        String named = "[{code: a, name: A, view: municipality, members: [Vejle, Kolding]}]";
        assertEquals(Optional.empty(), read(named + "\n    merge-municipalities: " + BY_HOSPITAL, notices));
        assertTrue(told(notices).contains("trial.yaml:11 [merge-municipalities]"), () -> told(notices));
        assertTrue(told(notices).contains("not both in one rung"), () -> told(notices));
        Notices hospitals = new Notices();
        String ofHospitals = named.replace("municipality, members: [Vejle, ", "hospital, members: [Odense, ");
        assertTrue(read(ofHospitals + "\n    merge-municipalities: " + BY_HOSPITAL, hospitals)
                .isPresent());
    }

    @Test
    void faultsOfTheMapAreToldOnlyOnceAPolicyGoesByIt() throws IOException {
        append(
                "municipality-neighbours.csv",
                "480;410;land;twice\n410;410;land;itself\n410;430;rail;x\n410;9;land;x\n");
        append("inhabitants.csv", "410;1;x;twice\n101;many;x;x\n");
        Notices untouched = new Notices();
        assertTrue(read("[]", untouched).isPresent(), () -> told(untouched));
        assertTold(
                BY_HOSPITAL,
                "duplicate_key input/reference/municipality-neighbours.csv:42 [code] 480",
                "municipality-neighbours.csv:43 [neighbour_code] 410",
                "another municipality",
                "municipality-neighbours.csv:44 [by] rail",
                "land, bridge or ferry",
                "municipality-neighbours.csv:45 [neighbour_code] 9",
                "duplicate_key input/reference/inhabitants.csv:24 [code] 410",
                "inhabitants.csv:25 [inhabitants] many",
                "a whole number of inhabitants");
    }

    @Test
    void aMunicipalityOfUnknownSizeIsRefusedByName() throws IOException {
        List<String> lines = Files.readAllLines(reference.resolve("inhabitants.csv"));
        lines.removeIf(line -> line.startsWith("563;"));
        Files.write(reference.resolve("inhabitants.csv"), lines);
        assertTold(BY_HOSPITAL, "trial.yaml:11", "a row for Fanø in input/reference/inhabitants.csv");
    }

    private void append(String file, String lines) throws IOException {
        Path path = reference.resolve(file);
        Files.writeString(path, Files.readString(path) + lines);
    }

    private void assertTold(String rule, String... parts) {
        Notices notices = new Notices();
        assertEquals(Optional.empty(), read("[]\n    merge-municipalities: " + rule, notices));
        String told = told(notices);
        for (String part : parts) {
            assertTrue(told.contains(part), () -> part + "\nis not in\n" + told);
        }
    }

    /** Each notice by line, column and value, then its sentence. */
    private static String told(Notices notices) {
        return NoticeLines.all(notices) + "\n" + NoticeLines.said(notices, Language.EN);
    }

    private List<AreaGroup> merged(String rule) {
        Notices notices = new Notices();
        return read("[]\n    merge-municipalities: " + rule, notices)
                .orElseThrow(() -> new AssertionError(told(notices)))
                .ladder()
                .get(0)
                .mergedAreas();
    }

    private static List<String> names(List<AreaGroup> groups) {
        return groups.stream().map(group -> group.area().name()).toList();
    }

    private Optional<DisclosurePolicy> read(String merged, Notices notices) {
        String yaml = "policy: trial\n"
                + "title: {da: prøve, en: trial}\n"
                + "source: {da: prøve, en: trial}\n"
                + "threshold: {children: 5, reason: {da: prøve, en: trial}}\n"
                + "zeros: protected\n"
                + "ladder:\n"
                + "  - rung: only\n"
                + "    title: {da: prøve, en: trial}\n"
                + "    tables: [{count: children, view: municipality, areas: merged, years: 0, gmfcs: together}]\n"
                + "    merged-areas: " + merged + "\n";
        try {
            Files.writeString(reference.resolve("policies/trial.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ProjectHome home = new ProjectHome(folder);
        SourceFiles files = new SourceFiles(notices);
        return new PolicyLibrary(home, Reference.read(home, files, notices), files, notices)
                .find("trial", SourcePosition.ofFile("case.yaml"));
    }

    private List<Area> southern() {
        Notices notices = new Notices();
        return Reference.read(new ProjectHome(folder), new SourceFiles(notices), notices)
                .areas()
                .listInRegion(View.MUNICIPALITY, "1083");
    }

    private int inhabitants(List<Area> areas) {
        try {
            int sum = 0;
            for (String line : Files.readAllLines(reference.resolve("inhabitants.csv"))) {
                String[] cells = line.split(";");
                if (areas.stream().anyMatch(area -> area.code().equals(cells[0]))) {
                    sum += Integer.parseInt(cells[1]);
                }
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
