package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.CaseShape;
import dk.followupforecast.disclosure.CellCounts;
import dk.followupforecast.disclosure.CellFrame;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.DisclosureGate;
import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.disclosure.Facts;
import dk.followupforecast.disclosure.Interest;
import dk.followupforecast.disclosure.KnownSum;
import dk.followupforecast.disclosure.PublicDescription;
import dk.followupforecast.disclosure.PublicDesign;
import dk.followupforecast.disclosure.PublicEdition;
import dk.followupforecast.disclosure.PublicNumber;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.fixture.PublicFolder;
import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.NamedEdition;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.twin.CpSatSearch;
import dk.followupforecast.vocabulary.SourcePosition;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierEditionsTest {

    @TempDir
    Path folder;

    @Test
    void everyNumberOf2024IsReadBackAsTheSumThatItIs() {
        CaseShape shape = PublicCase.shape();
        CellCounts truth = PublicCase.counts(shape);
        for (int rung = 0; rung < PublicCase.policy().ladder().size(); rung++) {
            Set<List<CountedSum.Term>> printed = PublicCase.publication(rung).numbers().stream()
                    .map(PublicNumber::counts)
                    .map(CountedSum::terms)
                    .collect(Collectors.toSet());
            List<KnownSum> read = read(rung).listSums(shape);
            assertEquals(printed, read.stream().map(KnownSum::terms).collect(Collectors.toSet()));
            assertTrue(read.stream().allMatch(sum -> sum.isTrueOf(truth)));
        }
    }

    @Test
    void ofACoarserEditionTheGateAsksAllThatItAskedOfTheEarlierOne() {
        CaseShape shape = PublicCase.shape();
        List<Rung> ladder = PublicCase.policy().ladder();
        Set<List<CountedSum.Term>> asked = terms(Facts.list(shape, ladder.get(0), Interest.NONE));
        assertFalse(terms(Facts.list(shape, ladder.get(1), Interest.NONE)).containsAll(asked));
        assertEquals(asked, terms(Facts.list(shape, ladder.get(1), read(0).interest(shape))));
    }

    /** Each of the two would do by itself; together they tell of one child of Kolding and one of Vejle. */
    @Test
    void aSecondEditionAfterAChildHasMovedIsRefusedUnlessItIsOfTheRegionAlone() {
        CaseShape shape = PublicCase.shape();
        CellCounts now = PublicCase.withChildMoved(PublicCase.counts(shape));
        Rung shipped = PublicCase.policy().ladder().get(0);
        // Without the hospitals, for the sake of time.
        Rung merged = new Rung(
                "merged",
                shipped.title(),
                shipped.mergedAreas(),
                shipped.tables().subList(0, 2));
        EarlierEditions first = read(PublicCase.publication(merged), "merged");
        DisclosureGate beside =
                PublicCase.gate(shape, now, first.listSums(shape), first.interest(shape), new CpSatSearch());
        Verdict second = judge(beside, merged, shape);
        assertFalse(second.passes());
        assertTrue(second.showsChange());
        assertTrue(judge(PublicCase.gate(shape, now, new CpSatSearch()), merged, shape)
                .passes());
        assertTrue(judge(beside, PublicCase.policy().ladder().get(2), shape).passes());
    }

    private static Verdict judge(DisclosureGate gate, Rung rung, CaseShape shape) {
        PublicDesign design = new PublicDesign(rung, shape);
        return gate.judge(new PublicEdition(PublicCase.about(), PublicCase.policy(), design), design);
    }

    @Test
    void aCaseWithOneCellFewerCannotBeJudgedBeside() {
        CaseShape shape = PublicCase.shape();
        int cells = shape.frame().size();
        CellFrame fewer = new CellFrame(shape.frame().cells().subList(1, cells));
        CaseShape without = new CaseShape(fewer, shape.views(), shape.forecasts());
        EarlierEditions earlier = read(0);
        assertEquals(
                "gate.earlier-editions",
                assertThrows(GateRefusedException.class, () -> earlier.listSums(without))
                        .told()
                        .key());
    }

    @Test
    void theNewEditionNamesItByTitleDateDesignAndManifest() {
        PublicDescription.Earlier named = read(1).describe().get(0);
        assertEquals("Region of Southern Denmark, annex of 2024", named.title());
        assertEquals("2024", named.date());
        assertEquals("hospitals", named.rung());
        assertEquals(64, named.sha256().length());
    }

    private static Set<List<CountedSum.Term>> terms(Collection<CountedSum> facts) {
        return facts.stream().map(CountedSum::terms).collect(Collectors.toSet());
    }

    private EarlierEditions read(int rung) {
        return read(PublicCase.publication(rung), "edition-" + rung);
    }

    private EarlierEditions read(PublicPublication publication, String name) {
        Path edition = PublicFolder.write(publication, folder.resolve(name));
        DisclosurePolicy shipped = PublicCase.policy();
        DisclosurePolicy policy = new DisclosurePolicy(
                shipped.name(),
                shipped.title(),
                shipped.source(),
                shipped.reason(),
                shipped.threshold(),
                List.of(new NamedEdition(edition.toString(), SourcePosition.ofFile("policy.yaml"))),
                shipped.ladder());
        Notices notices = new Notices();
        EarlierEditions read = new EarlierEditions(policy, RealCase.HOME, folder.resolve("out"), notices);
        assertEquals(List.of(), NoticeLines.all(notices));
        return read;
    }
}
