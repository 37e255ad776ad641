package dk.followupforecast.run;

import dk.followupforecast.disclosure.CaseShape;
import dk.followupforecast.disclosure.CellCounts;
import dk.followupforecast.disclosure.DisclosureGate;
import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.disclosure.PublicDescription;
import dk.followupforecast.disclosure.PublicDesign;
import dk.followupforecast.disclosure.PublicEdition;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The designs of a policy from fine to coarse, each asked of the gate, and of the files that would be written. */
final class PublicLadder {

    /** Of the others only the texts are made, for the sake of time. */
    private static final int TWINS_WITH_EVERY_FILE = 2;

    private final PublicDescription about;
    private final DisclosurePolicy policy;
    private final CaseShape shape;
    private final CellCounts truth;
    private final DisclosureGate gate;

    PublicLadder(
            PublicDescription about, DisclosurePolicy policy, CaseShape shape, CellCounts truth, DisclosureGate gate) {
        this.about = about;
        this.policy = policy;
        this.shape = shape;
        this.truth = truth;
        this.gate = gate;
    }

    /**
     * A rung that may be published.
     *
     * @param files what is to be written of it, the manifest among them
     */
    record Step(PublicPublication publication, Map<String, byte[]> files, int goals, int twins) {}

    /**
     * The finest rung that passes.
     *
     * @param writing makes the files of an edition
     * @throws GateRefusedException when none does
     */
    Step climbDown(Function<PublicPublication, PublicFiles> writing) {
        for (Rung rung : policy.ladder()) {
            Optional<Step> step = tryRung(new PublicDesign(rung, shape), writing);
            if (step.isPresent()) {
                return step.get();
            }
        }
        String refused = policy.earlierEditions().isEmpty() ? "gate.refused" : "gate.refused-beside";
        throw new GateRefusedException(
                Message.of(refused, policy.name(), policy.ladder().size(), policy.threshold()));
    }

    private Optional<Step> tryRung(PublicDesign design, Function<PublicPublication, PublicFiles> writing) {
        PublicEdition edition = new PublicEdition(about, policy, design);
        PublicPublication publication = edition.of(truth);
        if (publication.numbers().isEmpty()) {
            // Nobody is given away by a paper without a number, and nobody is served by it.
            return Optional.empty();
        }
        Verdict verdict = gate.judge(edition, design);
        if (!verdict.passes()) {
            return Optional.empty();
        }
        Map<String, byte[]> files = writing.apply(publication).write();
        TwinFiles written = new TwinFiles(files);
        List<CellCounts> twins = verdict.twins();
        for (int at = 0; at < twins.size(); at++) {
            if (!written.areSameFrom(writing.apply(edition.of(twins.get(at))), at < TWINS_WITH_EVERY_FILE)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Step(publication, files, verdict.goals(), twins.size()));
    }
}
