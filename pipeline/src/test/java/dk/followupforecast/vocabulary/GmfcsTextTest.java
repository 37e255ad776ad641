package dk.followupforecast.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GmfcsTextTest {

    @ParameterizedTest
    @CsvSource({
        "I,I",
        "II,II",
        "III,III",
        "IV,IV",
        "V,V",
        "1,I",
        "2,II",
        "3,III",
        "4,IV",
        "5,V",
        "iii,III",
        "' iv ',IV",
        "\u00A0V,V",
        "I-II,I-II",
        "i-ii,I-II",
        "1-2,I-II",
        "I + II,I-II",
        "I+II,I-II",
        "IV + V,IV-V",
        "III–V,III-V",
        "III—V,III-V",
        "III‐V,III-V",
        "III - V,III-V",
        "3-5,III-V",
        "III-5,III-V",
        "I-V,I-V",
        "II–IV,II-IV"
    })
    void levelsAndBandsAreReadInEverySpelling(String text, String label) {
        assertEquals(label, GmfcsText.parse(text).orElseThrow().label());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "6",
                "VI",
                "IIII",
                "IX",
                "II-I",
                "II-II",
                "I + III",
                "III + V",
                "I,II",
                "I/II",
                "I-II-III",
                "-",
                "I-",
                "GMFCS I",
                "1.0",
                "ukendt",
                "Ⅲ"
            })
    void whatIsNeitherIsNotGuessed(String text) {
        assertTrue(GmfcsText.parse(text).isEmpty());
    }
}
