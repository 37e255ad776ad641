package dk.followupforecast.extract;

import dk.followupforecast.reference.NearestWord;
import dk.followupforecast.source.ColumnNames;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.GmfcsText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which columns may have been meant by those that nobody knows. Asked only where a header is refused. */
final class ColumnHints {

    /** As they are shown: the Danish names with their own letters. */
    private static final List<String> NAMES = List.of(
            "kommune",
            "kommunekode",
            "sygehus",
            "fødselsår",
            "årgang",
            "gmfcs",
            "gmfcs-niveau",
            "antal",
            "børn",
            "municipality",
            "hospital",
            "birth_year",
            "children");

    private static final String AREA = "area";

    private static final Pattern BIRTH_YEAR = Pattern.compile("(?<![0-9])((?:19|20)?[0-9]{2})(?![0-9])");

    /** What may stand around band and year, decimals that a spreadsheet gave the year among it. */
    private static final Pattern AROUND = Pattern.compile("[,.]00?(?![0-9])|gmfcs|[_.,:;/()\\[\\]'\"]");

    private final List<String> header;
    private final Set<String> taken = new HashSet<>();

    /** @param header as it stands in the file */
    ColumnHints(List<String> header) {
        this.header = header;
        header.stream()
                .map(ColumnNames::normal)
                .filter(ExtractColumns::isKnown)
                .map(ColumnHints::meaning)
                .forEach(taken::add);
    }

    private static String meaning(String normal) {
        return ExtractColumns.AREAS.containsKey(normal) ? AREA : ExtractColumns.LONG.get(normal);
    }

    /** What a table of a row a cohort may have meant by a name: none that its header has already. */
    Optional<String> findLong(String read) {
        String column = Mojibake.repaired(read);
        Map<String, String> shown = new LinkedHashMap<>();
        NAMES.stream()
                .filter(name -> !taken.contains(meaning(ColumnNames.normal(name))))
                .forEach(name -> shown.put(ColumnNames.normal(name), name));
        String normal = ColumnNames.normal(column);
        boolean hopeless =
                normal.isEmpty() || ExtractColumns.isKnown(ColumnNames.normal(read)) || SumWords.isSum(normal);
        return hopeless ? Optional.empty() : findAmong(normal, shown.keySet()).map(shown::get);
    }

    /** The nearest name, otherwise the longest that is part of it: {@code kommune nr}, {@code bopælskommune}. */
    private static Optional<String> findAmong(String normal, Set<String> names) {
        if (names.contains(normal)) {
            return Optional.of(normal);
        }
        Optional<String> near = NearestWord.find(normal, names);
        return near.isPresent()
                ? near
                : names.stream().filter(normal::contains).max(Comparator.comparingInt(String::length));
    }

    /** What a wide table may have meant: band and birth year, in whatever order and whatever stands between. */
    static Optional<String> findCohort(String column) {
        Matcher year = BIRTH_YEAR.matcher(column);
        if (!year.find()
                || ExtractColumns.readCohort(ColumnNames.normal(column)).isPresent()) {
            return Optional.empty();
        }
        String without = column.substring(0, year.start()) + " " + column.substring(year.end());
        String band =
                AROUND.matcher(ColumnNames.normal(without)).replaceAll(" ").strip();
        String century = year.group().length() == 4 ? "" : "20";
        return GmfcsText.parse(band).map(gmfcs -> gmfcs.label() + " " + century + year.group());
    }

    /** Everything of the header that may have meant something else, for a header that is not known as a whole. */
    Object ofAll() {
        return ofAll((column, name) -> Message.of("column.for", name, header.get(column)));
    }

    /** The same without a word of the header. */
    Object ofAllByNumber() {
        return ofAll((column, name) -> Message.of("column.at", name, Integer.toString(column + 1)));
    }

    private Object ofAll(BiFunction<Integer, String, Message> worded) {
        List<Message> near = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            int at = column;
            findLong(header.get(column))
                    .or(() -> findCohort(header.get(at)))
                    .ifPresent(name -> near.add(worded.apply(at, name)));
        }
        return near.isEmpty() ? "" : Message.of("column.near-all", near);
    }

    /** Whether a column counts children by band or by birth year alone, and the rows by the other. */
    static boolean isHalfCohort(String column) {
        String normal = ColumnNames.normal(column);
        return ExtractColumns.isYear(normal) || GmfcsText.parse(normal).isPresent();
    }

    /** What to do about a column that is not known. */
    Message mend(String column, Optional<String> near) {
        if (SumWords.isSum(ColumnNames.normal(column))) {
            return Message.of("column.sums");
        }
        if (isHalfCohort(column)) {
            return Message.of("column.half-cohort");
        }
        if (!Mojibake.repaired(column).equals(column)) {
            return Message.of("column.garbled", Mojibake.repaired(column));
        }
        return near.map(name -> Message.of("column.near", name)).orElseGet(() -> Message.of("column.correct"));
    }
}
