package dk.followupforecast.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Cohorts as numbers, and how many children each has. */
class CohortNumbersTest {

    private static List<GmfcsGroup> groups() {
        List<GmfcsGroup> groups = new ArrayList<>();
        for (GmfcsLevel lowest : GmfcsLevel.values()) {
            for (GmfcsLevel highest : GmfcsLevel.values()) {
                if (lowest.compareTo(highest) <= 0) {
                    groups.add(new GmfcsGroup(lowest, highest));
                }
            }
        }
        return groups;
    }

    @Test
    void aKeyGivesBackWhatItWasMadeOf() {
        for (int municipality = 0; municipality <= CohortKey.MOST_MUNICIPALITIES; municipality += 31) {
            for (int hospital : new int[] {0, 1, 64, CohortKey.MOST_HOSPITALS}) {
                for (int year = RegisterPolicy.EARLIEST; year <= RegisterPolicy.LATEST; year++) {
                    for (GmfcsGroup group : groups()) {
                        int key = CohortKey.pack(
                                municipality, hospital, CohortKey.yearCode(year), CohortKey.gmfcsCode(group));
                        assertTrue(key >= 0);
                        assertEquals(municipality, CohortKey.municipality(key));
                        assertEquals(hospital, CohortKey.hospital(key));
                        assertEquals(year, CohortKey.birthYear(key));
                        assertEquals(group, CohortKey.gmfcs(key));
                        assertEquals(0, CohortKey.municipality(CohortKey.withoutMunicipality(key)));
                        assertEquals(hospital, CohortKey.hospital(CohortKey.withoutMunicipality(key)));
                    }
                }
            }
        }
    }

    @Test
    void whatIsNotRecordedIsNotRecordedInTheKey() {
        int key = CohortKey.pack(CohortKey.MOST_MUNICIPALITIES, CohortKey.MOST_HOSPITALS, 0, 0);
        assertFalse(CohortKey.hasBirthYear(key));
        assertFalse(CohortKey.hasGmfcs(key));
        assertTrue(CohortKey.hasBirthYear(CohortKey.pack(0, 0, CohortKey.yearCode(1900), 0)));
        assertTrue(CohortKey.hasGmfcs(CohortKey.pack(0, 0, 0, CohortKey.gmfcsCode(GmfcsGroup.of(GmfcsLevel.I)))));
    }

    @Test
    void aTallyGrowsAndMergesAndIsVisitedInTheOrderOfTheKeys() {
        Random random = new Random(3);
        TreeMap<Integer, Long> expected = new TreeMap<>();
        CohortTally whole = new CohortTally();
        CohortTally part = new CohortTally();
        for (int at = 0; at < 100_000; at++) {
            int key = random.nextInt(4) == 0 ? 0 : random.nextInt(30_000) << 12;
            expected.merge(key, 1L, Long::sum);
            (random.nextBoolean() ? whole : part).add(key, 1);
        }
        whole.addAll(part);
        whole.add(7, 3);
        whole.add(7, -3);
        List<Map.Entry<Integer, Long>> found = new ArrayList<>();
        whole.forEach((key, children) -> found.add(Map.entry(key, children)));
        assertEquals(List.copyOf(expected.entrySet()), found);
        assertEquals(100_000, whole.total());
        assertEquals(0, new CohortTally().total());
    }
}
