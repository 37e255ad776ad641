package dk.followupforecast.extract;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.Spaces;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.SourcePosition;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the values of one cell each; the same checks for every extract, whatever engine reads its rows. */
final class CellReader {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,5}");
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013][0-9].*");
    private static final Pattern FRACTION = Pattern.compile("[0-9]+[.,][0-9]+");
    private static final Pattern BIRTH_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final Notices notices;

    CellReader(Notices notices) {
        this.notices = notices;
    }

    static String trim(String text) {
        return Spaces.trim(text);
    }

    /** A count of children or of follow-ups: a whole number from 0 to 99999. */
    OptionalInt readCount(String text, SourcePosition position) {
        String trimmed = trim(text);
        if (WHOLE.matcher(trimmed).matches()) {
            return OptionalInt.of(Integer.parseInt(trimmed));
        }
        tell(faultOf(trimmed), position, trimmed, "empty.count");
        return OptionalInt.empty();
    }

    private void tell(NoticeCode code, SourcePosition position, String value, String mendOfEmpty) {
        if (code == NoticeCode.EMPTY_VALUE) {
            notices.add(code, position, value, Message.of(mendOfEmpty));
        } else if (code == NoticeCode.BAD_COUNT) {
            notices.add(code, position, value, Message.of(mendOfCount(value)));
        } else {
            notices.add(code, position, value);
        }
    }

    /** Marks that stand for a count, and counts that somebody has hidden, are no slip of the pen. */
    private static String mendOfCount(String value) {
        if (Marks.HIDDEN.matcher(value).matches()) {
            return "count.hidden";
        }
        return Marks.MARK.matcher(value).matches() ? "count.mark" : "count.digits";
    }

    private static NoticeCode faultOf(String text) {
        if (text.isEmpty()) {
            return NoticeCode.EMPTY_VALUE;
        }
        if (NEGATIVE.matcher(text).matches()) {
            return NoticeCode.NEGATIVE_COUNT;
        }
        return FRACTION.matcher(text).matches() ? NoticeCode.FRACTIONAL_COUNT : NoticeCode.BAD_COUNT;
    }

    OptionalInt readBirthYear(String text, SourcePosition position) {
        String trimmed = trim(text);
        if (BIRTH_YEAR.matcher(trimmed).matches()) {
            return OptionalInt.of(Integer.parseInt(trimmed));
        }
        tell(trimmed.isEmpty() ? NoticeCode.EMPTY_VALUE : NoticeCode.BAD_BIRTH_YEAR, position, trimmed, "empty.other");
        return OptionalInt.empty();
    }

    Optional<GmfcsGroup> readGmfcs(String text, SourcePosition position) {
        Optional<GmfcsGroup> gmfcs = GmfcsText.parse(text);
        if (gmfcs.isEmpty()) {
            String trimmed = trim(text);
            tell(trimmed.isEmpty() ? NoticeCode.EMPTY_VALUE : NoticeCode.BAD_GMFCS, position, trimmed, "empty.other");
        }
        return gmfcs;
    }

    /** Looked at only where a count is none. */
    private static final class Marks {
        private static final Pattern HIDDEN = Pattern.compile("[<\u2264>\u2265] ?[0-9]+|[0-9] ?[-\u2013] ?[0-9]+");
        private static final Pattern MARK = Pattern.compile(
                "(?i)[-\u2013\u2014.:*x\u2026]+|n/?a|n\\.a\\.|null|nan|none|ingen|ukendt|unknown|i\\.?o\\.?");

        private Marks() {}
    }
}
