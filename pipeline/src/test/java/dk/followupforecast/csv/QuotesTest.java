package dk.followupforecast.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @Test
    void quotesHoldDelimitersQuotesAndLineBreaks() {
        CsvReading read = CsvReading.of("a;b\n\"1;x\";\"say \"\"hi\"\"\"\n\"two\nlines\";2\n");
        assertEquals(List.of(List.of("1;x", "say \"hi\""), List.of("two\nlines", "2")), read.rows());
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'"})
    void linesAreRightAfterARowOfSeveralLines(String end) {
        CsvReading read = CsvReading.of("a;b\n\"one\ntwo\n\nfour\";1\n\n2;2\n3\n".replace("\n", end));
        assertEquals(List.of(2L, 7L), read.lines());
        assertEquals(List.of("ragged_row f.csv:8 [] 1"), read.said());
    }

    @ParameterizedTest
    @CsvSource({"'a;b\n1;2\n\"open;3\n4;5\n', 3", "'a;b\n\n1;2\n\n\"open;3\n', 5", "'\"a;b\n1;2\n', 1"})
    void aQuoteThatNeverClosesIsToldAtTheRowItBegins(String text, long line) {
        CsvReading read = CsvReading.of(text);
        assertTrue(read.table().isEmpty());
        assertEquals(List.of("broken_quotes f.csv:" + line + " []"), read.said());
    }

    @ParameterizedTest
    @CsvSource({"'a;b\n1;2\n\"x\"y;3\n', 3", "'a;b\n\"x\ny\";1\n\"x\" ;\"3\"z\n', 4"})
    void textAfterAClosingQuoteIsTold(String text, long line) {
        CsvReading read = CsvReading.of(text);
        assertTrue(read.table().isEmpty());
        assertEquals(List.of("broken_quotes f.csv:" + line + " []"), read.said());
    }

    @Test
    void aQuoteInTheMidstOfAValueStaysInTheValueForTheReaderOfTheCellToRefuse() {
        assertEquals(
                List.of(List.of("Ve\"jle", "1")),
                CsvReading.of("a;b\nVe\"jle;1\n").rows());
    }
}
