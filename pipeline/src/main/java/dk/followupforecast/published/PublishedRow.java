package dk.followupforecast.published;

import dk.followupforecast.csv.CsvRow;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.register.RegisterPolicy;
import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A row of a public table, a cell by the name of its column, wherever that stands. */
final class PublishedRow {

    private static final String ALL_LEVELS = "all";
    private static final String YEAR = "[0-9]{4}";

    /** From the first birth year that an extract may have to the last year in which anybody can be due. */
    static final int FIRST_YEAR = RegisterPolicy.EARLIEST;

    static final int LAST_YEAR = RegisterPolicy.LATEST + AgeSchedule.OLDEST_AGE;

    private static final String COUNT = "[0-9]{1,9}";
    private static final String HOURS = "[0-9]{1,12}([.][0-9]{1,9})?";

    private final CsvTable table;
    private final CsvRow row;

    PublishedRow(CsvTable table, CsvRow row) {
        this.table = table;
        this.row = row;
    }

    /** A cell holds what no edition writes there. */
    static final class BadCellException extends Exception {

        private final int column;

        BadCellException(int column) {
            this.column = column;
        }

        int column() {
            return column;
        }
    }

    String text(String column) {
        return row.values().get(table.header().indexOf(column));
    }

    private <T> T read(String column, Function<String, Optional<T>> parse) throws BadCellException {
        Optional<T> read = parse.apply(text(column));
        if (read.isEmpty()) {
            throw new BadCellException(table.header().indexOf(column));
        }
        return read.get();
    }

    private static <T> Function<String, Optional<T>> matching(String form, Function<String, T> parse) {
        return text -> text.matches(form) ? Optional.of(parse.apply(text)) : Optional.empty();
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> label(Class<E> type, Function<E, String> label) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> label.apply(constant).equals(text))
                .findFirst();
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> type, Function<E, String> label) throws BadCellException {
        return read(column, label(type, label));
    }

    View view() throws BadCellException {
        return oneOf("view", View.class, View::label);
    }

    /** The area that the row is of. */
    Area area() throws BadCellException {
        AreaLevel level = oneOf("area_level", AreaLevel.class, AreaLevel::label);
        return new Area(level, filled("area_code"), filled("area"));
    }

    /** A name or a code, in one line: it is shown to a reader, to whom a line of its own could say anything. */
    String filled(String column) throws BadCellException {
        return read(column, text -> Optional.of(text)
                .filter(Predicate.not(String::isBlank))
                .filter(name -> name.chars().noneMatch(Character::isISOControl)));
    }

    /** Whether a cell holds a year that no run can have written: so many of them would keep an attack busy for hours. */
    boolean isOfImpossibleYear(int column) {
        String text = row.values().get(column);
        boolean ofYear =
                List.of("first_year", "last_year").contains(table.header().get(column));
        return ofYear && text.matches(YEAR) && !isPossible(Integer.parseInt(text));
    }

    private static boolean isPossible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    int year(String column) throws BadCellException {
        return read(column, matching(YEAR, Integer::valueOf).andThen(year -> year.filter(PublishedRow::isPossible)));
    }

    /** Not before the first. */
    int lastYear() throws BadCellException {
        int first = year("first_year");
        int last = year("last_year");
        return read("last_year", text -> Optional.of(last).filter(year -> year >= first));
    }

    int count(String column) throws BadCellException {
        return read(column, matching(COUNT, Integer::valueOf));
    }

    Optional<BigDecimal> hours(String column) throws BadCellException {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(read(column, matching(HOURS, BigDecimal::new)));
    }

    /** Empty for all levels. */
    Optional<GmfcsGroup> gmfcs(String column) throws BadCellException {
        return text(column).equals(ALL_LEVELS) ? Optional.empty() : Optional.of(read(column, GmfcsText::parse));
    }
}
