package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.office.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** The format codes of a workbook and their numbers: Excel's own for those that it has itself, others from 164 on. */
final class NumberFormats {

    private static final int FIRST_OWN = 164;

    private static final Map<String, Integer> KNOWN =
            Map.of("", 0, "General", 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, Styles.AS_TEXT, 49);

    private final Map<String, Integer> own = new LinkedHashMap<>();

    int of(String code) {
        Integer known = KNOWN.get(code);
        return known != null ? known : own.computeIfAbsent(code, absent -> FIRST_OWN + own.size());
    }

    void write(Xml xml) {
        if (own.isEmpty()) {
            return;
        }
        xml.open("numFmts").with("count", own.size());
        own.forEach((code, number) -> xml.open("numFmt")
                .with("numFmtId", number)
                .with("formatCode", code)
                .close());
        xml.close();
    }
}
