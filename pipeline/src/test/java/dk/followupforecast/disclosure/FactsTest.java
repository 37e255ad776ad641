package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.disclosure.CaseShape.RuleYears;
import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.View;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is asked of a case of three municipalities, two birth years and three groups of levels that rules tell apart. */
class FactsTest {

    private static final GmfcsGroup ONE = GmfcsGroup.of(GmfcsLevel.I);
    private static final GmfcsGroup TWO = GmfcsGroup.of(GmfcsLevel.II);

    private static final FollowUpRule IN_EFFECT = Invented.rule(
            "in-effect", OptionalInt.of(2008), Invented.at(Invented.LIGHT, 17), Invented.at(Invented.HEAVY));

    private static final FollowUpRule COMPARED = Invented.rule(
            "compared",
            OptionalInt.of(2008),
            Invented.at(ONE),
            Invented.at(new GmfcsGroup(GmfcsLevel.II, GmfcsLevel.V), 17));

    private static final FollowUpRule OF_ANOTHER = Invented.rule(
            "of-another", OptionalInt.of(2008), Invented.at(Invented.LIGHT, 16), Invented.at(Invented.HEAVY, 17));

    private static final TableDesign TABLE = TinyCase.tableOfChildren(AreasShown.REGION, TableDesign.TOGETHER, false);

    private static final CaseShape SHAPE = shape();

    private static CaseShape shape() {
        CountTable table = new CountTable(View.MUNICIPALITY, false);
        for (String name : List.of("A", "B", "C")) {
            for (GmfcsGroup group : List.of(ONE, TWO, Invented.HEAVY)) {
                table.row(name, group, 2008, 1, 1);
            }
        }
        Cohorts cohorts = table.cohorts();
        return CaseShape.of(
                List.of(cohorts),
                List.of(FollowUpForecast.of(IN_EFFECT, cohorts), FollowUpForecast.of(COMPARED, cohorts)));
    }

    /** Children by every group that a rule tells apart or reads together; follow-ups where they are no children's. */
    private static Set<String> childrenOf(String... areas) {
        Set<String> facts = new HashSet<>();
        for (String area : areas) {
            for (String years : List.of("2008-2008", "2009-2009", "2008-2009")) {
                for (String group : List.of("I", "II", "III-V", "I-II", "II-V", "all")) {
                    facts.add("children " + area + " " + years + " " + group);
                }
            }
        }
        return facts;
    }

    private static Set<String> described(Collection<CountedSum> facts) {
        return facts.stream()
                .map(fact -> fact.measure().label() + " " + fact.area().code() + " " + fact.firstYear() + "-"
                        + fact.lastYear() + " " + fact.gmfcs())
                .collect(Collectors.toSet());
    }

    private static PublicArea merged(String name, String... members) {
        return new PublicArea(
                View.MUNICIPALITY,
                Invented.group(name),
                List.of(members).stream().map(Invented::municipality).toList(),
                List.of());
    }

    @Test
    void theSumsOfEachAreaAndTheRegionAreAskedAboutUnlessTheyAreThoseOfOthers() {
        assertEquals(childrenOf("m-a", "m-b", "m-c", "1"), described(Facts.list(SHAPE, Interest.NONE)));
    }

    @Test
    void soAreThoseOfTheRungsMergedAreas() {
        AreaGroup group = new AreaGroup(
                Invented.group("ab"),
                View.MUNICIPALITY,
                List.of(Invented.municipality("A"), Invented.municipality("B")),
                List.of());
        Rung rung = new Rung("rung", LocalText.same("rung"), List.of(group), List.of(TABLE));
        assertEquals(childrenOf("m-a", "m-b", "m-c", "1", "g-ab"), described(Facts.list(SHAPE, rung, Interest.NONE)));
        Interest earlier = new Interest(List.of(merged("bc", "B", "C")), List.of());
        assertEquals(childrenOf("m-a", "m-b", "m-c", "1", "g-ab", "g-bc"), described(Facts.list(SHAPE, rung, earlier)));
    }

    @Test
    void areasOfTheSameMembersAreOneAndThoseWithoutAnyNone() {
        Interest same =
                new Interest(List.of(merged("alone", "A"), merged("all", "A", "B", "C"), merged("none")), List.of());
        Set<String> named = new HashSet<>(childrenOf("m-a", "m-b", "m-c", "g-all"));
        assertEquals(named, described(Facts.list(SHAPE, same)));
    }

    @Test
    void rulesOfOtherEditionsAreAskedAboutForEveryAreaInTheYearsThatTheCaseCanAnswer() {
        RuleYears answered = RuleYears.answeredBy(SHAPE.views().get(0), OF_ANOTHER);
        assertEquals(List.of(2024, 2025), answered.years());
        Set<String> expected = childrenOf("m-a", "m-b", "m-c", "1");
        for (String area : List.of("m-a", "m-b", "m-c", "1")) {
            // All others are the children of one year: in 2024, or of levels that are due in one year only.
            expected.add("follow-ups " + area + " 2025-2025 II-V");
            expected.add("follow-ups " + area + " 2025-2025 all");
        }
        assertEquals(expected, described(Facts.list(SHAPE, new Interest(List.of(), List.of(answered)))));
    }
}
