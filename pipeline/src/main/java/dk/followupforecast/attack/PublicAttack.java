package dk.followupforecast.attack;

import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.KnownSum;
import dk.followupforecast.finished.RunFolder;
import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.published.PublishedEdition;
import dk.followupforecast.published.PublishedRun;
import dk.followupforecast.table.PublicTableKind;
import dk.followupforecast.twin.FeasibleIntervals;
import dk.followupforecast.twin.Interval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Attacks a public edition as an outsider would: with its files, the rules that stand in them, and whole numbers. It knows no
 * case, no reference data and no true value, and does not ask the gate.
 */
public final class PublicAttack {

    /** Of how many wide facts the narrowest are told exactly. */
    public static final int NARROWEST = 30;

    private PublicAttack() {}

    /**
     * The intervals of every fact of an edition.
     *
     * @param notices receives what is wrong with the folder
     * @throws CaseRefusedException when it holds no public edition that can be believed; the notices say why
     */
    public static AttackResult run(Path folder, Notices notices) {
        Optional<PublishedEdition> edition = PublishedRun.read(folder, notices);
        notices.refuseOnErrors();
        Optional<AttackResult> result = Optional.empty();
        String contradiction = "";
        try {
            result = attack(edition.orElseThrow());
        } catch (IllegalArgumentException e) {
            contradiction = e.getMessage();
        }
        if (result.isEmpty()) {
            new RunFolder(folder, notices)
                    .refuse(NoticeCode.RUN_CONTRADICTS, PublicTableKind.PUBLIC.file(), contradiction);
        }
        notices.refuseOnErrors();
        return result.orElseThrow();
    }

    /** Nothing where no whole numbers fit the edition. */
    static Optional<AttackResult> attack(PublishedEdition edition) {
        OutsideKnowledge outside = new OutsideKnowledge(edition);
        List<KnownSum> known = outside.listKnown();
        List<CountedSum> facts = List.copyOf(outside.listFacts());
        int threshold = edition.about().threshold();
        return FeasibleIntervals.find(outside.frame(), known, facts, threshold, NARROWEST)
                .map(intervals -> new AttackResult(edition, inferences(facts, intervals, threshold)));
    }

    private static List<Inference> inferences(List<CountedSum> facts, List<Interval> intervals, int threshold) {
        List<Inference> inferences = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) {
            inferences.add(new Inference(facts.get(at), intervals.get(at), threshold));
        }
        return inferences;
    }
}
