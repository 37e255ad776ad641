package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.EarlierEdition.Printed;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a number that is out is to the cells of the case of 2024. */
class EarlierEditionTest {

    private static final CaseShape SHAPE = PublicCase.shape();
    private static final Area VEJLE = new Area(AreaLevel.MUNICIPALITY, "630", "Vejle");
    private static final Area KOLDING = new Area(AreaLevel.MUNICIPALITY, "621", "Kolding");
    private static final GmfcsGroup ONE = GmfcsGroup.of(GmfcsLevel.I);

    @Test
    void aSumIsOverTheCellsThatItNames() {
        List<KnownSum> sums =
                find(children(VEJLE, 2008, 2009, Optional.empty())).orElseThrow();
        assertEquals(1, sums.size());
        assertEquals(4, sums.get(0).terms().size());
        assertEquals(
                2,
                find(children(VEJLE, 2008, 2009, Optional.of(Invented.HEAVY)))
                        .orElseThrow()
                        .get(0)
                        .terms()
                        .size());
    }

    @Test
    void itsAreasAreKnownByTheirCodesWhateverTheyAreCalledToday() {
        Area renamed = new Area(AreaLevel.MUNICIPALITY, "630", "Vejle og Give");
        assertEquals(
                find(children(VEJLE, 2008, 2008, Optional.empty())),
                find(children(renamed, 2008, 2008, Optional.empty())));
    }

    @Test
    void whatTheCaseDoesNotHaveByItselfIsNotASumOfIt() {
        Area unknown = new Area(AreaLevel.MUNICIPALITY, "631", "Vejle");
        Area silent = new Area(AreaLevel.MUNICIPALITY, "563", "Fanø");
        assertEquals(Optional.empty(), find(children(unknown, 2008, 2008, Optional.empty())));
        assertEquals(Optional.empty(), find(children(silent, 2008, 2008, Optional.empty())));
        assertEquals(Optional.empty(), find(children(VEJLE, 2007, 2008, Optional.empty())));
        assertEquals(Optional.empty(), find(children(VEJLE, 2008, 2008, Optional.of(ONE))));
    }

    @Test
    void oneNumberThatCannotBeAskedOfTheCaseSpoilsTheEdition() {
        assertEquals(
                Optional.empty(),
                find(children(VEJLE, 2008, 2008, Optional.empty()), children(VEJLE, 2007, 2007, Optional.empty())));
    }

    @Test
    void followUpsGoByTheRuleOfTheEditionNotByOneOfTheSameNameToday() {
        FollowUpRule light = Invented.rule(
                "cpop-15-18-annex-2024",
                OptionalInt.of(2008),
                Invented.at(Invented.LIGHT, 17),
                Invented.at(Invented.HEAVY));
        KnownSum sum = find(followUps(light, 2025)).orElseThrow().get(0);
        assertEquals(1, sum.terms().size());
        CohortCell cell = sum.terms().get(0).cell();
        assertEquals(2008, cell.birthYear());
        assertEquals(Invented.LIGHT, cell.gmfcs());
    }

    @Test
    void aRuleThatPartsLevelsWhichTheCaseHasTogetherIsNotAskedOfIt() {
        FollowUpRule parting = Invented.rule(
                "parting",
                OptionalInt.of(2008),
                Invented.at(ONE, 17),
                Invented.at(new GmfcsGroup(GmfcsLevel.II, GmfcsLevel.V), 16));
        assertEquals(Optional.empty(), find(followUps(parting, 2025)));
    }

    @Test
    void itsReadersAskAboutItsAreasAndRulesAsFarAsTheCaseHasThem() {
        Area unknown = new Area(AreaLevel.MUNICIPALITY, "631", "Vejle");
        PublicArea merged = new PublicArea(View.MUNICIPALITY, Invented.group("v"), List.of(VEJLE, KOLDING), List.of());
        List<FollowUpRule> rules = SHAPE.forecasts().stream()
                .map(CaseShape.RuleYears::rule)
                .distinct()
                .toList();
        Interest interest =
                new EarlierEdition(List.of(merged, alone(unknown), alone(VEJLE)), rules, List.of()).interest(SHAPE);
        assertEquals(List.of(merged, alone(VEJLE)), interest.areas());
        assertEquals(Set.copyOf(SHAPE.forecasts()), Set.copyOf(interest.forecasts()));
    }

    @Test
    void attackersAreOneWhereNoNumberHasChangedAndTwoWhereOneHas() {
        CellCounts truth = PublicCase.counts(SHAPE);
        List<KnownSum> same = find(children(VEJLE, 2008, 2009, Optional.empty())).orElseThrow().stream()
                .map(sum -> sum.asOf(truth))
                .toList();
        assertEquals(1, Attacker.list(List.of(), same, truth).size());
        KnownSum then = same.get(0);
        KnownSum changed = new KnownSum(then.terms(), then.less(), then.least() + 1, then.most() + 1);
        List<Attacker> attackers = Attacker.list(List.of(), List.of(changed), truth);
        assertEquals(2, attackers.size());
        assertTrue(attackers.get(0).isRightAbout(truth));
        assertFalse(attackers.get(1).isRightAbout(truth));
    }

    private static Optional<List<KnownSum>> find(Printed... numbers) {
        return new EarlierEdition(List.of(), List.of(), List.of(numbers)).findSums(SHAPE);
    }

    private static Printed children(Area area, int first, int last, Optional<GmfcsGroup> gmfcs) {
        return new Printed(Measure.CHILDREN, alone(area), Optional.empty(), first, last, gmfcs, 7);
    }

    private static Printed followUps(FollowUpRule rule, int year) {
        return new Printed(Measure.FOLLOW_UPS, alone(VEJLE), Optional.of(rule), year, year, Optional.empty(), 7);
    }

    private static PublicArea alone(Area area) {
        return new PublicArea(View.MUNICIPALITY, area, List.of(area), List.of());
    }
}
