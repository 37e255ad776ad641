package dk.followupforecast.followup;

import static dk.followupforecast.fixture.Invented.ALL;
import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static dk.followupforecast.fixture.Invented.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.fixture.ShippedRules;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RuleFitTest {

    private static final GmfcsGroup ONE = GmfcsGroup.of(GmfcsLevel.I);
    private static final GmfcsGroup REST = new GmfcsGroup(GmfcsLevel.II, GmfcsLevel.V);

    private static final FollowUpRule PARTING = Invented.rule("parting", OptionalInt.empty(), at(ONE, 7), at(REST, 8));

    @Test
    void ruleOfTheExtractsOwnBandsFits() {
        CountTable table =
                new CountTable(View.HOSPITAL).row("Alfa", LIGHT, 2008, 1).row("Alfa", HEAVY, 2008, 1);
        assertEquals(Optional.empty(), RuleFit.findParted(Invented.annexRule(), table.cohorts()));
    }

    @Test
    void ruleOfOneGroupFitsEveryExtract() {
        CountTable table =
                new CountTable(View.HOSPITAL).row("Alfa", LIGHT, 2008, 1).row("Alfa", HEAVY, 2008, 1);
        FollowUpRule one = Invented.rule("one", OptionalInt.empty(), at(ALL, 7));
        assertEquals(Optional.empty(), RuleFit.findParted(one, table.cohorts()));
    }

    @Test
    void ruleThatPartsABandNamesTheFirstOfItsCountsAndWhoSharesIt() {
        CountTable table = new CountTable(View.HOSPITAL)
                .row("Beta", HEAVY, 2008, 1)
                .row("Beta", LIGHT, 2008, 1)
                .row("Alfa", LIGHT, 2008, 1);
        CohortCount parted = RuleFit.findParted(PARTING, table.cohorts()).orElseThrow();
        assertEquals(new SourcePosition(CountTable.FILE, 2, "I-II 2008"), parted.source());
        assertEquals(List.of("I", "II-V"), RuleFit.listSharers(PARTING, parted));
    }

    @Test
    void groupThatHasNoPartOfTheBandDoesNotShareIt() {
        GmfcsGroup two = GmfcsGroup.of(GmfcsLevel.II);
        FollowUpRule rule = Invented.rule("three", OptionalInt.empty(), at(ONE, 7), at(two, 8), at(HEAVY, 9));
        CountTable table = new CountTable(View.HOSPITAL).row("Alfa", LIGHT, 2008, 1);
        CohortCount parted = RuleFit.findParted(rule, table.cohorts()).orElseThrow();
        assertEquals(List.of("I", "II"), RuleFit.listSharers(rule, parted));
    }

    @Test
    void filesComeBeforeLinesInTheSearchForTheFirst() {
        CountTable table =
                new CountTable(View.HOSPITAL).row("Alfa", LIGHT, 2008, 1).row("Beta", LIGHT, 2008, 1);
        CohortCount second = table.counts().get(1);
        SourcePosition earlier = new SourcePosition("a.csv", 99, "");
        table.counts()
                .set(
                        1,
                        new CohortCount(
                                second.view(), second.area(), second.birthYear(), second.gmfcs(), 1, true, earlier));
        assertEquals(
                earlier,
                RuleFit.findParted(PARTING, table.cohorts()).orElseThrow().source());
    }

    @Test
    void programmeForChildrenCannotBeAnsweredFromTheCaseOf2024() {
        FollowUpRule children = ShippedRules.read("cpop-0-14");
        CohortCount parted =
                RuleFit.findParted(children, RealCase.cohorts(View.HOSPITAL)).orElseThrow();
        assertEquals("I-II", parted.gmfcs().label());
        assertEquals(2, parted.source().line());
    }
}
