package dk.followupforecast.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.CaseShape;
import dk.followupforecast.disclosure.CellCounts;
import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.disclosure.FactKind;
import dk.followupforecast.disclosure.NaiveMask;
import dk.followupforecast.disclosure.PublicDesign;
import dk.followupforecast.disclosure.PublicEdition;
import dk.followupforecast.disclosure.PublicNumber;
import dk.followupforecast.disclosure.TwinGoal;
import dk.followupforecast.disclosure.TwinSearch;
import dk.followupforecast.fixture.LeakyDesigns;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.vocabulary.Area;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Designs that give somebody away on the case of 2024: the gate refuses each, and says what sort of number it is for. */
class LeakyDesignsTest {

    @TempDir
    Path folder;

    static List<String> designs() {
        return LeakyDesigns.names();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void aDesignThatGivesSomebodyAwayIsRefusedForItsKindOfNumbers(String name) {
        DisclosurePolicy policy = LeakyDesigns.policy(name, folder);
        Verdict verdict = PublicCase.judge(policy.ladder().get(0), new CpSatSearch());
        assertFalse(verdict.passes());
        Set<String> kinds = labels(verdict);
        Set<String> missing = new HashSet<>(LeakyDesigns.reasons(name));
        missing.removeAll(kinds);
        assertEquals(Set.of(), missing, () -> kinds.toString());
    }

    private static Set<String> labels(Verdict verdict) {
        return verdict.kinds().keySet().stream().map(FactKind::label).collect(Collectors.toSet());
    }

    /** No hours are below five, but behind some stand follow-ups that are, and of their area too much is told. */
    @Test
    void aThresholdOnHoursWouldHaveLetTheDesignThroughThatItIsMeantFor() {
        DisclosurePolicy policy = LeakyDesigns.policy("hours-of-six", folder);
        BigDecimal threshold = BigDecimal.valueOf(policy.threshold());
        List<PublicNumber> numbers = LeakyDesigns.publication(policy).numbers();
        assertTrue(
                numbers.stream().allMatch(number -> number.hours().orElseThrow().compareTo(threshold) >= 0));
        Area small = LeakyDesigns.smallest(policy);
        Verdict verdict = PublicCase.judge(policy.ladder().get(0), new CpSatSearch());
        assertTrue(verdict.unproven().stream()
                .anyMatch(goal -> goal.sum().area().equals(small) && goal.sum().measure() == Measure.FOLLOW_UPS));
    }

    /** So that it is the last table, and nothing else, that they are refused for. */
    @ParameterizedTest
    @ValueSource(
            strings = {"groups-beside-totals", "highest-bar", "hospital-years", "one-table-more", "parts-beside-totals"
            })
    void theDesignWithoutItsLastTableIsTheOneThatIsPublished(String name) {
        Rung leaky = LeakyDesigns.policy(name, folder).ladder().get(0);
        Rung shipped = PublicCase.policy().ladder().get(0);
        assertEquals(shipped.tables(), leaky.tables().subList(0, leaky.tables().size() - 1));
        assertEquals(shipped.mergedAreas(), leaky.mergedAreas());
    }

    /** Cells below the threshold left out, all else left in: told by the totals and by the follow-ups which number each is. */
    @Test
    void aNaiveMaskIsRefusedForTheCellsThatComeBack() {
        CaseShape shape = PublicCase.shape();
        CellCounts truth = PublicCase.counts(shape);
        PublicDesign design = new PublicDesign(NaiveMask.rung(), shape);
        DisclosurePolicy policy = PublicCase.policy();
        TwinSearch search = NaiveMask.knowingTheMask(new CpSatSearch(), policy.threshold());
        Verdict verdict = NaiveMask.judge(
                PublicCase.gate(shape, truth, search), new PublicEdition(PublicCase.about(), policy, design), design);
        assertFalse(verdict.passes());
        assertTrue(labels(verdict).containsAll(LeakyDesigns.reasons("inner-cells")));
        long never = verdict.unproven().stream()
                .filter(goal -> goal.side() == TwinGoal.Side.AT_MOST)
                .filter(goal -> goal.sum().measure() == Measure.CHILDREN
                        && goal.sum().terms().size() == 1)
                .filter(goal -> truth.valueOf(goal.sum()) > 0)
                .count();
        assertTrue(never >= 40, () -> "cells that are known not to be 0: " + never);
    }
}
