package dk.followupforecast.cohort;

import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CohortBuilderTest {

    private static final Message FIRST_PLACE = Message.of("where.line", CountTable.FILE, "2");

    @Test
    void viewWithoutCountsHasNoCohorts() {
        CountTable table = new CountTable(View.HOSPITAL).row("Alfa", LIGHT, 2008, 1);
        CohortPolicy policy = new CohortPolicy(false, Map.of(), List.of(), SourcePosition.ofFile("case.yaml"));
        AreaRegister register = new AreaRegister();
        register.add(View.HOSPITAL, table.area("Alfa"), Invented.REGION);
        CohortBuilder builder = new CohortBuilder(register, policy, table.notices());
        assertTrue(builder.build(View.MUNICIPALITY, table.counts()).isEmpty());
        assertTrue(builder.build(View.HOSPITAL, table.counts()).isPresent());
    }

    @Test
    void areasComeFirstThenGroupsThenTheRegion() {
        CountTable table = new CountTable(View.MUNICIPALITY)
                .row("Beta", LIGHT, 2008, 1)
                .row("Alfa", LIGHT, 2008, 1)
                .mustReport("Gamma")
                .group("Duo", "Alfa", "Beta");
        List<AreaScope> scopes = table.cohorts().scopes();
        assertEquals(
                List.of("Alfa", "Beta", "Gamma", "Duo", Invented.REGION.name()),
                scopes.stream().map(scope -> scope.area().name()).toList());
        assertEquals(
                List.of(false, false, false, true, true),
                scopes.stream().map(AreaScope::isSum).toList());
    }

    @Test
    void regionDoesNotWaitForAnAreaWithoutAnyRow() {
        CountTable table =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 1).mustReport("Beta");
        AreaScope region = table.cohorts().findScope(Invented.REGION).orElseThrow();
        assertEquals(List.of(table.area("Alfa")), region.members());
    }

    @Test
    void groupWaitsForAllItsMembers() {
        CountTable table = new CountTable(View.MUNICIPALITY)
                .row("Alfa", LIGHT, 2008, 1)
                .mustReport("Beta")
                .group("Duo", "Alfa", "Beta");
        Cohorts cohorts = table.cohorts();
        AreaScope duo = cohorts.findScope(Invented.group("Duo")).orElseThrow();
        assertTrue(cohorts.findChildren(duo, 2008, LIGHT).isEmpty());
    }

    @Test
    void memberOfAGroupThatHasNoRowIsToldEvenWhereItNeedNotReport() {
        CountTable table =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 1).group("Duo", "Alfa", "Beta");
        table.cohorts();
        Notice notice = table.notices().listAll().get(0);
        assertEquals(NoticeCode.AREA_NOT_REPORTED, notice.code());
        assertEquals("Beta", notice.value());
    }

    @Test
    void groupOfTheOtherViewAsksNothingOfThisOne() {
        CountTable table = new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 1);
        Area beta = table.area("Beta");
        AreaGroup ofHospitals =
                new AreaGroup(Invented.group("Duo"), View.HOSPITAL, List.of(table.area("Alfa"), beta), List.of());
        CohortPolicy policy =
                new CohortPolicy(false, Map.of(), List.of(ofHospitals), SourcePosition.ofFile("case.yaml"));
        AreaRegister register = new AreaRegister();
        register.add(View.MUNICIPALITY, table.area("Alfa"), Invented.REGION);
        Cohorts cohorts = new CohortBuilder(register, policy, table.notices())
                .build(View.MUNICIPALITY, table.counts())
                .orElseThrow();
        assertEquals(List.of(), table.notices().listAll());
        assertEquals(2, cohorts.scopes().size());
    }

    @Test
    void whatIsLeftOutIsNotToldWhereTheInputHasErrors() {
        CountTable table =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 1).mustReport("Beta");
        table.notices().add(NoticeCode.BAD_COUNT, SourcePosition.ofFile("a.csv"), "x");
        table.cohorts();
        assertEquals(1, table.notices().size());
    }

    @Test
    void groupOfAreasThatNobodyNamesHasNoFigures() {
        CountTable table =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 1).group("Other", "Gamma", "Delta");
        assertTrue(table.cohorts().findScope(Invented.group("Other")).isEmpty());
    }

    @Test
    void areaThatMustReportAndDoesNotIsToldWithItsCode() {
        CountTable table =
                new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 1).mustReport("Alfa", "Beta");
        table.cohorts();
        List<Notice> notices = table.notices().listAll();
        assertEquals(
                List.of(NoticeCode.AREA_NOT_REPORTED, NoticeCode.REGION_NOT_WHOLE),
                notices.stream().map(Notice::code).toList());
        assertEquals("Beta", notices.get(0).value());
        assertEquals(List.of("Beta", "m-beta"), notices.get(0).message().arguments());
        assertEquals("case.yaml", notices.get(0).position().file());
        assertEquals(
                List.of(
                        Invented.REGION.name(),
                        Message.of("view.municipality"),
                        1,
                        2,
                        Message.of("notice.no-row.one", List.of("Beta"))),
                notices.get(1).message().arguments());
    }

    @Test
    void countGivenTwiceNamesTheFirstPlace() {
        CountTable table = new CountTable(View.MUNICIPALITY)
                .row("Alfa", LIGHT, 2008, 1)
                .row("Beta", LIGHT, 2008, 1)
                .row("Alfa", LIGHT, 2008, 1);
        table.cohorts();
        Notice notice = only(table);
        assertEquals(NoticeCode.DUPLICATE_KEY, notice.code());
        assertEquals(
                List.of("Alfa, 2008, I-II", FIRST_PLACE, "I-II"),
                notice.message().arguments());
    }

    @Test
    void bandThatOverlapsAnotherIsToldWithBoth() {
        CountTable table = new CountTable(View.MUNICIPALITY)
                .row("Alfa", LIGHT, 2008, 1)
                .row("Alfa", GmfcsGroup.of(GmfcsLevel.II), 2008, 1);
        table.cohorts();
        Notice notice = only(table);
        assertEquals(NoticeCode.OVERLAPPING_BANDS, notice.code());
        assertEquals(
                List.of("Alfa, 2008, II", FIRST_PLACE, "I-II"), notice.message().arguments());
    }

    @Test
    void sameBandInAnotherBirthYearOrAreaIsNoRepetition() {
        CountTable table = new CountTable(View.MUNICIPALITY)
                .row("Alfa", LIGHT, 2008, 1, 1)
                .row("Alfa", HEAVY, 2008, 1, 1)
                .row("Beta", LIGHT, 2008, 1, 1)
                .row("Beta", HEAVY, 2008, 1, 1);
        table.cohorts();
        assertEquals(List.of(), table.notices().listAll());
    }

    @Test
    void cellsWithoutARowAreToldOnceWithTheirNumberAndTheFirst() {
        CountTable table = new CountTable(View.MUNICIPALITY)
                .row("Alfa", LIGHT, 2008, 1, 1, 1)
                .row("Beta", LIGHT, 2008, 1)
                .row("Alfa", HEAVY, 2008, 1);
        table.cohorts();
        Notice notice = only(table);
        assertEquals(NoticeCode.ROWS_LEFT_OUT, notice.code());
        assertEquals(
                List.of("", Message.of("view.municipality"), 3, "Beta 2008 (GMFCS III, IV, V)"),
                notice.message().arguments());
    }

    @Test
    void cellsWithoutARowAreNotToldWhereTheyAreZeros() {
        CountTable table = new CountTable(View.MUNICIPALITY)
                .row("Alfa", LIGHT, 2008, 1, 1, 1)
                .row("Beta", LIGHT, 2008, 1)
                .zerosLeftOut();
        table.cohorts();
        assertEquals(List.of(), table.notices().listAll());
    }

    @Test
    void areasThatMustReportAreThoseOfTheView() {
        Area hospital = Invented.hospital("Alfa");
        CohortPolicy policy = new CohortPolicy(
                false, Map.of(View.HOSPITAL, List.of(hospital)), List.of(), SourcePosition.ofFile("case.yaml"));
        assertEquals(List.of(hospital), policy.mustReport(View.HOSPITAL));
        assertEquals(List.of(), policy.mustReport(View.MUNICIPALITY));
        assertFalse(policy.zerosLeftOut());
    }

    private static Notice only(CountTable table) {
        assertEquals(1, table.notices().size(), table.notices().listAll().toString());
        return table.notices().listAll().get(0);
    }
}
