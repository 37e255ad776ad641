package dk.followupforecast.effort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.run.CaseComputation;
import dk.followupforecast.run.CaseFigures;
import dk.followupforecast.run.CaseRequest;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MunicipalEffortTest {

    private static final Optional<BigDecimal> NONE = Optional.empty();

    @Test
    void municipalHoursAreFollowUpsTimesHours() {
        MunicipalEffort effort = new MunicipalEffort(hours("1.5"));
        assertEquals(hours("70.5"), effort.hours(View.MUNICIPALITY, 47));
        assertEquals(hours("0.0"), effort.hours(View.MUNICIPALITY, 0));
    }

    @Test
    void hospitalsHaveNoMunicipalHours() {
        assertEquals(NONE, new MunicipalEffort(hours("2")).hours(View.HOSPITAL, 47));
    }

    @Test
    void nobodysHoursAreGuessed() {
        assertEquals(NONE, new MunicipalEffort(NONE).hours(View.MUNICIPALITY, 47));
    }

    @Test
    void hoursNotAboveZeroAreRefused() {
        for (String bad : new String[] {"0", "0.00", "-1"}) {
            String said = assertThrows(IllegalArgumentException.class, () -> new MunicipalEffort(hours(bad)))
                    .getMessage();
            assertEquals("hoursPerFollowUp must be above 0 hours, was " + bad, said);
        }
    }

    @Test
    void hoursOfTheRuleHoldUnlessTheUserNamesOthers() {
        CaseFigures asRule = RealCase.figures();
        assertEquals(hours("2"), asRule.effort(asRule.rules().inEffect()).hoursPerFollowUp());
        CaseFigures asked = CaseComputation.compute(
                new CaseRequest(RealCase.folder(), Optional.empty(), Optional.empty(), hours("3.25")),
                RealCase.HOME,
                new Notices());
        assertEquals(hours("3.25"), asked.effort(asked.rules().inEffect()).hoursPerFollowUp());
        asked.rules()
                .compared()
                .forEach(rule -> assertEquals(hours("3.25"), asked.effort(rule).hoursPerFollowUp()));
    }

    private static Optional<BigDecimal> hours(String number) {
        return Optional.of(new BigDecimal(number));
    }
}
