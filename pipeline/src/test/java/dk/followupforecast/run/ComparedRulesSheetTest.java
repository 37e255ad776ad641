package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case that compares its rule with two others still has one sheet for every municipality. */
class ComparedRulesSheetTest {

    private static final String SECOND = "second.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyMunicipalityHasOneSheetBesideTwoComparedRules(Language language) throws IOException {
        Path output = folder.resolve("out");
        // Decimal hours make the page's numbers as long as they get.
        CaseRequest request =
                new CaseRequest(caseWithTwo(), Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("2.25")));
        ForecastJob.run(
                new RunRequest(request, Optional.of(output), language, EnumSet.of(Format.PDF)),
                RealCase.HOME,
                new Notices());
        List<Path> files = list(output.resolve("municipalities"));
        assertEquals(22, files.size());
        for (Path file : files) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                assertEquals(1, pdf.getNumberOfPages(), file.getFileName().toString());
            }
        }
    }

    /** The case of 2024, its rule held against the national interval and one more. */
    private Path caseWithTwo() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("case"));
        for (Path file : list(RealCase.folder())) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        Files.writeString(copy.resolve(SECOND), """
                rule: second
                title: {da: Et opfølgningsprogram til og med 18 år, en: A follow-up programme until the age of 18}
                source: invented
                age: reached-in-year
                first-birth-year: 2008
                follow-ups:
                  - {gmfcs: [I, II], ages: [16, 18]}
                  - {gmfcs: [III, IV, V], from: 16, to: 18, every: 1}
                """);
        Path settings = copy.resolve("case.yaml");
        String one = "compare-with: [cpop-15-17-national]";
        String two = "compare-with: [cpop-15-17-national, " + SECOND + "]";
        String before = Files.readString(settings);
        assertTrue(before.contains(one), before);
        Files.writeString(settings, before.replace(one, two));
        return copy;
    }

    private static List<Path> list(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
