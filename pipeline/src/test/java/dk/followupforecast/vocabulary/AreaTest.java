package dk.followupforecast.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.Invented;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AreaTest {

    @Test
    void areaWithoutCodeOrNameIsRefused() {
        assertEquals(
                "code must be text, was blank for area Alfa",
                assertThrows(IllegalArgumentException.class, () -> new Area(AreaLevel.HOSPITAL, " ", "Alfa"))
                        .getMessage());
        assertEquals(
                "name must be text, was blank for area 7",
                assertThrows(IllegalArgumentException.class, () -> new Area(AreaLevel.HOSPITAL, "7", "\t"))
                        .getMessage());
    }

    @Test
    void reportingAreasStandBeforeTheirSumsAndThenByCode() {
        Area late = new Area(AreaLevel.MUNICIPALITY, "580", "Aabenraa");
        Area early = new Area(AreaLevel.MUNICIPALITY, "410", "Middelfart");
        Area group = new Area(AreaLevel.GROUP, "1", "Gruppe");
        Area region = new Area(AreaLevel.REGION, "0", "Region");
        Area hospital = new Area(AreaLevel.HOSPITAL, "z", "Sygehus");
        assertEquals(
                List.of(hospital, early, late, group, region),
                Stream.of(region, late, group, early, hospital).sorted().toList());
        assertTrue(late.compareTo(new Area(AreaLevel.MUNICIPALITY, "580", "Åbenrå")) == 0);
    }

    @Test
    void areaIsWrittenAsItsName() {
        assertEquals("Ærø", new Area(AreaLevel.MUNICIPALITY, "492", "Ærø").toString());
    }

    @Test
    void groupOfOneAreaIsRefused() {
        List<Area> one = List.of(Invented.municipality("Alfa"));
        Area area = Invented.group("Gruppe");
        assertThrows(IllegalArgumentException.class, () -> new AreaGroup(area, View.MUNICIPALITY, one, List.of()));
    }

    @Test
    void groupKeepsItsMembersWhateverHappensToTheListGiven() {
        List<Area> members = new ArrayList<>(List.of(Invented.municipality("Alfa"), Invented.municipality("Beta")));
        List<String> aliases = new ArrayList<>(List.of("Alfa og Beta"));
        AreaGroup group = new AreaGroup(Invented.group("Gruppe"), View.MUNICIPALITY, members, aliases);
        members.clear();
        aliases.clear();
        assertEquals(2, group.members().size());
        assertEquals(List.of("Alfa og Beta"), group.aliases());
    }

    @Test
    void labelsAreThoseOfTheContract() {
        assertEquals(
                List.of("hospital", "municipality", "group", "region"),
                Stream.of(AreaLevel.values()).map(AreaLevel::label).toList());
        assertEquals(
                List.of("hospital", "municipality"),
                Stream.of(View.values()).map(View::label).toList());
        assertEquals(
                List.of("shown", "not_reported", "suppressed"),
                Stream.of(FigureStatus.values()).map(FigureStatus::label).toList());
    }

    @Test
    void viewIsReportedByTheAreasOfItsName() {
        for (View view : View.values()) {
            assertEquals(view.label(), view.areaLevel().label());
        }
    }

    @Test
    void positionInAColumnKeepsFileAndLine() {
        SourcePosition cell = new SourcePosition("a.csv", 7, "").inColumn("I-II 2008");
        assertEquals(new SourcePosition("a.csv", 7, "I-II 2008"), cell);
        assertEquals(new SourcePosition("a.csv", 0, ""), SourcePosition.ofFile("a.csv"));
    }
}
