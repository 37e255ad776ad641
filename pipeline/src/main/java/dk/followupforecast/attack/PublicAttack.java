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
import dk.followupforecast.text.Message;
import dk.followupforecast.twin.FeasibleIntervals;
import dk.followupforecast.twin.Interval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param beside folders of other public editions, which the outsider takes to be of the same children
     * @param notices receives what is wrong with the folders
     * @throws CaseRefusedException when one holds no public edition that can be believed; the notices say why
     */
    public static AttackResult run(Path folder, List<Path> beside, Notices notices) {
        List<PublishedEdition> editions = new ArrayList<>();
        Stream.concat(Stream.of(folder), beside.stream())
                .forEach(one -> PublishedRun.read(one, notices).ifPresent(editions::add));
        notices.refuseOnErrors();
        Optional<AttackResult> result = Optional.empty();
        String contradiction = "";
        try {
            result = attack(editions, NARROWEST);
        } catch (IllegalArgumentException e) {
            contradiction = e.getMessage();
        }
        if (result.isEmpty()) {
            Object why = contradiction.isEmpty() ? Message.of("attack.nobody-fits") : "";
            NoticeCode code = beside.isEmpty() ? NoticeCode.RUN_CONTRADICTS : NoticeCode.RUNS_CONTRADICT;
            new RunFolder(folder, notices).refuse(code, PublicTableKind.PUBLIC.file(), contradiction, why);
        }
        if (result.isPresent() && result.get().inferences().isEmpty()) {
            // Passed would be said of nothing at all.
            new RunFolder(folder, notices).refuse(NoticeCode.RUN_WITHOUT_NUMBERS, PublicTableKind.PUBLIC.file(), "");
        }
        notices.refuseOnErrors();
        return result.orElseThrow();
    }

    /**
     * The intervals, looked for as {@link FeasibleIntervals} does.
     *
     * @param narrowest of how many wide facts the narrowest are wanted exactly
     * @return nothing where no whole numbers fit the editions
     */
    static Optional<AttackResult> attack(List<PublishedEdition> editions, int narrowest) {
        OutsideKnowledge outside = new OutsideKnowledge(editions);
        List<KnownSum> known = outside.listKnown();
        List<CountedSum> facts = List.copyOf(outside.listFacts());
        PublishedEdition edition = editions.get(0);
        int threshold = edition.about().threshold();
        return FeasibleIntervals.find(outside.frame(), known, facts, threshold, narrowest)
                .map(intervals ->
                        new AttackResult(edition, editions.size() - 1, inferences(facts, intervals, threshold)));
    }

    private static List<Inference> inferences(List<CountedSum> facts, List<Interval> intervals, int threshold) {
        List<Inference> inferences = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) {
            inferences.add(new Inference(facts.get(at), intervals.get(at), threshold));
        }
        return inferences;
    }
}
