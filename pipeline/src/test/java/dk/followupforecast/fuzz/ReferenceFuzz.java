package dk.followupforecast.fuzz;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.Reference;
import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reference data of which one file, named by the first byte, is somebody else's. */
final class ReferenceFuzz {

    static final List<String> FILES =
            List.of("municipalities.csv", "hospitals.csv", "aliases.csv", "hospital-areas.csv");

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
        Reference.read(new ProjectHome(HOME), new SourceFiles(notices), notices);
        for (Language language : Language.values()) {
            String said = NoticeLines.all(notices) + " " + NoticeLines.said(notices, language);
            Trials.must(!said.contains("\uFFFD"), "a lost letter in: " + said);
        }
    }
}
