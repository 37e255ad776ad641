package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {

    private static ProgramRun explain(String area, String year, String... more) {
        String[] all = new String[6 + more.length];
        System.arraycopy(
                new String[] {"explain", "input/syddanmark-2024", "--area", area, "--year", year}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return ProgramRun.of(all);
    }

    private static String explained(String area, String year, String... more) {
        ProgramRun run = explain(area, year, more);
        assertEquals(0, run.exitCode(), run::err);
        assertFalse(run.err().contains("fejl: "), run.err());
        return run.out();
    }

    @Test
    void everyTermIsNamedWithFileLineAndColumn() {
        String text = explained("Kolding", "2029", "--view", "hospital");
        assertTrue(text.contains("children-by-hospital-as-printed.csv, linje 4, kolonne »III-V 2013«"), text);
        assertTrue(text.contains("Opfølgninger i alt: 18"), text);
        assertTrue(text.contains("Trykt: 19"), text);
    }

    @Test
    void anAreaOfBothViewsIsExplainedInBothUnlessOneIsAskedFor() {
        assertEquals(2, explained("Kolding", "2025").split("Opfølgninger i alt").length - 1);
        assertEquals(1, explained("Kolding", "2025", "--view", "municipality").split("Opfølgninger i alt").length - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "630,Vejle",
        "0630,Vejle",
        "vejle kommune,Vejle",
        "Aabenraa,Aabenraa",
        "åbenrå,Aabenraa",
        "OUH,Odense",
        "Region Syddanmark,Region Syddanmark",
        "1083,Region Syddanmark",
        "region syddanmark,Region Syddanmark",
        "Svendborg (incl Ærø og Langland),Svendborg med Ærø og Langeland",
        "svendborg med aeroe og langeland,Svendborg med Ærø og Langeland",
        "svendborg-aeroe-langeland,Svendborg med Ærø og Langeland"
    })
    void anAreaIsFoundUnderNameAliasAndCode(String asked, String name) {
        assertTrue(explained(asked, "2025").startsWith(name), () -> explained(asked, "2025"));
    }

    @Test
    void lettersInTwoPartsAreTheSameLetters() {
        String parted = Normalizer.normalize("Sønderborg", Normalizer.Form.NFD);
        assertTrue(explained(parted, "2025").startsWith("Sønderborg"));
    }

    @Test
    void aYearThatIsNotWholeIsNotSummed() {
        String text = explained("Vejle", "2030");
        assertTrue(text.contains("2030 kan ikke beregnes helt: udtrækket mangler"), text);
        assertFalse(text.contains("Opfølgninger i alt"), text);
    }

    @Test
    void aYearThatTheRuleAsksNobodyInIsSaidSo() {
        assertTrue(explained("Vejle", "2020").contains("Efter reglen skal ingen følges op i 2020."));
    }

    @Test
    void aYearHasFourDigits() {
        for (String year : new String[] {"-5", "26", "20299", "MMXX"}) {
            ProgramRun asked = ProgramRun.of("explain", "input/syddanmark-2024", "--area", "Vejle", "--year", year);
            assertEquals(2, asked.exitCode(), year);
            assertTrue(asked.err().contains("'" + year + "' is not a year of four digits"), asked::err);
        }
    }

    @Test
    void anAreaThatHasNotReportedHasNoSum() {
        String text = explained("Fanø", "2025");
        assertTrue(text.contains("ikke indberettet"), text);
        assertTrue(text.contains("Summen kendes ikke"), text);
        assertFalse(text.contains("Opfølgninger i alt"), text);
    }

    @Test
    void hoursAndRuleMayBeChosen() {
        String text = explained(
                "Vejle",
                "2027",
                "--view",
                "municipality",
                "--hours",
                "1,5",
                "--language",
                "en",
                "--rule",
                "cpop-15-17-national");
        assertTrue(text.contains("rule cpop-15-17-national"), text);
        assertTrue(text.contains("× 1.5"), text);
    }

    @Test
    void anAreaOfTheOtherViewIsUnknownInThisOne() {
        assertEquals(2, explain("Vejle", "2025", "--view", "hospital").exitCode());
    }
}
