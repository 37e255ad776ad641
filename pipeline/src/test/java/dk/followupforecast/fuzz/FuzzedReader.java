package dk.followupforecast.fuzz;

import dk.followupforecast.corpus.FuzzSeeds;
import dk.followupforecast.parquet.ParquetFuzz;
import dk.followupforecast.register.RegisterFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Everything that takes bytes of somebody else's apart, each with what must hold whatever the bytes are. */
public enum FuzzedReader {
    COUNTS(CaseFuzz::counts),
    SETTINGS(CaseFuzz::settings),
    RULE(CaseFuzz::rule),
    REFERENCE(ReferenceFuzz::read),
    RUN(RunFuzz::compare),
    REGISTER(RegisterFuzz::cut),
    PACKED(RegisterFuzz::packed),
    PARQUET(ParquetFuzz::read);

    /** Longer inputs find nothing that shorter ones do not, slowly. */
    private static final int MOST_BYTES = 1 << 16;

    private static final Path FINDINGS = Path.of("pipeline/src/test/resources/fuzz");

    /** Reads an input, and throws where something does not hold. */
    interface Trial {
        void read(byte[] input) throws IOException;
    }

    private final Trial trial;

    FuzzedReader(Trial trial) {
        this.trial = trial;
    }

    static FuzzedReader of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    void read(byte[] input) throws IOException {
        if (input.length > 0 && input.length <= MOST_BYTES) {
            trial.read(input);
        }
    }

    /** What has failed once, and inputs to begin with. */
    List<byte[]> listInputs() throws IOException {
        List<byte[]> inputs = new ArrayList<>(FuzzSeeds.of(label()));
        Path findings = FINDINGS.resolve(label());
        if (Files.isDirectory(findings)) {
            try (Stream<Path> files = Files.list(findings)) {
                for (Path file : files.sorted().toList()) {
                    inputs.add(Files.readAllBytes(file));
                }
            }
        }
        return inputs;
    }
}
