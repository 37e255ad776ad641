package dk.followupforecast.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.disclosure.FactKind;
import dk.followupforecast.fixture.LeakyDesigns;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.policy.DisclosurePolicy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Designs that give somebody away on the case of 2024: the gate refuses each, and says what sort of number it is for. */
class LeakyDesignsTest {

    private static final String MUNICIPALITY = "children-municipality";
    private static final String MERGED = "children-group";
    private static final String HOSPITAL = "children-hospital";
    private static final String FOLLOW_UPS = "follow-ups-municipality";
    private static final String MERGED_FOLLOW_UPS = "follow-ups-group";
    private static final String HOSPITAL_FOLLOW_UPS = "follow-ups-hospital";
    private static final String GROUP_OF_CHILD = "gmfcs-group-municipality";

    /** What each is refused for, at the least. */
    private static final Map<String, Set<String>> REASONS = Map.ofEntries(
            Map.entry("first-year-in-and-out", Set.of(MUNICIPALITY, MERGED)),
            Map.entry("groups-beside-totals", Set.of(MUNICIPALITY, MERGED, GROUP_OF_CHILD)),
            Map.entry("highest-bar", Set.of(MUNICIPALITY, FOLLOW_UPS)),
            Map.entry("hospital-years", Set.of(HOSPITAL, HOSPITAL_FOLLOW_UPS)),
            Map.entry("hours-alone", Set.of(MUNICIPALITY, FOLLOW_UPS, GROUP_OF_CHILD)),
            Map.entry("hours-of-six", Set.of(MERGED_FOLLOW_UPS)),
            Map.entry("inner-cells", Set.of(MUNICIPALITY, FOLLOW_UPS, GROUP_OF_CHILD)),
            Map.entry("one-table-more", Set.of(MUNICIPALITY, MERGED_FOLLOW_UPS)),
            Map.entry("parts-beside-totals", Set.of(MUNICIPALITY, FOLLOW_UPS)),
            Map.entry("two-rules", Set.of(MUNICIPALITY, MERGED, MERGED_FOLLOW_UPS)),
            Map.entry("two-spans-of-years", Set.of(MERGED, MERGED_FOLLOW_UPS)));

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
        Set<String> kinds =
                verdict.kinds().keySet().stream().map(FactKind::label).collect(Collectors.toSet());
        Set<String> missing = new HashSet<>(REASONS.get(name));
        missing.removeAll(kinds);
        assertEquals(Set.of(), missing, () -> kinds.toString());
    }

    @Test
    void aThresholdOnHoursWouldHaveLetTheDesignThroughThatItIsMeantFor() {
        DisclosurePolicy policy = LeakyDesigns.policy("hours-of-six", folder);
        BigDecimal threshold = BigDecimal.valueOf(policy.threshold());
        assertTrue(LeakyDesigns.publication(policy).numbers().stream()
                .allMatch(number -> number.hours().orElseThrow().compareTo(threshold) >= 0));
    }
}
