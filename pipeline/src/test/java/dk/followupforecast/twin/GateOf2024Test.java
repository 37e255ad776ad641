package dk.followupforecast.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.CellCounts;
import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.vocabulary.View;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GateOf2024Test {

    @Test
    void theFinestRungOfTheShippedPolicyGivesNobodyAway() {
        Verdict verdict = PublicCase.judge(PublicCase.policy().ladder().get(0), new CpSatSearch());
        assertEquals(List.of(), verdict.unproven());
        assertTrue(verdict.goals() > 2000, () -> "goals: " + verdict.goals());
    }

    @Test
    void childrenByMunicipalityAndBirthYearAreRefused() {
        TableDesign leaky = new TableDesign(
                Measure.CHILDREN,
                View.MUNICIPALITY,
                AreasShown.EACH,
                1,
                true,
                false,
                OptionalInt.empty(),
                OptionalInt.empty());
        Rung rung = new Rung("leaky", LocalText.same("leaky"), List.of(), List.of(leaky));
        assertFalse(PublicCase.judge(rung, new CpSatSearch()).passes());
    }

    @Test
    void whatASearchClaimsWithoutBeingATwinProvesNothing() {
        Rung finest = PublicCase.policy().ladder().get(0);
        Verdict nothingFound = PublicCase.judge(finest, (frame, known, goals) -> Optional.empty());
        Verdict allNines = PublicCase.judge(finest, (frame, known, goals) -> {
            int[] nines = new int[frame.size()];
            Arrays.fill(nines, 9);
            return Optional.of(new CellCounts(frame, nines));
        });
        assertEquals(List.of(), allNines.twins());
        assertEquals(nothingFound.unproven(), allNines.unproven());
        assertFalse(allNines.passes());
    }
}
