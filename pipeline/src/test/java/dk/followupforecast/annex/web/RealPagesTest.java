package dk.followupforecast.annex.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.run.CaseRequest;
import dk.followupforecast.run.ForecastJob;
import dk.followupforecast.run.Format;
import dk.followupforecast.run.RunRequest;
import dk.followupforecast.text.Language;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages that a run of the case of 2024 writes, as they are sent to the meeting: complete, with every row. */
@ExtendWith(InBrowser.class)
class RealPagesTest {

    @TempDir
    static Path output;

    @BeforeAll
    static void run() {
        for (Language language : Language.values()) {
            CaseRequest request = CaseRequest.of(RealCase.folder());
            Optional<Path> folder = Optional.of(output.resolve(language.tag()));
            ForecastJob.run(
                    new RunRequest(request, folder, language, EnumSet.of(Format.HTML)), RealCase.HOME, new Notices());
        }
    }

    private static Path annex(Language language) {
        return output.resolve(language.tag()).resolve("annex.html");
    }

    /** Odense has follow-ups in every year; Fanø has no row. */
    private static List<Path> municipalities(Language language) {
        Path folder = output.resolve(language.tag()).resolve("municipalities");
        return List.of(folder.resolve("0461-odense.html"), folder.resolve("0563-fanoe.html"));
    }

    @ParameterizedTest
    @CsvSource({"DA, 1280", "DA, 768", "DA, 320", "EN, 1280", "EN, 768", "EN, 320"})
    void noPageHasABarrierOrScrollsSideways(Language language, int width, Browser browser) {
        browser.show(annex(language), width);
        assertTrue(browser.holds("document.querySelectorAll('tbody tr').length > 150"));
        assertEquals(List.of(), Barriers.on(browser));
        Width.assertFits(browser);
        Use.choose(browser, "Odense");
        Use.hideOthers(browser);
        assertEquals(List.of(), Barriers.on(browser));
        Width.assertFits(browser);
        for (Path page : municipalities(language)) {
            browser.show(page, width);
            assertEquals(List.of(), Barriers.on(browser), page.toString());
            Width.assertFits(browser);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceToStopAtIsReachedWithKeysAlone(Language language, Browser browser) {
        browser.show(annex(language), 320);
        Keyboard.assertReachesEverything(browser);
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsPrintedOnA4UnderItsHeadings(Language language, Browser browser) {
        browser.show(annex(language), 1280);
        List<String> rows = browser.texts("[...document.querySelectorAll('#table-children-municipality tbody tr')]"
                + ".map((row) => row.cells[0].textContent)");
        assertEquals(24, rows.size());
        Path pdf = browser.print();
        PrintTest.assertA4(pdf);
        String text = PrintTest.read(pdf, "-layout");
        rows.forEach(row -> assertTrue(text.contains(row), row));
    }

    @ParameterizedTest
    @EnumSource
    void pagesAskForNothingAndNothingIsRefused(Language language, Browser browser) {
        for (Path page : List.of(annex(language), municipalities(language).get(0))) {
            browser.show(page, 1280);
            assertEquals(List.of(), browser.requests());
            assertEquals(List.of(), browser.complaints());
        }
    }
}
