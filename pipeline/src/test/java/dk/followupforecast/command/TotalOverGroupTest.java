package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A printed total counts a child once, whether its area stands in the table alone, in a group, or in both ways. */
class TotalOverGroupTest {

    @TempDir
    Path scratch;

    private Path folder;

    @BeforeEach
    void writeCase() throws IOException {
        folder = Files.createDirectory(scratch.resolve("case"));
        Files.writeString(folder.resolve("children.csv"), "kommune;III-V 2008\nVejle;2\nKolding;3\nVarde;4\n");
        Files.writeString(folder.resolve("case.yaml"), """
                area-groups:
                  - {code: two, name: Trekanten, view: municipality, members: [Vejle, Kolding]}
                """);
    }

    @Test
    void groupBesideItsMembersIsNotCountedAgain() throws IOException {
        print("Vejle;2\nKolding;3\nVarde;4\nTrekanten;5\nI alt;9\n");
        assertEquals("9,9,0,equal", total());
    }

    @Test
    void groupInPlaceOfItsMembersIsCounted() throws IOException {
        print("Trekanten;5\nVarde;4\nI alt;9\n");
        assertEquals("9,9,0,equal", total());
    }

    @Test
    void totalThatCountsTheGroupAgainIsWrong() throws IOException {
        print("Vejle;2\nKolding;3\nVarde;4\nTrekanten;5\nI alt;14\n");
        assertTrue(total().startsWith("14,9,5,differs"), total());
    }

    private void print(String rows) throws IOException {
        Files.writeString(folder.resolve("printed.csv"), "kommune;2024\n" + rows);
    }

    private String total() throws IOException {
        Path output = scratch.resolve("output");
        ProgramRun run = ProgramRun.of("run", folder.toString(), "--output", output.toString(), "--formats", "csv");
        assertEquals(0, run.exitCode(), run.err());
        String lines = Files.readString(output.resolve("tables/reconciliation.csv"));
        String line = lines.lines()
                .filter(found -> found.startsWith("printed.csv,I alt,2024,"))
                .findFirst()
                .orElse("");
        assertFalse(line.isEmpty(), lines);
        return line.substring("printed.csv,I alt,2024,".length()).replaceFirst(",$", "");
    }
}
