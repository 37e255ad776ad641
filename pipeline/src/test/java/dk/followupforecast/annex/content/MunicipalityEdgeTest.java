package dk.followupforecast.annex.content;

import static dk.followupforecast.fixture.Invented.ALL;
import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.InternalEdition;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.effort.MunicipalEffort;
import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.DocumentLines;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Pages of invented cases, as awkward as cases can be. */
class MunicipalityEdgeTest {

    static final FollowUpRule RULE = Invented.annexRule();

    static final Optional<BigDecimal> TWO = Optional.of(BigDecimal.valueOf(2));

    @Test
    void municipalityWithoutChildrenIsToldSo() {
        String said =
                say(table().row("Beta", LIGHT, 2008, 0, 0, 0).row("Beta", HEAVY, 2008, 0, 0, 0), RULE, TWO, "Beta");
        assertTrue(said.contains("! Ingen børn: Ingen børn i årgangene 2008–2010"), said);
        assertTrue(said.contains("I 2024–2026 er der ingen opfølgninger."), said);
        assertTrue(said.contains("ingen af 21 børn"), said);
        assertFalse(said.contains("* "), said);
    }

    @Test
    void municipalityWithoutARowIsNotOneWithoutChildren() {
        String said = say(table().mustReport("Gamma"), RULE, TWO, "Gamma");
        assertTrue(said.contains("! Ikke indberettet: Tallene for Gamma kendes ikke"), said);
        assertTrue(
                said.contains("Regionens tal er opgjort uden os: Region Midt i Verden uden Gamma har 21 børn"), said);
        assertFalse(said.contains("Ingen børn"), said);
        assertFalse(said.contains("Børnene er født"), said);
    }

    @Test
    void rowThatIsHalfReportedLeavesTheRestUnknown() {
        String said = say(table().row("Delta", LIGHT, 2008, 1, 0, 2), RULE, TWO, "Delta");
        assertTrue(said.contains("Antallet i 2024–2026 kendes ikke"), said);
        assertTrue(said.contains("| GMFCS III-V | – | – | – | – |"), said);
        assertTrue(said.contains("– betyder ikke indberettet"), said);
    }

    @Test
    void caseWithoutHoursSaysNothingOfHours() {
        String said = say(table(), RULE, Optional.empty(), "Alfa");
        assertFalse(said.contains("time"), said);
        assertTrue(said.contains("er der 11 opfølgninger."), said);
    }

    @Test
    void agesThatFollowEachOtherAreOneSpan() {
        FollowUpRule rule = Invented.rule("smaa", OptionalInt.empty(), Invented.at(ALL, 0, 1, 3));
        CountTable table = new CountTable(View.MUNICIPALITY).row("Alfa", ALL, 2020, 1, 2, 1, 1, 1, 1);
        String said = say(table, rule, TWO, "Alfa");
        assertTrue(
                said.contains("giver 3 opfølgninger (de år, det fylder 0–1 og 3), altså 6 timer fordelt på 3 år"),
                said);
    }

    @Test
    void pageOfManyYearsShowsTheFirstOnesAndSaysSo() {
        CountTable table = new CountTable(View.MUNICIPALITY);
        int[] ones = new int[40];
        Arrays.fill(ones, 20);
        table.row("Alfa", LIGHT, 2008, ones).row("Alfa", HEAVY, 2008, ones);
        Document page = page(publication(table, RULE, TWO), "Alfa");
        String said = DocumentLines.of(page);
        assertTrue(said.contains("Siden viser de første 12 af de år, der kan beregnes (2024–2063)."), said);
        assertEquals(14, page.tables().get(1).columns().size());
        assertEquals(14, page.tables().get(0).columns().size());
        assertFalse(said.contains("yngre årgange"), said);
    }

    @Test
    void viewWithoutACompleteYearShowsItsChildren() {
        FollowUpRule rule =
                Invented.rule("fra", OptionalInt.empty(), Invented.at(LIGHT, 10, 17), Invented.at(HEAVY, 17));
        CountTable table =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 3).row("Alfa", HEAVY, 2008, 1);
        Document page = page(publication(table, rule, TWO), "Alfa");
        String said = DocumentLines.of(page);
        assertTrue(said.contains("Ingen år kan beregnes helt efter reglen »fra«"), said);
        assertEquals(1, page.tables().size());
        assertEquals(0, page.figures().size());
    }

    @Test
    void comparedRuleThatReachesFewerYearsIsMarkedAndNotSummed() {
        FollowUpRule other =
                Invented.rule("anden", OptionalInt.of(2008), Invented.at(LIGHT, 15), Invented.at(HEAVY, 15));
        InternalEdition edition = edition(table().cohorts(), RULE, List.of(other), TWO);
        edition.forecast(FollowUpForecast.of(other, table().cohorts()), new MunicipalEffort(TWO));
        String said = DocumentLines.of(page(edition.publish(List.of()), "Alfa"));
        assertTrue(said.contains("| * |"), said);
        assertTrue(said.contains("* kan ikke beregnes helt."), said);
        assertFalse(said.contains("anden ville give"), said);
    }

    @Test
    void ofSeveralComparedRulesThePageShowsTheFirst() {
        FollowUpRule first = Invented.rule("foerste", OptionalInt.of(2008), Invented.at(LIGHT, 16), Invented.at(HEAVY));
        FollowUpRule second = Invented.rule("anden", OptionalInt.of(2008), Invented.at(LIGHT), Invented.at(HEAVY, 16));
        InternalEdition edition = edition(table().cohorts(), RULE, List.of(first, second), TWO);
        for (FollowUpRule other : List.of(first, second)) {
            edition.forecast(FollowUpForecast.of(other, table().cohorts()), new MunicipalEffort(TWO));
        }
        String said = DocumentLines.of(page(edition.publish(List.of()), "Alfa"));
        assertTrue(said.contains("| foerste (opfølgninger) |"), said);
        assertTrue(said.contains("foerste ville give"), said);
        assertFalse(said.contains("anden"), said);
        String where =
                "Af de 2 regler, der sammenlignes med, viser siden »foerste«. Bilaget viser dem alle under »Reglen«.";
        assertTrue(said.contains(where), said);
    }

    @Test
    void yearsMissingBetweenOthersAreNamedWithTheReason() {
        FollowUpRule rule = Invented.rule("fra", OptionalInt.of(2008), Invented.at(LIGHT, 17), Invented.at(HEAVY, 17));
        CountTable table = new CountTable(View.MUNICIPALITY);
        for (GmfcsGroup group : List.of(LIGHT, HEAVY)) {
            table.row("Alfa", group, 2008, 3, 2).row("Alfa", group, 2011, 1).row("Alfa", group, 2013, 4);
        }
        String said = say(table, rule, TWO, "Alfa");
        String reason = "2027 og 2029 er ikke med, fordi udtrækket mangler årgange, som reglen kræver i de år.";
        assertTrue(said.contains(reason), said);
        assertFalse(say(table(), RULE, TWO, "Alfa").contains("fordi udtrækket mangler"));
    }

    @Test
    void hospitalsAloneGiveNoPages() {
        CountTable hospitals =
                new CountTable(View.HOSPITAL).row("Alfa", LIGHT, 2008, 1).row("Alfa", HEAVY, 2008, 1);
        assertEquals(
                List.of(),
                MunicipalityPages.list(
                        publication(hospitals, RULE, TWO), Texts.in(Language.DA), MunicipalityPagesTest.RUN));
    }

    @Test
    void membersOfAGroupAreToldOfIt() {
        CountTable table = table().row("Beta", LIGHT, 2008, 1, 0, 0)
                .row("Beta", HEAVY, 2008, 0, 0, 0)
                .group("Alfa med Beta", "Alfa", "Beta");
        assertTrue(say(table, RULE, TWO, "Beta")
                .contains("Vi indgår i gruppen »Alfa med Beta«, som tilsammen har 22 børn"));
    }

    @Test
    void unknownRunIsNamedByItsVersionAlone() {
        RunIdentity run = new RunIdentity("0.1.0", "", List.of());
        Document page = MunicipalityPages.list(publication(table(), RULE, TWO), Texts.in(Language.DA), run)
                .get(0)
                .document();
        assertEquals("followup-forecast 0.1.0", page.identity());
    }

    /** 21 children of Alfa, complete for 2024 to 2026. */
    private static CountTable table() {
        return new CountTable(View.MUNICIPALITY)
                .row("Alfa", LIGHT, 2008, 4, 5, 6)
                .row("Alfa", HEAVY, 2008, 1, 2, 3);
    }

    static String say(CountTable table, FollowUpRule rule, Optional<BigDecimal> hours, String name) {
        return DocumentLines.of(page(publication(table, rule, hours), name));
    }

    private static Document page(Publication publication, String name) {
        return MunicipalityPages.list(publication, Texts.in(Language.DA), MunicipalityPagesTest.RUN).stream()
                .map(MunicipalityPage::document)
                .filter(document -> document.title().startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
    }

    private static Publication publication(CountTable table, FollowUpRule rule, Optional<BigDecimal> hours) {
        return edition(table.cohorts(), rule, List.of(), hours).publish(List.of());
    }

    private static InternalEdition edition(
            Cohorts cohorts, FollowUpRule rule, List<FollowUpRule> compared, Optional<BigDecimal> hours) {
        CaseDescription about =
                new CaseDescription("sag", LocalText.same("Sagen"), "", rule, compared, hours, Map.of());
        return new InternalEdition(about)
                .cohorts(cohorts, rule)
                .forecast(FollowUpForecast.of(rule, cohorts), new MunicipalEffort(hours));
    }
}
