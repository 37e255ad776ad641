package dk.followupforecast.annex.content;

import static dk.followupforecast.annex.content.MunicipalityEdgeTest.RULE;
import static dk.followupforecast.annex.content.MunicipalityEdgeTest.TWO;
import static dk.followupforecast.annex.content.MunicipalityEdgeTest.say;
import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How hours, years and percentages stand on the pages of invented cases. */
class MunicipalityNumbersTest {

    @Test
    void decimalHoursAreExactAndOneIsOne() {
        CountTable one =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 1).row("Alfa", HEAVY, 2008, 0);
        FollowUpRule rule = Invented.rule("en", OptionalInt.of(2008), Invented.at(LIGHT, 17), Invented.at(HEAVY));
        assertTrue(say(one, rule, Optional.of(BigDecimal.ONE), "Alfa").contains("er der 1 opfølgning; det er 1 time."));
        String half = say(one, rule, Optional.of(new BigDecimal("1.50")), "Alfa");
        assertTrue(half.contains("er der 1 opfølgning; det er 1,5 timer."), half);
        assertTrue(half.contains("1,5 timer pr. opfølgning"), half);
        assertTrue(
                half.contains(
                        "Ét barn mere med GMFCS I-II giver 1 opfølgning (det år, det fylder 17), altså 1,5 timer."),
                half);
        assertTrue(half.contains("| Kommunale timer | 1,5 | 1,5 |"), half);
        assertFalse(half.contains("1,5 time "), half);
        assertTrue(say(one, rule, TWO, "Alfa").contains("Ét barn mere med GMFCS III-V giver ingen opfølgninger."));
    }

    @Test
    void sumsOfDecimalHoursAreExactToo() {
        CountTable three =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 3, 1).row("Alfa", HEAVY, 2008, 0, 0);
        FollowUpRule rule = Invented.rule("en", OptionalInt.of(2008), Invented.at(LIGHT, 17), Invented.at(HEAVY));
        String said = say(three, rule, Optional.of(new BigDecimal("1.5")), "Alfa");
        assertTrue(said.contains("| Kommunale timer | 4,5 | 1,5 | 6 |"), said);
        assertTrue(said.contains("er der 3 opfølgninger; det er 4,5 timer."), said);
        assertTrue(said.contains("I alt er det 4 opfølgninger og 6 timer i"), said);
    }

    @Test
    void birthYearThatTheExtractLacksIsNotNamed() {
        CountTable table = new CountTable(View.MUNICIPALITY);
        for (String name : List.of("Alfa", "Beta")) {
            int one = name.equals("Alfa") ? 1 : 0;
            table.row(name, LIGHT, 2008, one, one).row(name, LIGHT, 2011, one, one, one, one);
            table.row(name, HEAVY, 2008, one, one).row(name, HEAVY, 2011, one, one, one, one);
        }
        String some = say(table.mustReport("Gamma"), RULE, TWO, "Alfa");
        assertTrue(some.contains("Opfølgninger i 2024–2025 og 2029–2030. Sagen"), some);
        assertTrue(some.contains("børn født 2008–2009 og 2011–2014"), some);
        assertTrue(some.contains("i alt i 2024–2025 og 2029–2030"), some);
        assertTrue(some.contains("pr. år, Alfa, 2024–2025 og 2029–2030"), some);
        String none = say(table, RULE, TWO, "Beta");
        assertTrue(none.contains("Ingen børn i årgangene 2008–2009 og 2011–2014: vores"), none);
        assertTrue(none.contains("I 2024–2025 og 2029–2030 er der ingen opfølgninger."), none);
        String silent = say(table, RULE, TWO, "Gamma");
        assertTrue(silent.contains("antal børn født 2008–2009 og 2011–2014"), silent);
        assertFalse((some + none + silent).contains("2024–2030"), some + none + silent);
        assertFalse((some + none + silent).contains("2008–2014"), some + none + silent);
    }

    @Test
    void percentageThatWouldBeNoneIsLeftOut() {
        assertTrue(shareOf(10, 2090).contains("er 10 af 2.100 børn og 10 af 2.100 opfølgninger vores."));
        assertTrue(shareOf(10, 1990).contains("er 10 af 2.000 børn (1 %) og 10 af 2.000 opfølgninger (1 %) vores."));
    }

    /** What Alfa is told where it has some children and Beta others, each with one follow-up. */
    private static String shareOf(int alfa, int beta) {
        FollowUpRule rule = Invented.rule("en", OptionalInt.of(2008), Invented.at(LIGHT, 17), Invented.at(HEAVY));
        CountTable table = new CountTable(View.MUNICIPALITY);
        table.row("Alfa", LIGHT, 2008, alfa).row("Alfa", HEAVY, 2008, 0);
        table.row("Beta", LIGHT, 2008, beta).row("Beta", HEAVY, 2008, 0);
        return say(table, rule, TWO, "Alfa");
    }
}
