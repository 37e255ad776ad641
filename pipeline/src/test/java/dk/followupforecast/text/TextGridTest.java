package dk.followupforecast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextGridTest {

    @Test
    void figuresStandToTheRightAndWordsToTheLeft() {
        TextGrid grid = new TextGrid("Område", "2024");
        grid.add("Alfa", "1.200");
        grid.add("Bo", "\u22123");
        grid.add("C", "\u2013");
        assertEquals(
                List.of("  Område   2024", "  Alfa    1.200", "  Bo         \u22123", "  C           \u2013"),
                grid.lines());
    }

    @Test
    void oneWordMakesAColumnOneOfWords() {
        TextGrid grid = new TextGrid("A", "Children");
        grid.add("x", "12");
        grid.add("y", "not reported");
        assertEquals(List.of("  A  Children", "  x  12", "  y  not reported"), grid.lines());
    }

    @Test
    void rowOfAnotherWidthIsRefused() {
        TextGrid grid = new TextGrid("A", "B");
        String said = assertThrows(IllegalArgumentException.class, () -> grid.add("x"))
                .getMessage();
        assertEquals("cells must be 2, was 1", said);
    }

    @Test
    void rowsAreKeptAsTheyWereGiven() {
        String[] cells = {"x", "1"};
        TextGrid grid = new TextGrid("A", "B");
        grid.add(cells);
        cells[0] = "changed";
        assertEquals("  x  1", grid.lines().get(1));
    }
}
