package dk.followupforecast.fuzz;

import dk.followupforecast.casefile.PolicyLibrary;
import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.Reference;
import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.text.Language;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reference data of which one file, named by the first byte, is somebody else's. */
final class ReferenceFuzz {

    static final List<String> FILES = List.of(
            "municipalities.csv",
            "hospitals.csv",
            "aliases.csv",
            "hospital-areas.csv",
            "inhabitants.csv",
            "municipality-neighbours.csv");

    /** Of a policy that goes by all of them. */
    private static final String POLICY = """
            policy: merging
            title: {da: prøve, en: trial}
            source: {da: prøve, en: trial}
            threshold: {children: 5, reason: {da: prøve, en: trial}}
            zeros: protected
            ladder:
              - rung: by-hospital
                title: {da: prøve, en: trial}
                merge-municipalities: {within: hospital, in-year: 2024, inhabitants-at-least: 60000}
                tables: [{count: children, view: municipality, areas: merged, years: 0, gmfcs: together}]
              - rung: by-region
                title: {da: prøve, en: trial}
                merge-municipalities: {within: region, inhabitants-at-least: 300000}
                tables: [{count: children, view: municipality, areas: merged, years: 0, gmfcs: together}]
            """;

    private static final Path HOME = Trials.folder("home");

    private ReferenceFuzz() {}

    static void read(byte[] input) throws IOException {
        Path folder = Files.createDirectories(HOME.resolve("input/reference"));
        for (String file : FILES) {
            Files.write(folder.resolve(file), Files.readAllBytes(Path.of("input/reference", file)));
        }
        Files.write(
                folder.resolve(FILES.get(Math.floorMod(input[0], FILES.size()))),
                Arrays.copyOfRange(input, 1, input.length));
        Notices notices = new Notices();
        ProjectHome home = new ProjectHome(HOME);
        SourceFiles files = new SourceFiles(notices);
        Reference reference = Reference.read(home, files, notices);
        Files.createDirectories(home.policies());
        Files.writeString(home.policies().resolve("merging.yaml"), POLICY);
        new PolicyLibrary(home, reference, files, notices).find("merging", SourcePosition.ofFile("case.yaml"));
        for (Language language : Language.values()) {
            String said = NoticeLines.all(notices) + " " + NoticeLines.said(notices, language);
            Trials.must(!said.contains("\uFFFD"), "a lost letter in: " + said);
        }
    }
}
