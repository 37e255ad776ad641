package dk.followupforecast.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.followupforecast.disclosure.CaseShape;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.twin.PublishedModel.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedModelTest {

    /** Weights beyond what the solver counts in are a fault of who asks; they say nothing of the numbers that are out. */
    @Test
    void whatTheSolverDoesNotTakeIsAFaultAndNoContradiction() {
        CaseShape shape = PublicCase.shape();
        PublishedModel model = new PublishedModel(shape.frame(), List.of());
        long[] weights = new long[shape.frame().size()];
        assertEquals(Outcome.EXTREME, model.maximise(weights).outcome());
        Arrays.fill(weights, Long.MAX_VALUE / 2);
        assertThrows(IllegalStateException.class, () -> model.maximise(weights));
    }
}
