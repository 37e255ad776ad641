package dk.followupforecast.csv;

import static dk.followupforecast.csv.CsvReading.WINDOWS_1252;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodingTest {

    private static final String TEXT = "kommune;antal\nVejle;1\nÆrø;2\n";

    @Test
    void wrongBytesAreToldWithTheirLineAndTheMend() {
        CsvReading read = CsvReading.of(TEXT.getBytes(WINDOWS_1252), UTF_8);
        assertTrue(read.table().isEmpty());
        assertEquals(List.of("bad_encoding f.csv:3 [] 0xC6"), read.said());
        assertEquals(
                List.of("Filen er ikke gyldig UTF-8: her står 0xC6. Gem den som UTF-8, eller skriv"
                        + " \"encoding: windows-1252\" i case.yaml, hvis den er gemt af et ældre Windows-program."),
                read.sentences(Language.DA));
    }

    @Test
    void aLetterCutInHalfAtTheEndIsTold() {
        byte[] whole = "a;b\n1;ø".getBytes(UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertEquals(
                List.of("bad_encoding f.csv:2 [] 0xC3"),
                CsvReading.of(cut, UTF_8).said());
    }

    @Test
    void windows1252IsReadWhenTheCaseSaysSo() {
        CsvReading read = CsvReading.of(TEXT.getBytes(WINDOWS_1252), WINDOWS_1252);
        assertEquals(List.of(List.of("Vejle", "1"), List.of("Ærø", "2")), read.rows());
    }

    @Test
    void aByteThatWindows1252LacksIsToldWithoutAdviceToUseIt() {
        CsvReading read = CsvReading.of(new byte[] {'a', ';', 'b', '\n', (byte) 0x81, ';', '1'}, WINDOWS_1252);
        assertEquals(List.of("bad_encoding f.csv:2 [] 0x81"), read.said());
        assertEquals(
                List.of("The file is not valid windows-1252: it has 0x81 here. Save it as UTF-8 and remove"
                        + " \"encoding\" from case.yaml, or export it again."),
                read.sentences(Language.EN));
    }

    @Test
    void aByteOrderMarkSaysUtf8WhateverTheCaseSays() {
        CsvReading read = CsvReading.of(("\uFEFF" + TEXT).getBytes(UTF_8), WINDOWS_1252);
        assertEquals(List.of("kommune", "antal"), read.table().orElseThrow().header());
        assertEquals("Ærø", read.rows().get(1).get(0));
    }

    @Test
    void utf16IsNamedAndRefused() {
        for (byte[] bytes : List.of(("\uFEFF" + TEXT).getBytes(UTF_16LE), ("\uFEFF" + TEXT).getBytes(UTF_16BE))) {
            CsvReading read = CsvReading.of(bytes, UTF_8);
            assertEquals(List.of("bad_encoding f.csv:1 [] UTF-16"), read.said());
            assertTrue(read.sentences(Language.DA).get(0).endsWith("Gem den som UTF-8 (i Excel: »CSV UTF-8«)."));
        }
    }

    @Test
    void utf16WithoutAMarkIsToldByItsNulls() {
        assertEquals(
                List.of("bad_encoding f.csv:1 [] UTF-16"),
                CsvReading.of("a;b\n1;2\n".getBytes(UTF_16LE), UTF_8).said());
    }

    @Test
    void nullControlCharacterLoneCarriageReturnAndLostLetterAreToldWithTheirLine() {
        for (String[] wrong : new String[][] {{"\0", "0000"}, {"\u001A", "001A"}, {"\r", "000D"}, {"\uFFFD", "FFFD"}}) {
            CsvReading read = CsvReading.of("a;b\n1;2\n3;" + wrong[0] + "4\n");
            assertTrue(read.table().isEmpty());
            assertEquals(List.of("bad_character f.csv:3 [] U+" + wrong[1]), read.said());
        }
    }

    @Test
    void aCarriageReturnAtTheVeryEndIsAloneToo() {
        assertEquals(
                List.of("bad_character f.csv:2 [] U+000D"),
                CsvReading.of("a;b\n1;2\r").said());
    }

    @Test
    void aLineWithoutEndIsToldBeforeItFillsTheMemory() {
        CsvReading read = CsvReading.of("a;b\n1;2\n" + "x".repeat(100_001) + "\n");
        assertEquals(List.of("line_too_long f.csv:3 []"), read.said());
        assertTrue(read.sentences(Language.DA).get(0).startsWith("Linjen er over 100.000 tegn."));
        assertEquals(List.of(), CsvReading.of("a;b\n1;" + "x".repeat(99_998)).said());
    }
}
