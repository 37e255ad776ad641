package dk.followupforecast.notice;

import static dk.followupforecast.notice.Severity.ERROR;
import static dk.followupforecast.notice.Severity.INFO;
import static dk.followupforecast.notice.Severity.WARNING;

import java.util.Locale;

/** Every kind of notice. Its sentence stands in the texts under {@code notice.<label>}. */
public enum NoticeCode {
    MISSING_FILE(ERROR),
    UNREADABLE_FILE(ERROR),
    EMPTY_FILE(ERROR),
    FILE_TOO_LARGE(ERROR),
    LINE_TOO_LONG(ERROR),
    BAD_ENCODING(ERROR),
    BAD_CHARACTER(ERROR),
    BROKEN_QUOTES(ERROR),
    NOT_A_WORD_FILE(ERROR),
    PERSON_NUMBER(ERROR),
    UNKNOWN_HEADER(ERROR),
    UNKNOWN_COLUMN(ERROR),
    UNNAMED_COLUMN(ERROR),
    MISSING_COLUMN(ERROR),
    TWO_AREA_COLUMNS(ERROR),
    DUPLICATE_COLUMN(ERROR),
    REGISTER_NOT_READ(ERROR),
    NO_ROWS(ERROR),
    RAGGED_ROW(ERROR),
    UNKNOWN_AREA(ERROR),
    AMBIGUOUS_AREA(ERROR),
    GROUP_AS_AREA(ERROR),
    EMPTY_VALUE(ERROR),
    NEGATIVE_COUNT(ERROR),
    FRACTIONAL_COUNT(ERROR),
    BAD_COUNT(ERROR),
    BAD_BIRTH_YEAR(ERROR),
    BAD_GMFCS(ERROR),
    DUPLICATE_KEY(ERROR),
    OVERLAPPING_BANDS(ERROR),
    NO_EXTRACT(ERROR),
    BAD_YAML(ERROR),
    UNKNOWN_KEY(ERROR),
    MISSING_KEY(ERROR),
    BAD_VALUE(ERROR),
    UNKNOWN_RULE(ERROR),
    RULE_LEVELS_APART(ERROR),
    RULE_LEVELS_OVERLAP(ERROR),
    RULE_LEVELS_GAP(ERROR),
    RULE_PARTS_BAND(ERROR),
    NO_COMPLETE_YEAR(ERROR),
    RULE_NOT_COMPARED(WARNING),
    VIEW_WITHOUT_YEAR(WARNING),
    AREA_NOT_REPORTED(WARNING),
    REGION_NOT_WHOLE(WARNING),
    ROWS_LEFT_OUT(WARNING),
    TABLE_NOT_RECONCILED(WARNING),
    FILE_NOT_READ(WARNING),
    RULE_BY_DEFAULT(INFO),
    COMPLETE_YEARS(INFO);

    private final Severity severity;

    NoticeCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As {@code notices.csv} writes it: {@code unknown_area}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
