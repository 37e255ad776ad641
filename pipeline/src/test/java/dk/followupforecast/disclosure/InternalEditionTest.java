package dk.followupforecast.disclosure;

import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.effort.MunicipalEffort;
import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.reconcile.Reconciliation;
import dk.followupforecast.reconcile.ReconciliationLine;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.FigureStatus;
import dk.followupforecast.vocabulary.ReconciledKind;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class InternalEditionTest {

    private static final FollowUpRule RULE = Invented.annexRule();

    private static final Optional<BigDecimal> TWO = Optional.of(BigDecimal.valueOf(2));

    @Test
    void cohortsAreShownByGroupAndOverAll() {
        InternalPublication shown =
                edition().cohorts(table(View.HOSPITAL).cohorts(), RULE).publish(List.of());
        assertEquals(List.of("I-II 4 SHOWN", "III-V 1 SHOWN", "all 5 SHOWN"), cohorts(shown, "Alfa", 2008));
        assertEquals(
                List.of("I-II 4 SHOWN", "III-V 1 SHOWN", "all 5 SHOWN"), cohorts(shown, "Region Midt i Verden", 2008));
        assertEquals(2 * 3 * 3, shown.cohorts().size());
    }

    @Test
    void sumOverAllLevelsNeedsEveryGroup() {
        Cohorts cohorts = new CountTable(View.HOSPITAL)
                .row("Alfa", LIGHT, 2008, 4)
                .mustReport("Beta")
                .cohorts();
        InternalPublication shown = edition().cohorts(cohorts, RULE).publish(List.of());
        assertEquals(
                List.of("I-II 4 SHOWN", "III-V - NOT_REPORTED", "all - NOT_REPORTED"), cohorts(shown, "Alfa", 2008));
        assertEquals(
                List.of("I-II - NOT_REPORTED", "III-V - NOT_REPORTED", "all - NOT_REPORTED"),
                cohorts(shown, "Beta", 2008));
    }

    @Test
    void municipalFollowUpsBearTheirHours() {
        assertEquals(
                List.of("I-II 4 8 SHOWN", "III-V 3 6 SHOWN", "all 7 14 SHOWN"),
                forecast(publish(View.MUNICIPALITY, TWO), "Alfa", 2025));
    }

    @Test
    void followUpsWithoutKnownHoursBearNone() {
        assertEquals(
                List.of("I-II 4 - SHOWN", "III-V 3 - SHOWN", "all 7 - SHOWN"),
                forecast(publish(View.MUNICIPALITY, Optional.empty()), "Alfa", 2025));
    }

    @Test
    void hospitalFollowUpsBearNoHours() {
        assertEquals(
                List.of("I-II 4 - SHOWN", "III-V 3 - SHOWN", "all 7 - SHOWN"),
                forecast(publish(View.HOSPITAL, TWO), "Alfa", 2025));
    }

    @Test
    void areaWithoutReportHasNeitherFollowUpsNorHours() {
        Cohorts cohorts = table(View.MUNICIPALITY).mustReport("Beta").cohorts();
        InternalPublication shown = edition()
                .forecast(FollowUpForecast.of(RULE, cohorts), new MunicipalEffort(TWO))
                .publish(List.of());
        assertEquals(
                List.of("I-II - - NOT_REPORTED", "III-V - - NOT_REPORTED", "all - - NOT_REPORTED"),
                forecast(shown, "Beta", 2025));
    }

    @Test
    void differencesAreNumberedByFindingAndTheRestIsZero() {
        Message slip = Message.of("explain.digits-swapped");
        Reconciliation reconciled = new Reconciliation(List.of(
                line("Alfa", "2024", 1, 1),
                line("Alfa", "2025", 1, 2, slip),
                line("Beta", "2025", 1, 2),
                line("Alfa", "2026", 5, 4, slip)));
        List<ReconciledFigure> figures =
                edition().reconciliation(reconciled).publish(List.of()).reconciliation();
        assertEquals(
                List.of(0, 1, 2, 1),
                figures.stream().map(ReconciledFigure::finding).toList());
        assertEquals(
                List.of("equal", "differs", "differs", "differs"),
                figures.stream().map(ReconciledFigure::status).toList());
        assertEquals(List.of(slip), figures.get(3).explanations());
        assertEquals(OptionalInt.of(5), figures.get(3).printed());
        assertEquals(OptionalInt.of(4), figures.get(3).computed());
    }

    @Test
    void editionSaysThatItIsInternal() {
        assertEquals("internal", edition().publish(List.of()).edition().label());
    }

    private static InternalPublication publish(View view, Optional<BigDecimal> hours) {
        FollowUpForecast forecast = FollowUpForecast.of(RULE, table(view).cohorts());
        return edition().forecast(forecast, new MunicipalEffort(hours)).publish(List.of());
    }

    private static CountTable table(View view) {
        return new CountTable(view).row("Alfa", LIGHT, 2008, 4, 5, 6).row("Alfa", HEAVY, 2008, 1, 2, 3);
    }

    private static InternalEdition edition() {
        return new InternalEdition(new CaseDescription(
                "case", LocalText.same("case"), "2024", RULE, List.of(), Optional.empty(), Map.of()));
    }

    private static ReconciliationLine line(
            String area, String column, int printed, int computed, Message... explanations) {
        return new ReconciliationLine(
                ReconciledKind.FORECAST,
                "t",
                area,
                column,
                OptionalInt.of(printed),
                OptionalInt.of(computed),
                List.of(explanations));
    }

    private static List<String> cohorts(InternalPublication shown, String area, int birthYear) {
        List<String> said = new ArrayList<>();
        for (CohortFigure figure : shown.cohorts()) {
            if (figure.area().name().equals(area) && figure.birthYear() == birthYear) {
                said.add(figure.gmfcs() + " " + number(figure.children()) + " " + figure.status());
            }
        }
        return said;
    }

    private static List<String> forecast(InternalPublication shown, String area, int year) {
        List<String> said = new ArrayList<>();
        for (ForecastFigure figure : shown.forecast()) {
            if (figure.area().name().equals(area) && figure.year() == year) {
                FigureStatus status = figure.status();
                String hours = figure.hours().map(BigDecimal::toPlainString).orElse("-");
                said.add(figure.gmfcs() + " " + number(figure.followUps()) + " " + hours + " " + status);
            }
        }
        return said;
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "-";
    }
}
