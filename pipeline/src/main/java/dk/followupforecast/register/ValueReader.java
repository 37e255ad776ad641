package dk.followupforecast.register;

import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.View;
import java.util.function.ToIntFunction;

/**
 * Reads the values of one column: the part of a key from 1, or what is wrong. Every form of a register is read through
 * these, and so are the same checks.
 */
public interface ValueReader {

    /** @return the part of the cohort's key from 1, or a fault as {@link #fault} writes it */
    int read(byte[] bytes, int from, int to);

    /** A fault in the place of a value. */
    static int fault(RowFault fault) {
        return -1 - fault.ordinal();
    }

    static RowFault faultOf(int value) {
        return RowFault.at(-1 - value);
    }

    /** A GMFCS level or band, written as in any extract. */
    static ValueReader gmfcs(CellText texts) {
        return checked(texts, text -> {
            if (text.isEmpty()) {
                return fault(RowFault.GMFCS_MISSING);
            }
            return GmfcsText.parse(text).map(CohortKey::gmfcsCode).orElse(fault(RowFault.GMFCS_UNKNOWN));
        });
    }

    /** A hospital or municipality, by name, alias or code. */
    static ValueReader area(View view, AreaIndex areas, CellText texts) {
        RowFault missing = view == View.HOSPITAL ? RowFault.HOSPITAL_MISSING : RowFault.MUNICIPALITY_MISSING;
        RowFault unknown = view == View.HOSPITAL ? RowFault.HOSPITAL_UNKNOWN : RowFault.MUNICIPALITY_UNKNOWN;
        return checked(texts, text -> {
            int number = text.isEmpty() ? 0 : areas.find(view, text);
            return number > 0 ? number : fault(text.isEmpty() ? missing : unknown);
        });
    }

    /** Looks at each spelling once only: whether it is text, and no person number, and what it stands for. */
    private static ValueReader checked(CellText texts, ToIntFunction<String> meaning) {
        return new ValueCache((bytes, from, to) -> texts.findFault(bytes, from, to)
                .map(ValueReader::fault)
                .orElseGet(() -> meaning.applyAsInt(texts.read(bytes, from, to).orElse(""))));
    }
}
