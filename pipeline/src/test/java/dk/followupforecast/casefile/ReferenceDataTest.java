package dk.followupforecast.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.vocabulary.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference data is input like any other: its faults are told and never end the program. */
class ReferenceDataTest {

    private static final Map<String, String> GOOD = Map.of(
            "municipalities.csv", "code;name;region_code;region\n630;Vejle;1083;Region Syddanmark\n",
            "hospitals.csv", "code;name;region_code;region\nkolding;Kolding;1083;Region Syddanmark\n",
            "aliases.csv", "view;alias;code\nhospital;Lillebælt;kolding\n",
            "hospital-areas.csv",
                    "municipality_code;hospital_code;from_year;to_year;status;source\n630;kolding;2019;2026;assumed;x\n");

    @TempDir
    Path folder;

    private final Notices notices = new Notices();

    private Reference read(String file, String row) throws IOException {
        Path reference = Files.createDirectories(folder.resolve("input/reference"));
        for (Map.Entry<String, String> good : new TreeMap<>(GOOD).entrySet()) {
            String more = good.getKey().equals(file) ? row + "\n" : "";
            Files.writeString(reference.resolve(good.getKey()), good.getValue() + more);
        }
        return Reference.read(new ProjectHome(folder), new SourceFiles(notices), notices);
    }

    @Test
    void goodDataIsReadWithoutAWord() throws IOException {
        Reference reference = read("", "");
        assertEquals(List.of(), NoticeLines.all(notices));
        assertEquals(1, reference.areas().list(View.HOSPITAL).size());
        assertEquals(1, reference.hospitalAreas().entries().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "municipalities.csv|630;Vejle;1083;x|duplicate_key municipalities.csv:3 [code] 630",
                "municipalities.csv|631;;1083;x|empty_value municipalities.csv:3 [name]",
                "municipalities.csv|631;Ny|ragged_row municipalities.csv:3 [] 2",
                "aliases.csv|sygehus;x;kolding|bad_value aliases.csv:3 [view] sygehus",
                "aliases.csv|hospital;x;koldin|bad_value aliases.csv:3 [code] koldin",
                "aliases.csv|municipality;x;Vejle|bad_value aliases.csv:3 [code] Vejle",
                "hospital-areas.csv|630;kolding;2027;26;assumed;x|bad_value hospital-areas.csv:3 [to_year] 26",
                "hospital-areas.csv|630;kolding;2028;2027;assumed;x|bad_value hospital-areas.csv:3 [to_year] 2027",
                "hospital-areas.csv|999;kolding;2027;2028;assumed;x|"
                        + "bad_value hospital-areas.csv:3 [municipality_code] 999",
                "hospital-areas.csv|630;kolding;2026;2028;assumed;x|"
                        + "duplicate_key hospital-areas.csv:3 [municipality_code] 630",
            })
    void aWrongRowIsToldWithLineColumnAndValue(String file, String row, String expected) throws IOException {
        read(file, row);
        assertEquals(List.of(expected.replaceFirst(" ", " input/reference/")), NoticeLines.all(notices));
    }

    @Test
    void missingFilesAreToldAndNoRuleIsKnown() {
        ProjectHome nowhere = new ProjectHome(folder.resolve("nowhere"));
        SourceFiles files = new SourceFiles(notices);
        Reference.read(nowhere, files, notices);
        assertEquals(
                List.of("aliases", "hospital-areas", "hospitals", "municipalities").stream()
                        .map(name -> "input/reference/" + name + ".csv")
                        .map(name -> "missing_file %s:0 [] %s".formatted(name, name))
                        .toList(),
                NoticeLines.all(notices));
        RuleLibrary library = new RuleLibrary(nowhere, files, notices);
        assertEquals(List.of(), library.listNames());
        assertTrue(library.find(RuleReference.ofOption("--rule", "x"), folder).isEmpty());
    }
}
