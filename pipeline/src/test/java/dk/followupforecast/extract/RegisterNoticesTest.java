package dk.followupforecast.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.register.CohortTally;
import dk.followupforecast.register.RegisterCounts;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.RegisterPolicy;
import dk.followupforecast.vocabulary.SourcePosition;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterNoticesTest {

    @Test
    void aRefusedRegisterWhoseListOfRowsIsCutSaysSo() {
        RegisterPlan plan = new RegisterPlan(List.of(), null, RegisterPolicy.STRICT, null, "UTF-8", 1);
        RegisterCounts counts = new RegisterCounts(9, new CohortTally(), List.of(), List.of(), 5, List.of(), 7);
        Notices notices = new Notices();
        new RegisterNotices(plan, counts, SourcePosition.ofFile("case.yaml"), notices).tell();
        assertTrue(notices.hasErrors());
        List<String> told = NoticeLines.all(notices);
        assertTrue(told.stream().anyMatch(line -> line.startsWith("rejected_cut ")), told::toString);
    }
}
