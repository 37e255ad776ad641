package dk.followupforecast.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.RealCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

class AnalysisTest {

    @TempDir
    Path folder;

    /** Hours of Vejle under the annex rule, in order of years. */
    private static double hours(Analysis analysis) {
        Table forecast = analysis.tables().forecast();
        return forecast.where(forecast.stringColumn("rule")
                        .isEqualTo(RealCase.ANNEX)
                        .and(forecast.stringColumn("area").isEqualTo("Vejle"))
                        .and(forecast.stringColumn("gmfcs").isEqualTo("all")))
                .doubleColumn("hours")
                .sum();
    }

    @Test
    void otherHoursGiveAnotherAnalysisAndLeaveTheFirstAsItIs() {
        Analysis first = Analysis.of(RealCase.folder());
        double before = hours(first);
        assertEquals(before * 1.5, hours(first.withHours(3)));
        assertEquals(before / 4, hours(first.withHours(0.5)));
        assertEquals(before, hours(first));
    }

    @Test
    void hoursMustBeAboveZero() {
        Analysis analysis = Analysis.of(RealCase.folder());
        assertThrows(IllegalArgumentException.class, () -> analysis.withHours(0));
        assertThrows(IllegalArgumentException.class, () -> analysis.withHours(Double.NaN));
    }

    @Test
    void anotherRuleTakesEffectAndTheRuleOfTheCaseStandsBeside() {
        Analysis analysis = Analysis.of(RealCase.folder()).withRule(RealCase.NATIONAL);
        assertTrue(analysis.summary().contains(RealCase.NATIONAL), analysis.summary());
        assertEquals(rules(analysis), Set.of(RealCase.NATIONAL, RealCase.ANNEX));
        assertEquals(rules(analysis.comparedWith()), Set.of(RealCase.NATIONAL));
    }

    private static Set<String> rules(Analysis analysis) {
        return Set.copyOf(analysis.tables().forecast().stringColumn("rule").asSet());
    }

    @Test
    void aRefusedCaseHasNoticesInEitherLanguageAndNothingElse() throws IOException {
        Path extract = Files.writeString(folder.resolve("wrong.csv"), "kommune;III-V 2008\nVejl;2\n");
        Analysis analysis = Analysis.of(extract);
        assertTrue(analysis.isRefused());
        String english = analysis.tables().notices().stringColumn("message").get(0);
        assertTrue(english.contains("is not a municipality"), english);
        String danish =
                analysis.inDanish().tables().notices().stringColumn("message").get(0);
        assertTrue(danish.contains("er ikke en kommune"), danish);
        assertThrows(IllegalStateException.class, () -> analysis.tables().forecast());
        assertThrows(IllegalStateException.class, analysis::summary);
    }

    @Test
    void aChartIsFoundByItsNameAndAWrongNameTellsTheOthers() {
        Analysis analysis = Analysis.of(RealCase.folder());
        assertFalse(analysis.isRefused());
        assertEquals("en", analysis.chart("follow-ups-by-hospital").text().language());
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> analysis.chart("follow-ups"));
        assertTrue(wrong.getMessage().contains("follow-ups-by-hospital"), wrong.getMessage());
    }

    @Test
    void aCommandGivesItsResultAndOneThatFailsSaysWhy() {
        String said = Shell.forecast(
                "explain", RealCase.folder().toString(), "--area", "Vejle", "--year", "2027", "--language", "en");
        assertTrue(said.contains("Municipal hours: 18 = 9 × 2"), said);
        IllegalStateException failed =
                assertThrows(IllegalStateException.class, () -> Shell.forecast("check", "no-such-case"));
        assertTrue(failed.getMessage().contains("[missing_file]"), failed.getMessage());
    }
}
