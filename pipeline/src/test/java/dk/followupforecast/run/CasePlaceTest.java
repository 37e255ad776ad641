package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasePlaceTest {

    @TempDir
    Path folder;

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectories(folder.resolve("a/case/sub"));
        Files.writeString(folder.resolve("a/case/x.csv"), "");
    }

    private String refused(String casePath, String output) {
        CasePlace place = new CasePlace(folder.resolve(casePath));
        return assertThrows(UsageException.class, () -> place.keepApartFrom(folder.resolve(output)))
                .told()
                .key();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/case/out", "a/case/sub/out", "a/case/sub", "a/b/../case/out"})
    void anOutputWithinTheCaseIsRefused(String output) {
        assertEquals("output.inside-case", refused("a/case", output));
    }

    @ParameterizedTest
    @CsvSource({"a/case,a/case", "a/case,a", "a/case/x.csv,a/case", "a/case/x.csv,a", "a/case,a/case/sub/.."})
    void anOutputThatHoldsTheCaseIsRefused(String casePath, String output) {
        assertEquals("output.holds-case", refused(casePath, output));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/out.previous", "a/out.staging", "a/out.previous/case"})
    void aCaseInAFolderThatTheRunDeletesIsRefused(String casePath) {
        assertEquals("output.holds-case", refused(casePath, "a/out"));
    }

    @Test
    void aLinkDoesNotHideTheCase() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a/case"));
        assertEquals("output.inside-case", refused("a/case", "link/out"));
        assertEquals("output.inside-case", refused("link", "a/case/out"));
    }

    @ParameterizedTest
    @CsvSource({"a/case,a/case-out", "a/case,a/out", "a/case,out", "a/case/x.csv,a/case/out", "a/case/x.csv,a/case/x"})
    void anOutputBesideTheCaseIsRight(String casePath, String output) {
        CasePlace place = new CasePlace(folder.resolve(casePath));
        assertDoesNotThrow(() -> place.keepApartFrom(folder.resolve(output)));
    }

    @Test
    void noticesAreNotWrittenIntoTheCaseNorOverItsExtract() {
        CasePlace ofFolder = new CasePlace(folder.resolve("a/case"));
        CasePlace ofFile = new CasePlace(folder.resolve("a/case/x.csv"));
        assertThrows(UsageException.class, () -> ofFolder.keepNoticesApart(folder.resolve("a/case/n.csv")));
        assertThrows(UsageException.class, () -> ofFile.keepNoticesApart(folder.resolve("a/case/x.csv")));
        assertDoesNotThrow(() -> ofFolder.keepNoticesApart(folder.resolve("a/n.csv")));
        assertDoesNotThrow(() -> ofFile.keepNoticesApart(folder.resolve("a/case/n.csv")));
    }
}
