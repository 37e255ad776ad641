package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.fixture.Golden;
import dk.followupforecast.fixture.RealCase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code forecast explain} says of a hospital, of municipalities, of a group and of an area without report. */
class GoldenExplanationsTest {

    @ParameterizedTest
    @CsvSource({
        "hospital-kolding-2029, Kolding, 2029, hospital",
        "municipality-kolding-2027, Kolding, 2027, municipality",
        "municipality-faaborg-midtfyn-2027, Faaborg-Midtfyn, 2027, municipality",
        "municipality-fanoe-2026, Fanø, 2026, municipality",
        "group-svendborg-2027, Svendborg med Ærø og Langeland, 2027, municipality",
        "region-2031, Region Syddanmark, 2031, hospital"
    })
    void explanationIsWrittenAsItWas(String file, String area, String year, String view) {
        for (String language : new String[] {"da", "en"}) {
            Golden.assertSame("explain-" + file + "-" + language + ".txt", explain(area, year, view, language));
        }
    }

    private static String explain(String area, String year, String view, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(print(out), print(err));
        String folder = RealCase.folder().toString();
        int code = new ForecastProgram(console)
                .execute("explain", folder, "--area", area, "--year", year, "--view", view, "--language", language);
        assertEquals(ExitCode.DONE, code);
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
