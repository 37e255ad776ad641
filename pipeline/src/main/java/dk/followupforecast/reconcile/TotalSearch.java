package dk.followupforecast.reconcile;

import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Explains a printed row of totals: first by a slip made in all its columns, or in all of one band, then column by column. */
final class TotalSearch {

    private final List<TotalColumn> columns;
    private final Map<String, List<Message>> explained = new LinkedHashMap<>();

    private TotalSearch(List<TotalColumn> columns) {
        this.columns = columns;
    }

    /** Explanations by the header of the column. */
    static Map<String, List<Message>> explain(List<TotalColumn> columns) {
        return new TotalSearch(columns).explain();
    }

    private Map<String, List<Message>> explain() {
        explainTogether(columns, Optional.empty());
        for (GmfcsGroup band : bands()) {
            List<TotalColumn> ofBand = columns.stream()
                    .filter(column -> column.gmfcs().equals(Optional.of(band)))
                    .toList();
            explainTogether(ofBand, Optional.of(band));
        }
        columns.stream().filter(this::isOpen).forEach(column -> {
            List<Message> found = SlipSearch.describe(new SlipSearch(terms(column)).find(column.printed()));
            explained.put(column.header(), found);
        });
        return explained;
    }

    private Set<GmfcsGroup> bands() {
        Set<GmfcsGroup> bands = new LinkedHashSet<>();
        columns.forEach(column -> column.gmfcs().ifPresent(bands::add));
        return bands;
    }

    private boolean isOpen(TotalColumn column) {
        return column.printed() != column.computed() && !explained.containsKey(column.header());
    }

    private void explainTogether(List<TotalColumn> together, Optional<GmfcsGroup> band) {
        if (together.stream().noneMatch(this::isOpen)) {
            return;
        }
        RowSearch.Found found = RowSearch.find(
                together.stream()
                        .map(column -> OptionalInt.of(column.printed()))
                        .toList(),
                together.stream()
                        .map(column -> OptionalInt.of(column.computed()))
                        .toList(),
                listSlips(together, band));
        List<String> except =
                found.exceptions().stream().map(at -> together.get(at).header()).toList();
        List<Message> messages = except.isEmpty()
                ? found.messages()
                : found.messages().stream()
                        .map(message -> Message.of("explain.except", message, except))
                        .toList();
        if (!messages.isEmpty()) {
            together.stream()
                    .filter(column -> isOpen(column) && !except.contains(column.header()))
                    .forEach(column -> explained.put(column.header(), messages));
        }
    }

    private static List<RowSlip> listSlips(List<TotalColumn> together, Optional<GmfcsGroup> band) {
        Message where = band.map(group -> Message.of("explain.in-band", group.label(), together.size()))
                .orElseGet(() -> Message.of("explain.in-all", together.size()));
        List<String> rows = List.copyOf(together.get(0).values().keySet());
        List<RowSlip> slips = new ArrayList<>();
        for (String row : rows) {
            slips.add(without(1, Message.of("explain.row-left-out", row, where), together, List.of(row)));
            slips.add(new RowSlip(
                    1,
                    Message.of("explain.row-twice", row, where),
                    at -> OptionalInt.of(
                            together.get(at).computed() + together.get(at).value(row))));
        }
        addPairs(rows, where, together, slips);
        addSwappedColumns(together, slips);
        for (int count = 2; count < rows.size(); count++) {
            List<String> first = rows.subList(0, count);
            List<String> last = rows.subList(rows.size() - count, rows.size());
            slips.add(without(2, Message.of("explain.first-rows-left-out", first, where), together, first));
            slips.add(without(2, Message.of("explain.last-rows-left-out", last, where), together, last));
        }
        return slips;
    }

    /**
     * Two rows that are both missing, other than the first or last two, which are told as those. There are so many pairs
     * that they have to mend one figure more than a single row.
     */
    private static void addPairs(List<String> rows, Message where, List<TotalColumn> together, List<RowSlip> slips) {
        for (int first = 0; first < rows.size(); first++) {
            for (int second = first + 1; second < rows.size(); second++) {
                boolean firstOrLastTwo = second == 1 || first == rows.size() - 2;
                if (firstOrLastTwo) {
                    continue;
                }
                List<String> both = List.of(rows.get(first), rows.get(second));
                RowSlip pair = without(2, Message.of("explain.rows-left-out", both, where), together, both);
                slips.add(new RowSlip(pair.rank(), pair.message(), RowSearch.LEAST_WRONG + 1, pair.figure()));
            }
        }
    }

    private static void addSwappedColumns(List<TotalColumn> together, List<RowSlip> slips) {
        for (int first = 0; first < together.size(); first++) {
            for (int second = first + 1; second < together.size(); second++) {
                int one = first;
                int other = second;
                Message message = Message.of(
                        "explain.figures-swapped",
                        together.get(first).header(),
                        together.get(second).header());
                slips.add(new RowSlip(
                        1,
                        message,
                        at -> OptionalInt.of(together.get(at == one ? other : at == other ? one : at)
                                .computed())));
            }
        }
    }

    private static RowSlip without(int rank, Message message, List<TotalColumn> together, List<String> rows) {
        return new RowSlip(rank, message, at -> {
            TotalColumn column = together.get(at);
            return OptionalInt.of(
                    column.computed() - rows.stream().mapToInt(column::value).sum());
        });
    }

    private List<Term> terms(TotalColumn column) {
        return column.values().entrySet().stream()
                .map(row -> new Term(
                        Message.of("explain.row", row.getKey()),
                        row.getValue(),
                        Term.Unit.ROW,
                        false,
                        neighbours(column, row.getKey())))
                .toList();
    }

    private List<Term> neighbours(TotalColumn column, String row) {
        return columns.stream()
                .filter(other -> column.neighbours().contains(other.header()))
                .map(other -> new Term(
                        Message.of("explain.row-in-column", row, other.header()),
                        other.value(row),
                        Term.Unit.ROW,
                        false,
                        List.of()))
                .toList();
    }
}
