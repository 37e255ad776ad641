package dk.followupforecast.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.CaseShape;
import dk.followupforecast.disclosure.CellCounts;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.Facts;
import dk.followupforecast.disclosure.Interest;
import dk.followupforecast.disclosure.NaiveMask;
import dk.followupforecast.disclosure.PublicDesign;
import dk.followupforecast.disclosure.PublicEdition;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.fixture.LeakyDesigns;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.fixture.PublicFolder;
import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.vocabulary.Area;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public edition of 2024, and designs that would have given somebody away, attacked from their files alone. */
class AttackOf2024Test {

    @TempDir
    Path folder;

    private static AttackResult shipped;

    @BeforeAll
    static void attackTheShippedDesign(@TempDir Path folder) {
        shipped = attack(PublicCase.publication(), folder);
    }

    private static AttackResult attack(PublicPublication publication, Path folder) {
        PublicFolder.write(publication, folder);
        return PublicAttack.run(folder, List.of(), new Notices());
    }

    @Test
    void theShippedDesignLeavesEveryFactFiveWide() {
        assertTrue(shipped.passes());
        shipped.listByWidth().forEach(inference -> {
            assertTrue(inference.interval().width() >= 5);
            assertEquals(0, inference.interval().least());
        });
        assertEquals(5, shipped.listByWidth().get(0).interval().width());
        assertHoldsTheTruth(shipped);
    }

    @Test
    void anOutsiderAsksForTheSameFactsAsTheGate() {
        Set<Object> asked =
                shipped.inferences().stream().map(one -> one.fact().terms()).collect(Collectors.toSet());
        Set<Object> ofGate = new HashSet<>();
        Facts.list(PublicCase.shape(), PublicCase.policy().ladder().get(0), Interest.NONE)
                .forEach(fact -> ofGate.add(fact.terms()));
        assertEquals(ofGate, asked);
    }

    static List<String> leakyDesigns() {
        return LeakyDesigns.names();
    }

    @ParameterizedTest
    @MethodSource("leakyDesigns")
    void aDesignThatGivesSomebodyAwayIsFoundNarrow(String name) {
        DisclosurePolicy policy = LeakyDesigns.policy(name, folder.resolve("home"));
        AttackResult result = attack(LeakyDesigns.publication(policy), folder);
        assertFalse(result.passes());
        Inference narrowest = result.listByWidth().get(0);
        assertTrue(narrowest.isNarrow() && narrowest.interval().isExact());
        Set<String> missing = new HashSet<>(LeakyDesigns.reasons(name));
        missing.removeAll(kinds(result));
        // Of a child's group the attack does not ask: who has its cells has it.
        missing.removeIf(kind -> kind.startsWith("gmfcs-group"));
        assertEquals(Set.of(), missing, () -> kinds(result).toString());
        assertHoldsTheTruth(result);
    }

    /** Of what sort are those that are narrow, as the gate calls it. */
    private static Set<String> kinds(AttackResult result) {
        return result.inferences().stream()
                .filter(Inference::isNarrow)
                .map(Inference::fact)
                .map(fact -> fact.measure().label() + "-" + fact.area().level().label())
                .collect(Collectors.toSet());
    }

    /** The follow-ups are below the threshold, the hours beside them are not. */
    @Test
    void ofAnAreaWhoseHoursPassAThresholdTheFollowUpsAreNarrow() {
        DisclosurePolicy policy = LeakyDesigns.policy("hours-of-six", folder.resolve("home"));
        AttackResult result = attack(LeakyDesigns.publication(policy), folder);
        Area small = LeakyDesigns.smallest(policy);
        assertTrue(result.inferences().stream()
                .filter(Inference::isNarrow)
                .map(Inference::fact)
                .anyMatch(fact ->
                        fact.measure() == Measure.FOLLOW_UPS && fact.area().equals(small)));
    }

    /** An outsider who does not even know that what is left out is small gets cells back to a child. */
    @Test
    void cellsThatANaiveMaskLeavesOutComeBack() {
        AttackResult result = attack(NaiveMask.of(PublicCase.publication(NaiveMask.rung())), folder);
        assertFalse(result.passes());
        assertTrue(kinds(result).containsAll(LeakyDesigns.reasons("parts-beside-totals")));
        long fixed = result.inferences().stream()
                .filter(Inference::isNarrow)
                .filter(Inference::isFixed)
                .map(Inference::fact)
                .filter(fact ->
                        fact.measure() == Measure.CHILDREN && fact.terms().size() == 1)
                .count();
        assertTrue(fixed >= 40, () -> "cells that can be one number only: " + fixed);
        assertHoldsTheTruth(result);
    }

    /** One child of Kolding is counted in Vejle: no children fit both editions, which by itself says that something has changed. */
    @Test
    void aSecondEditionAfterAChildHasMovedIsRefused() {
        CaseShape shape = PublicCase.shape();
        CellCounts truth = PublicCase.counts(shape);
        PublicDesign design = new PublicDesign(PublicCase.policy().ladder().get(0), shape);
        PublicEdition edition = new PublicEdition(PublicCase.about(), PublicCase.policy(), design);
        Path first = PublicFolder.write(edition.of(truth), folder.resolve("first"));
        Path second = PublicFolder.write(edition.of(PublicCase.withChildMoved(truth)), folder.resolve("second"));
        assertTrue(PublicAttack.run(second, List.of(), new Notices()).passes());
        Notices notices = new Notices();
        assertThrows(CaseRefusedException.class, () -> PublicAttack.run(second, List.of(first), notices));
        assertTrue(NoticeLines.all(notices).toString().contains("runs_contradict"), NoticeLines.all(notices)::toString);
    }

    /** The children of all birth years, and beside them those of all but the first: each says nothing by itself. */
    @Test
    void whatTwoEditionsSayTogetherIsFoundWhateverTheyCallTheirAreas() throws IOException {
        DisclosurePolicy policy = LeakyDesigns.policy("first-year-in-and-out", folder.resolve("home"));
        Path all = PublicFolder.write(LeakyDesigns.publication(only(policy, 0, 1)), folder.resolve("all"));
        Path later = PublicFolder.write(LeakyDesigns.publication(only(policy, 0, 2)), folder.resolve("later"));
        assertTrue(PublicAttack.run(all, List.of(), new Notices()).passes());
        assertTrue(PublicAttack.run(later, List.of(), new Notices()).passes());
        PublicFolder.forge(later, "tables/public-areas.csv", "630,Vejle,reported", "630,Vejle Kommune,reported");
        AttackResult together = PublicAttack.run(all, List.of(later), new Notices());
        AttackResult leaky = attack(LeakyDesigns.publication(policy), folder.resolve("leaky"));
        assertEquals(narrow(leaky), narrow(together));
        assertFalse(together.passes());
    }

    private static DisclosurePolicy only(DisclosurePolicy policy, int... tables) {
        Rung rung = policy.ladder().get(0);
        Rung less = new Rung(
                rung.name(),
                rung.title(),
                rung.mergedAreas(),
                Arrays.stream(tables).mapToObj(rung.tables()::get).toList());
        return new DisclosurePolicy(
                policy.name(),
                policy.title(),
                policy.source(),
                policy.reason(),
                policy.threshold(),
                policy.earlierEditions(),
                List.of(less));
    }

    private static Set<Object> narrow(AttackResult result) {
        return result.inferences().stream()
                .filter(Inference::isNarrow)
                .map(one -> one.fact().terms())
                .collect(Collectors.toSet());
    }

    /** No interval that is called exact is without the true value, which the attack has never seen. */
    private static void assertHoldsTheTruth(AttackResult result) {
        CaseShape shape = PublicCase.shape();
        CellCounts truth = PublicCase.counts(shape);
        Map<Object, Integer> cells = new HashMap<>();
        shape.frame()
                .cells()
                .forEach(cell -> cells.put(cell, truth.children(shape.frame().placeOf(cell))));
        for (Inference inference : result.inferences()) {
            int value = 0;
            for (CountedSum.Term term : inference.fact().terms()) {
                value += term.times() * cells.get(term.cell());
            }
            assertTrue(
                    !inference.interval().leastIsExact() || inference.interval().least() <= value);
            assertTrue(!inference.interval().mostIsExact()
                    || value <= inference.interval().most());
        }
    }
}
