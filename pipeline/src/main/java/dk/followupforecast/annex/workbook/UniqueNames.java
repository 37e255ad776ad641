package dk.followupforecast.annex.workbook;

import java.util.Set;
import java.util.TreeSet;

/** Names that Excel takes, each once: it does not tell capitals from small letters. */
final class UniqueNames {
    /** The longest name of a sheet that Excel takes. */
    private static final int LONGEST_SHEET_NAME = 31;

    /** Excel's limit of a header of a table. */
    private static final int LONGEST_HEADER = 255;

    private final Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** For sheets; Excel keeps one name to itself. */
    static UniqueNames ofSheets() {
        UniqueNames names = new UniqueNames();
        names.taken.add("History");
        return names;
    }

    /** The wanted name of a sheet, or {@code Name (2)}. */
    String sheet(String wanted) {
        return unique(CellText.line(wanted), LONGEST_SHEET_NAME);
    }

    /**
     * The wanted header, or {@code Header (2)}. What looks like an escaped character is changed, since the
     * table has it as it is and Excel would find another header there than in the cell.
     */
    String header(String wanted) {
        return unique(CellText.unescapable(CellText.line(wanted)), LONGEST_HEADER);
    }

    /** {@code follow_ups} for {@code follow-ups}; one that could be a cell, such as {@code ab12} or {@code r1}, gets a prefix. */
    String ofTable(String wanted) {
        String name = wanted.replace('-', '_');
        String sure = name.matches("[a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*") ? "table_" + name : name;
        String unique = sure;
        for (int count = 2; !taken.add(unique); count++) {
            unique = sure + "_" + count;
        }
        return unique;
    }

    private String unique(String wanted, int longest) {
        String unique = wanted.substring(0, Math.min(longest, wanted.length()));
        for (int count = 2; !taken.add(unique); count++) {
            String ending = " (" + count + ")";
            unique = wanted.substring(0, Math.min(longest - ending.length(), wanted.length())) + ending;
        }
        return unique;
    }
}
