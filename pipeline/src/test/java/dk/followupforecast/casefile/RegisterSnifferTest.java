package dk.followupforecast.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterSnifferTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person_id;birth_year|true",
                "kommune,Person_ID|true",
                "kommune<TAB>\"person_id\"|true",
                "\uFEFFperson_id;x|true",
                "<LF>  <LF>person_id;x|true",
                "kommune;birth_year;gmfcs;children|false",
                "person_ident;x|false",
                "x<LF>person_id|false",
            })
    void aRegisterIsKnownByItsHeader(String text, boolean register) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"), text.replace("<LF>", "\n").replace("<TAB>", "\t"));
        assertEquals(register, RegisterSniffer.isRegister(file));
    }

    @Test
    void someEndingsAreThoseOfRegistersOnly() {
        assertTrue(RegisterSniffer.isRegister(folder.resolve("A.PARQUET")));
        assertTrue(RegisterSniffer.isRegister(folder.resolve("a.csv.gz")));
        assertTrue(RegisterSniffer.isRegister(folder.resolve("a.tsv.gz")));
        assertFalse(RegisterSniffer.isNamedAsRegister("a.gz"));
    }

    @Test
    void whatIsNoTextOrNoFileIsNoRegister() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), "person_id;x\n".getBytes(StandardCharsets.UTF_16));
        assertFalse(RegisterSniffer.isRegister(file));
        assertFalse(RegisterSniffer.isRegister(Files.write(folder.resolve("b.csv"), new byte[0])));
        assertFalse(RegisterSniffer.isRegister(Files.createDirectory(folder.resolve("c.csv"))));
        assertFalse(RegisterSniffer.isRegister(folder.resolve("missing.csv")));
    }
}
