package dk.followupforecast.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.fixture.Invented;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DanishOrderTest {

    private static final List<String> SORTED = List.of(
            "Assens",
            "Esbjerg",
            "fanø",
            "Fredericia",
            "Faaborg-Midtfyn",
            "Sønderborg",
            "Vejle",
            "Ærø",
            "Østerø",
            "Aabenraa");

    @Test
    void danishLettersComeLastAndDoubleAIsOneOfThem() {
        List<String> names = new ArrayList<>(SORTED);
        Collections.reverse(names);
        names.sort(DanishOrder.OF_NAMES);
        assertEquals(SORTED, names);
    }

    @Test
    void areasAreOrderedByTheirNames() {
        List<Area> areas =
                new ArrayList<>(SORTED.stream().map(Invented::municipality).toList());
        Collections.reverse(areas);
        areas.sort(DanishOrder.OF_AREAS);
        assertEquals(SORTED, areas.stream().map(Area::name).toList());
    }

    @Test
    void bothSpellingsOfTheLastLetterStandTogether() {
        assertEquals(0, DanishOrder.OF_NAMES.compare("Aabenraa", "Åbenrå"));
    }
}
