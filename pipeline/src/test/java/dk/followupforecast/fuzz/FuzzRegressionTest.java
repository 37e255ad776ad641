package dk.followupforecast.fuzz;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing has found once, and what it begins with, holds without a fuzzer. */
class FuzzRegressionTest {

    @ParameterizedTest
    @EnumSource
    void everyKnownInputIsAnswered(FuzzedReader reader) throws IOException {
        List<byte[]> inputs = reader.listInputs();
        Trials.must(!inputs.isEmpty(), "no input for " + reader);
        for (byte[] input : inputs) {
            reader.read(input);
        }
    }
}
