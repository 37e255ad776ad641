package dk.followupforecast.reconcile;

import dk.followupforecast.text.AnyOf;
import dk.followupforecast.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the smallest slips that turn the right sum into the printed figure: every slip of a kind is tried, the simplest
 * kinds first, and the numbers must meet exactly.
 *
 * <p>The more slips are allowed, the more numbers they reach. Where those tried so far would have explained more than
 * half of all figures nearby, agreement with the printed one says nothing, and no explanation is given.
 */
final class SlipSearch {

    /** The smallest neighbourhood, in units of the figure to either side, in which figures count as possible misprints. */
    private static final int LEAST_NEIGHBOURHOOD = 5;

    /** Kinds of slips with a single term. */
    static final String LEFT_OUT = "left-out";

    static final String TWICE = "twice";

    /** More possibilities than this are counted, not listed: nobody looks them all up. */
    private static final int MOST_LISTED = 6;

    private final List<Term> terms;
    private final List<Term> parts;
    private final int computed;
    private final Set<Integer> reached = new HashSet<>();

    /** @param terms those of the right sum */
    SlipSearch(List<Term> terms) {
        this(terms, List.of());
    }

    /**
     * @param terms those of the right sum
     * @param parts of the terms, where a term is itself a sum; they may be left out or counted twice like a whole term
     */
    SlipSearch(List<Term> terms, List<Term> parts) {
        this.terms = terms;
        this.parts = parts;
        this.computed = terms.stream().mapToInt(Term::value).sum();
    }

    /** The simplest slips that give exactly the printed figure; none where there are none, or where they would fit anything. */
    List<Slip> find(int printed) {
        for (List<Slip> level : List.of(oneTerm(), neighbour(), twoTerms())) {
            level.forEach(slip -> reached.add(computed + slip.change()));
            List<Slip> fitting = level.stream()
                    .filter(slip -> computed + slip.change() == printed)
                    .toList();
            if (!fitting.isEmpty()) {
                return fitsAnything(printed) ? List.of() : fitting;
            }
        }
        return List.of();
    }

    /** Judged among the figures that are no farther from the right one than the printed one is: those are its rivals. */
    private boolean fitsAnything(int printed) {
        int width = Math.max(LEAST_NEIGHBOURHOOD, Math.abs(printed - computed));
        int lowest = Math.max(0, computed - width);
        int highest = computed + width;
        long near = reached.stream()
                .filter(value -> value >= lowest && value <= highest)
                .count();
        return 2 * near > highest - lowest;
    }

    /** A term too few, one counted twice, a range that is one column too long, or the right sum mistyped. */
    private List<Slip> oneTerm() {
        List<Slip> slips = new ArrayList<>();
        Stream.concat(terms.stream(), parts.stream())
                .filter(term -> term.value() > 0)
                .forEach(term -> {
                    slips.add(new Slip(LEFT_OUT, -term.value(), List.of(term)));
                    slips.add(new Slip(TWICE, term.value(), List.of(term)));
                });
        neighboursOutside().filter(Term::inSameRange).forEach(other -> addExtra(other, slips));
        addSwappedDigits(slips);
        return slips.stream().distinct().toList();
    }

    /** Neighbours that are no terms themselves; one that is would be counted twice, which is found as that. */
    private Stream<Term> neighboursOutside() {
        return terms.stream().flatMap(term -> term.neighbours().stream()).filter(other -> !isTerm(other));
    }

    private boolean isTerm(Term other) {
        return terms.stream().anyMatch(term -> term.label().equals(other.label()));
    }

    private static void addExtra(Term other, List<Slip> slips) {
        if (other.value() > 0) {
            String kind = other.unit() == Term.Unit.ROW ? "extra-row" : Slip.EXTRA;
            slips.add(new Slip(kind, other.value(), List.of(other)));
        }
    }

    private List<Slip> neighbour() {
        List<Slip> slips = new ArrayList<>();
        for (Term term : terms) {
            for (Term other : term.neighbours()) {
                if (!isTerm(other) && other.value() != term.value()) {
                    slips.add(new Slip("instead", other.value() - term.value(), List.of(other, term)));
                }
            }
        }
        neighboursOutside().forEach(other -> addExtra(other, slips));
        return slips.stream().distinct().toList();
    }

    /** Two digits beside each other in the other order; a paper prints no figure with a zero in front. */
    private void addSwappedDigits(List<Slip> slips) {
        String figure = Integer.toString(computed);
        for (int at = 0; at + 1 < figure.length(); at++) {
            String swapped =
                    figure.substring(0, at) + figure.charAt(at + 1) + figure.charAt(at) + figure.substring(at + 2);
            if (!swapped.startsWith("0") && !swapped.equals(figure)) {
                slips.add(new Slip("digits-swapped", Integer.parseInt(swapped) - computed, List.of()));
            }
        }
    }

    private List<Slip> twoTerms() {
        List<Slip> slips = new ArrayList<>(pairs(terms));
        slips.addAll(pairs(parts));
        return slips;
    }

    private static List<Slip> pairs(List<Term> of) {
        List<Slip> slips = new ArrayList<>();
        List<Term> whole = of.stream().filter(term -> term.value() > 0).toList();
        for (int first = 0; first < whole.size(); first++) {
            for (int second = first + 1; second < whole.size(); second++) {
                List<Term> both = List.of(whole.get(first), whole.get(second));
                int sum = both.get(0).value() + both.get(1).value();
                slips.add(new Slip("two-left-out", -sum, both));
                slips.add(new Slip("two-twice", sum, both));
            }
        }
        return slips;
    }

    /** One message a kind of slip: a kind that fits in several ways says so, since the figures do not tell which it was. */
    static List<Message> describe(List<Slip> slips) {
        Map<String, List<Slip>> byKind = new LinkedHashMap<>();
        slips.forEach(slip ->
                byKind.computeIfAbsent(slip.kind(), kind -> new ArrayList<>()).add(slip));
        return byKind.values().stream().map(SlipSearch::describeAlike).toList();
    }

    private static Message describeAlike(List<Slip> alike) {
        Slip first = alike.get(0);
        if (alike.size() == 1) {
            return first.message();
        }
        // The same change by the same kind of slip: of single terms, all have the same value.
        if (first.terms().size() == 1) {
            List<Message> labels =
                    alike.stream().map(slip -> slip.terms().get(0).label()).toList();
            return Message.of(
                    "explain.one-term-" + first.kind(), first.terms().get(0).amount(), new AnyOf(labels));
        }
        return alike.size() > MOST_LISTED
                ? Message.of("explain.many", alike.size(), first.message())
                : Message.of(
                        "explain.one-of",
                        alike.size(),
                        new AnyOf(alike.stream().map(Slip::message).toList()));
    }
}
