package dk.followupforecast.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theDelimiterIsTheOneThatTheFirstLineUsesMost(String delimiter) {
        CsvReading read = CsvReading.of("a;b;c\n1;2;3\n".replace(";", delimiter));
        assertEquals(List.of("a", "b", "c"), read.table().orElseThrow().header());
        assertEquals(List.of(List.of("1", "2", "3")), read.rows());
    }

    @Test
    void theDelimiterIsFoundThoughBlankLinesComeFirst() {
        CsvReading read = CsvReading.of("\n\na,b\n1,2\n");
        assertEquals(List.of("a", "b"), read.table().orElseThrow().header());
        assertEquals(3, read.table().orElseThrow().headerLine());
        assertEquals(List.of(4L), read.lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1;2\n3;4\n", "a;b\r\n1;2\r\n3;4\r\n", "a;b\n1;2\n3;4", "\uFEFFa;b\n1;2\n3;4\n"})
    void lineFeedsCarriageReturnsMissingLastEndAndMarkMakeNoDifference(String text) {
        CsvReading read = CsvReading.of(text);
        assertEquals(List.of("a", "b"), read.table().orElseThrow().header());
        assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), read.rows());
        assertEquals(List.of(2L, 3L), read.lines());
        assertEquals(List.of(), read.said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void blankLinesAndLinesOfDelimitersAreNoRowsButAreCounted(String end) {
        CsvReading read = CsvReading.of("a;b\n\n1;2\n;\n  ;  \n3;4\n\n".replace("\n", end));
        assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), read.rows());
        assertEquals(List.of(3L, 6L), read.lines());
        assertEquals(List.of(), read.said());
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        CsvReading read = CsvReading.of("a;b\n");
        assertEquals(List.of(), read.rows());
        assertEquals(List.of(), read.said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\r\n \t\r\n", "\uFEFF", ";;\n;;\n"})
    void aFileWithoutAWordIsEmpty(String text) {
        CsvReading read = CsvReading.of(text);
        assertTrue(read.table().isEmpty());
        assertEquals(List.of("empty_file f.csv:0 []"), read.said());
    }

    @Test
    void everyRaggedRowIsToldWithItsLineAndTheOthersAreKept() {
        CsvReading read = CsvReading.of("a;b;c\n1;2\n1;2;3\n1;2;3;4\n\nx\n");
        assertEquals(List.of(List.of("1", "2", "3")), read.rows());
        assertEquals(
                List.of("ragged_row f.csv:2 [] 2", "ragged_row f.csv:4 [] 4", "ragged_row f.csv:6 [] 1"), read.said());
    }

    @Test
    void namesOfColumnsLoseTheSpacesAroundThem() {
        assertEquals(
                List.of("a", "b"),
                CsvReading.of(" a ;b \n1;2\n").table().orElseThrow().header());
    }

    @Test
    void whatHasAHundredThousandRowsIsNoExtract() {
        String most = "kommune;antal\n" + "Vejle;1\n".repeat(99_999);
        assertEquals(99_999, CsvReading.of(most).rows().size());
        assertEquals(
                List.of("too_many_rows f.csv:0 []"),
                CsvReading.of(most + "Vejle;1\n").said());
    }
}
