package dk.followupforecast.extract;

import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.notice.Notice;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.ColumnNames;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.SourcePosition;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a header of which nothing may be repeated where it might be the first row of a register without a header. */
final class GuardedHeader {

    private static final Set<NoticeCode> REPEATING = EnumSet.of(
            NoticeCode.UNKNOWN_HEADER,
            NoticeCode.UNKNOWN_COLUMN,
            NoticeCode.MISSING_COLUMN,
            NoticeCode.DUPLICATE_COLUMN);

    /** A year, or a date in any of the usual orders. */
    private static final Pattern YEAR_OR_DATE =
            Pattern.compile("(?:19|20)[0-9]{2}|[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}|(?:19|20)[0-9]{6}");

    /** What a register's columns are called and no extract's: the child, or its date of birth. */
    private static final Pattern OF_A_CHILD =
            Pattern.compile("birth_date|foedselsdato|id|.*(?:cpr|person|patient|pseudonym).*");

    private static final int EXAMPLES = 3;

    private final CsvTable table;
    private final boolean besideRegister;
    private final List<String> header;

    private GuardedHeader(CsvTable table, boolean besideRegister) {
        this.table = table;
        this.besideRegister = besideRegister;
        this.header = table.header().stream().map(ColumnNames::normal).toList();
    }

    /** @param besideRegister whether the case has a register, of which the file may be a part that lost its header */
    static Optional<ExtractLayout> read(CsvTable table, boolean besideRegister, Notices notices) {
        return new GuardedHeader(table, besideRegister).read(notices);
    }

    private Optional<ExtractLayout> read(Notices notices) {
        Notices said = new Notices();
        Optional<ExtractLayout> layout = new HeaderReader(table, said).read();
        Optional<TwoLineHeader> twoLines =
                said.hasErrors() || hasNoFirstArea() ? TwoLineHeader.find(table) : Optional.empty();
        if (twoLines.isPresent()) {
            tell(twoLines.get(), notices);
            return Optional.empty();
        }
        boolean repeats = said.listAll().stream().map(Notice::code).anyMatch(REPEATING::contains);
        if (repeats && (besideRegister || looksLikeRow())) {
            notices.add(NoticeCode.NO_COLUMN_NAMES, table.headerPosition(), "", hint());
        } else {
            notices.addAll(said.listAll());
        }
        if (repeats && header.stream().anyMatch(name -> OF_A_CHILD.matcher(name).matches())) {
            notices.add(NoticeCode.NO_PERSON_COLUMN, table.headerPosition(), "");
        }
        return layout;
    }

    /** Of what may be a child's row only columns are told that it looks like having, by their numbers. */
    private Object hint() {
        Object below = HeaderBelow.hint(table);
        return below.equals("") && !besideRegister ? new ColumnHints(table.header()).ofAllByNumber() : below;
    }

    /** The lower line of a cross-table may be all that tells that the upper one is no header. */
    private boolean hasNoFirstArea() {
        return table.firstRows().stream()
                .limit(1)
                .anyMatch(row -> row.values().get(0).isBlank());
    }

    private void tell(TwoLineHeader twoLines, Notices notices) {
        List<String> examples = twoLines.columns().stream().limit(EXAMPLES).toList();
        notices.add(
                NoticeCode.TWO_LINE_HEADER,
                new SourcePosition(table.file(), twoLines.upperLine(), ""),
                "",
                Long.toString(twoLines.upperLine()),
                Long.toString(twoLines.lowerLine()),
                examples.stream().map(name -> Message.of("column.quoted", name)).toList());
    }

    private boolean looksLikeRow() {
        return header.stream().noneMatch(ExtractColumns::isKnown)
                && header.stream()
                        .anyMatch(cell -> YEAR_OR_DATE.matcher(cell).matches()
                                || GmfcsText.parse(cell).isPresent());
    }
}
