package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.fixture.Golden;
import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.table.TableKind;
import dk.followupforecast.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of the case of 2024, as a run writes them. */
class GoldenTablesTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void run() {
        RunRequest request = new RunRequest(
                CaseRequest.of(RealCase.folder()),
                Optional.of(folder.resolve("run")),
                Language.DA,
                EnumSet.of(Format.CSV));
        ForecastJob.run(request, RealCase.HOME, new Notices());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REJECTED_ROWS")
    void tableIsWrittenAsItWas(TableKind kind) throws IOException {
        String written = Files.readString(folder.resolve("run").resolve(kind.file()));
        Golden.assertSame(kind.label() + ".csv", written);
    }

    @Test
    void runWritesItsTablesAndNoOthers() throws IOException {
        try (Stream<Path> tables = Files.list(folder.resolve("run/tables"))) {
            assertEquals(TableKind.values().length - 1, tables.count());
        }
    }
}
