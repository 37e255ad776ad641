package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.chart.PublicCharts;
import dk.followupforecast.chart.paint.BarSeries;
import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.ChartValue;
import dk.followupforecast.chart.paint.GroupedBars;
import dk.followupforecast.disclosure.CellCounts;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.fixture.CopiedReference;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import dk.followupforecast.twin.CpSatSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole way of a public run on the case of 2024 with charts that know one number more than they may: every label is that of the
 * edition, but the axis is scaled to the fullest cell of the case.
 */
class LeakyAxisTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final BuildIdentity BUILD = new BuildIdentity("1.0", "unknown");

    /** The region alone: of all cells nothing is shown, and the gate is quick. */
    private static final int RUNG = 2;

    @TempDir
    Path folder;

    private CopiedReference copied;

    @BeforeEach
    void setUp() throws IOException {
        copied = new CopiedReference(folder);
        Path policy = folder.resolve("input/reference/policies/public-k5.yaml");
        String shipped = Files.readString(policy);
        String region =
                shipped.substring(shipped.indexOf("  - rung: region\n"), shipped.indexOf("  - rung: region-coarse"));
        Files.writeString(policy, shipped.substring(0, shipped.indexOf("ladder:")) + "ladder:\n" + region);
    }

    @AfterEach
    void restore() {
        copied.close();
    }

    @ParameterizedTest
    @CsvSource({"SVG,charts/children-municipality-1083.svg", "PNG,charts/children-municipality-1083.png"})
    void anAxisThatIsScaledToACountIsRefusedAndTheChartIsNamed(Format format, String chart) throws IOException {
        List<Path> before = listFiles();
        GateRefusedException refused = assertThrows(
                GateRefusedException.class, () -> run(EnumSet.of(Format.CSV, format), LeakyAxisTest::fullestCell));
        assertEquals(
                List.of("region: " + chart + " would depend on counts that are not published"),
                refused.reasons().stream().map(ENGLISH::say).toList());
        assertEquals("gate.refused", refused.told().key());
        assertEquals(before, listFiles());
    }

    /** It is the count that they are refused for, and not that they are scaled. */
    @Test
    void anAxisThatIsScaledToWhatEverybodyKnowsIsPublished() throws IOException {
        PublicResult result = run(EnumSet.of(Format.CSV, Format.SVG, Format.PNG), counts -> 7);
        assertEquals("region", result.publication().rung().name());
        Path svg = folder.resolve("out/charts/children-municipality-1083.svg");
        String scaled = Files.readString(svg);
        DisclosureJob.run(request(EnumSet.of(Format.SVG)), new ProjectHome(folder), new Notices());
        assertFalse(scaled.equals(Files.readString(svg)));
    }

    @Test
    void theFullestCellIsAnotherInOneOfTheFirstTwins() {
        List<Integer> fullest =
                madeOf().stream().limit(3).map(LeakyAxisTest::fullestCell).toList();
        assertTrue(Set.copyOf(fullest).size() > 1, fullest::toString);
    }

    private static int fullestCell(CellCounts counts) {
        return IntStream.range(0, counts.frame().size())
                .map(counts::children)
                .max()
                .orElseThrow();
    }

    private PublicResult run(Set<Format> formats, ToIntFunction<CellCounts> full) {
        Iterator<CellCounts> made = madeOf().iterator();
        Function<PublicPublication, PublicFiles> writing = publication -> new PublicFiles(
                publication, ENGLISH, BUILD, formats, scaled(publication, full.applyAsInt(made.next())));
        return DisclosureJob.run(request(formats), new ProjectHome(folder), new Notices(), writing);
    }

    private RunRequest request(Set<Format> formats) {
        Optional<Path> output = Optional.of(folder.resolve("out"));
        return new RunRequest(CaseRequest.of(RealCase.folder()), output, Language.EN, formats);
    }

    /**
     * The counts that editions are made of, in their order: the true ones, then those of the twins. No writer of public files is given
     * them. The search finds the same twins whenever it is asked.
     */
    private static List<CellCounts> madeOf() {
        Rung rung = PublicCase.policy().ladder().get(RUNG);
        List<CellCounts> made = new ArrayList<>(List.of(PublicCase.counts(PublicCase.shape())));
        made.addAll(PublicCase.judge(rung, new CpSatSearch()).twins());
        return made;
    }

    /** The charts of the edition, on an axis of hundredths of the full cell. */
    private static List<Chart> scaled(PublicPublication publication, int full) {
        return PublicCharts.list(publication, ENGLISH).stream()
                .map(chart -> scaled((GroupedBars) chart, full))
                .toList();
    }

    private static Chart scaled(GroupedBars chart, int full) {
        List<BarSeries> series = chart.series().stream()
                .map(one -> new BarSeries(
                        one.name(),
                        one.values().stream()
                                .map(value -> ChartValue.of(100 * value.size() / full, value.label()))
                                .toList()))
                .toList();
        return new GroupedBars(chart.name(), chart.text(), chart.categories(), series);
    }

    private List<Path> listFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }
}
