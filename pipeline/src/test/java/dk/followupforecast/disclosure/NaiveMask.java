package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.CountedSum.Term;
import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.disclosure.PublicPublication.PublicTable;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What somebody publishes who leaves out the cells below the threshold, and nothing else. No policy can say so, for what is left
 * out depends on the counts; the gate can be asked about it all the same.
 */
public final class NaiveMask {

    private NaiveMask() {}

    /** The cells of the municipalities, their totals by area and by birth year and group, and the follow-ups with their hours. */
    public static Rung rung() {
        return new Rung(
                "naive-mask",
                LocalText.same("naive-mask"),
                List.of(),
                List.of(
                        cells(),
                        table(Measure.CHILDREN, AreasShown.REGION, 1, true),
                        table(Measure.CHILDREN, AreasShown.EACH, TableDesign.TOGETHER, false),
                        table(Measure.FOLLOW_UPS, AreasShown.EACH, 1, false)));
    }

    static TableDesign cells() {
        return table(Measure.CHILDREN, AreasShown.EACH, 1, true);
    }

    static TableDesign table(Measure measure, AreasShown areas, int yearsInBlock, boolean gmfcsApart) {
        OptionalInt every = OptionalInt.empty();
        return new TableDesign(measure, View.MUNICIPALITY, areas, yearsInBlock, gmfcsApart, false, every, every);
    }

    /** The edition without its cells below the threshold. */
    public static PublicPublication of(PublicPublication whole) {
        DisclosurePolicy policy = whole.policy();
        List<PublicTable> tables = whole.tables().stream()
                .map(table -> new PublicTable(
                        table.design(),
                        table.numbers().stream()
                                .filter(number -> !isCell(number.counts()) || !policy.isSensitive(number.value()))
                                .toList()))
                .toList();
        return new PublicPublication(whole.about(), policy, whole.rung(), whole.areas(), tables);
    }

    private static boolean isCell(CountedSum counts) {
        return counts.measure() == Measure.CHILDREN && counts.terms().size() == 1;
    }

    /** What the gate says of the edition so masked. */
    public static Verdict judge(DisclosureGate gate, PublicEdition edition, PublicDesign design) {
        return gate.judge(counts -> of(edition.of(counts)), design, Progress.UNSEEN);
    }

    /** A search that knows what everybody knows of a mask: a cell that is not printed is below the threshold. */
    public static TwinSearch knowingTheMask(TwinSearch search, int threshold) {
        return (frame, known, goals) -> {
            Set<List<Term>> printed = new HashSet<>();
            known.forEach(sum -> printed.add(sum.terms()));
            List<KnownSum> all = new ArrayList<>(known);
            for (CohortCell cell : frame.cells()) {
                List<Term> terms = List.of(new Term(cell, 1));
                if (cell.view() == View.MUNICIPALITY && !printed.contains(terms)) {
                    all.add(new KnownSum(terms, List.of(), 0, threshold - 1));
                }
            }
            return search.find(frame, all, goals);
        };
    }
}
