package dk.followupforecast.register;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.ColumnNames;
import dk.followupforecast.vocabulary.SourcePosition;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the columns of a register by their names. */
public final class RegisterHeader {

    private static final Map<String, RegisterColumn> COLUMNS = Map.ofEntries(
            Map.entry("person_id", RegisterColumn.PERSON_ID),
            Map.entry("birth_year", RegisterColumn.BIRTH_YEAR),
            Map.entry("foedselsaar", RegisterColumn.BIRTH_YEAR),
            Map.entry("aargang", RegisterColumn.BIRTH_YEAR),
            Map.entry("birth_date", RegisterColumn.BIRTH_DATE),
            Map.entry("foedselsdato", RegisterColumn.BIRTH_DATE),
            Map.entry("gmfcs", RegisterColumn.GMFCS),
            Map.entry("gmfcs-niveau", RegisterColumn.GMFCS),
            Map.entry("municipality", RegisterColumn.MUNICIPALITY),
            Map.entry("kommune", RegisterColumn.MUNICIPALITY),
            Map.entry("kommunekode", RegisterColumn.MUNICIPALITY),
            Map.entry("hospital", RegisterColumn.HOSPITAL),
            Map.entry("sygehus", RegisterColumn.HOSPITAL));

    private final SourcePosition position;
    private final Notices notices;

    private RegisterHeader(SourcePosition position, Notices notices) {
        this.position = position;
        this.notices = notices;
    }

    /**
     * The layout of a file, or nothing where its header has faults, which the notices then tell.
     *
     * @param position of the header
     * @param headers as the file writes them
     */
    public static Optional<RegisterLayout> read(
            SourcePosition position, char delimiter, List<String> headers, Notices notices) {
        return new RegisterHeader(position, notices).read(delimiter, headers);
    }

    private Optional<RegisterLayout> read(char delimiter, List<String> headers) {
        Map<RegisterColumn, Integer> columnOf = new EnumMap<>(RegisterColumn.class);
        boolean good = true;
        for (int at = 0; at < headers.size(); at++) {
            String header = headers.get(at).strip();
            RegisterColumn column = COLUMNS.get(ColumnNames.normal(header));
            if (column != null && columnOf.putIfAbsent(column, at) != null) {
                notices.add(NoticeCode.DUPLICATE_COLUMN, position.inColumn(header), header);
                good = false;
            }
        }
        good &= hasAll(columnOf);
        return good
                ? Optional.of(new RegisterLayout(
                        delimiter, headers.stream().map(String::strip).toList(), columnOf))
                : Optional.empty();
    }

    private boolean hasAll(Map<RegisterColumn, Integer> columnOf) {
        boolean year = columnOf.containsKey(RegisterColumn.BIRTH_YEAR);
        boolean date = columnOf.containsKey(RegisterColumn.BIRTH_DATE);
        boolean area =
                columnOf.containsKey(RegisterColumn.MUNICIPALITY) || columnOf.containsKey(RegisterColumn.HOSPITAL);
        if (year && date) {
            notices.add(NoticeCode.TWO_BIRTH_COLUMNS, position, "");
        }
        boolean whole = has(columnOf.containsKey(RegisterColumn.PERSON_ID), "person_id")
                & has(year || date, "birth_year, birth_date")
                & has(columnOf.containsKey(RegisterColumn.GMFCS), "gmfcs")
                & has(area, "municipality, hospital");
        return whole && !(year && date);
    }

    private boolean has(boolean there, String names) {
        if (!there) {
            notices.add(NoticeCode.REGISTER_COLUMN_MISSING, position, names);
        }
        return there;
    }
}
