package dk.followupforecast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts DA = Texts.in(Language.DA);
    private static final Texts EN = Texts.in(Language.EN);

    @Test
    void danishNumbersHaveThousandsPointAndDecimalComma() {
        assertEquals("1.924,5", DA.number(new BigDecimal("1924.50")));
        assertEquals("1.234.567", DA.number(1_234_567));
        assertEquals("0,05", DA.number(new BigDecimal("0.05")));
    }

    @Test
    void englishNumbersHaveThousandsCommaAndDecimalPoint() {
        assertEquals("1,924.5", EN.number(new BigDecimal("1924.50")));
        assertEquals("1,234,567", EN.number(1_234_567));
        assertEquals("0.05", EN.number(new BigDecimal("0.05")));
    }

    @Test
    void thousandsSignStandsOnlyBetweenDigits() {
        assertEquals("999", DA.number(999));
        assertEquals("1.000", DA.number(1000));
        assertEquals("100.000", DA.number(100_000));
        assertEquals("0", DA.number(0));
        assertEquals("100", DA.number(new BigDecimal("1E+2")));
    }

    @Test
    void negativeNumbersBearTheMinusSignOfPrint() {
        assertEquals("\u22121.000,5", DA.number(new BigDecimal("-1000.5")));
        assertEquals("\u22123", EN.number(-3));
    }

    @Test
    void zerosAfterTheDecimalSignAreLeftOut() {
        assertEquals("2", DA.number(new BigDecimal("2.00")));
        assertEquals("0", DA.number(new BigDecimal("0.00")));
    }

    @Test
    void argumentsAreWrittenInTheReadersWay() {
        Message inner = Message.of("children.many", 1200);
        assertEquals("Forklaring, der passer: 1.200 børn.", DA.say("explain.because", inner));
        assertEquals("Explanation that fits: 1,200 children.", EN.say("explain.because", inner));
        assertEquals("Explanation that fits: 1,000,000,000,000.", EN.say("explain.because", 1_000_000_000_000L));
        assertEquals("Forklaring, der passer: 2,5.", DA.say("explain.because", new BigDecimal("2.5")));
        assertEquals("Forklaring, der passer: 2024.", DA.say("explain.because", "2024"));
    }

    @Test
    void listsEndWithAnAnd() {
        assertEquals("Forklaring, der passer: .", DA.say("explain.because", List.of()));
        assertEquals("Forklaring, der passer: Alfa.", DA.say("explain.because", List.of("Alfa")));
        assertEquals("Forklaring, der passer: Alfa og 1.200.", DA.say("explain.because", List.of("Alfa", 1200)));
        assertEquals("Explanation that fits: a, b and c.", EN.say("explain.because", List.of("a", "b", "c")));
    }

    @Test
    void textOfSeveralLanguagesIsWrittenInTheReaders() {
        LocalText title = new LocalText("bilaget", "the annex");
        assertEquals("Forklaring, der passer: bilaget.", DA.say("explain.because", title));
        assertEquals("Explanation that fits: the annex.", EN.say("explain.because", title));
        assertEquals("x", LocalText.same("x").in(Language.DA));
    }

    @Test
    void bracesInAnArgumentStayAsTheyAre() {
        assertEquals("Explanation that fits: {0} {9}.", EN.say("explain.because", "{0} {9}"));
    }

    @Test
    void unknownKeyIsAFaultThatNamesTheKey() {
        String said = assertThrows(IllegalArgumentException.class, () -> DA.say("no.such-key"))
                .getMessage();
        assertEquals("key must be in the texts of DA, was no.such-key", said);
    }

    @Test
    void textsKnowTheirLanguage() {
        assertEquals(Language.DA, DA.language());
        assertEquals("en", Language.EN.tag());
    }

    @Test
    void datesAreWrittenAsTheReaderWritesThem() {
        assertEquals("2024", Texts.in(Language.DA).date("2024"));
        assertEquals("april 2024", Texts.in(Language.DA).date("2024-04"));
        assertEquals("30. april 2024", Texts.in(Language.DA).date("2024-04-30"));
        assertEquals("December 2024", Texts.in(Language.EN).date("2024-12"));
        assertEquals("3 January 2024", Texts.in(Language.EN).date("2024-01-03"));
    }
}
