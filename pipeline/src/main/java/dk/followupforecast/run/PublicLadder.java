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
import dk.followupforecast.progress.Progress;
import dk.followupforecast.progress.Stage;
import dk.followupforecast.text.Message;
import java.util.ArrayList;
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
    private final Progress progress;

    PublicLadder(
            PublicDescription about,
            DisclosurePolicy policy,
            CaseShape shape,
            CellCounts truth,
            DisclosureGate gate,
            Progress progress) {
        this.about = about;
        this.policy = policy;
        this.shape = shape;
        this.truth = truth;
        this.gate = gate;
        this.progress = progress;
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
        List<Message> reasons = new ArrayList<>();
        for (Rung rung : policy.ladder()) {
            Optional<Step> step = tryRung(new PublicDesign(rung, shape), writing, reasons);
            if (step.isPresent()) {
                return step.get();
            }
        }
        String refused = policy.earlierEditions().isEmpty() ? "gate.refused" : "gate.refused-beside";
        throw new GateRefusedException(
                Message.of(refused, policy.name(), policy.ladder().size(), policy.threshold()), reasons);
    }

    private Optional<Step> tryRung(
            PublicDesign design, Function<PublicPublication, PublicFiles> writing, List<Message> reasons) {
        PublicEdition edition = new PublicEdition(about, policy, design);
        PublicPublication publication = edition.of(truth);
        String rung = design.rung().name();
        if (publication.numbers().isEmpty()) {
            // Nobody is given away by a paper without a number, and nobody is served by it.
            reasons.add(Message.of("gate.no-number", rung));
            return Optional.empty();
        }
        Verdict verdict = gate.judge(edition, design, progress);
        if (!verdict.passes()) {
            reasons.add(
                    verdict.showsChange()
                            ? Message.of("gate.shows-change", rung)
                            : Message.of("gate.unproven", rung, listKinds(verdict)));
            return Optional.empty();
        }
        progress.begin(Stage.COMPARING_FILES, verdict.twins().size() + 1L);
        Map<String, byte[]> files = writing.apply(publication).write();
        progress.advance(1, 0);
        Optional<String> different = findDifferent(files, edition, verdict.twins(), writing);
        if (different.isPresent()) {
            reasons.add(Message.of("gate.file-differs", rung, different.get()));
            return Optional.empty();
        }
        return Optional.of(
                new Step(publication, files, verdict.goals(), verdict.twins().size()));
    }

    private static List<Message> listKinds(Verdict verdict) {
        List<Message> kinds = new ArrayList<>();
        verdict.kinds()
                .forEach((kind, goals) ->
                        kinds.add(Message.of("gate.kind", Message.of("gate.kind." + kind.label()), goals)));
        return kinds;
    }

    /** A file that the twins would not give in the same bytes. */
    private Optional<String> findDifferent(
            Map<String, byte[]> files,
            PublicEdition edition,
            List<CellCounts> twins,
            Function<PublicPublication, PublicFiles> writing) {
        TwinFiles written = new TwinFiles(files);
        for (int at = 0; at < twins.size(); at++) {
            PublicFiles ofTwin = writing.apply(edition.of(twins.get(at)));
            Optional<String> different = written.findDifferent(ofTwin, at < TWINS_WITH_EVERY_FILE);
            if (different.isPresent()) {
                return different;
            }
            progress.advance(1, 0);
        }
        return Optional.empty();
    }
}
