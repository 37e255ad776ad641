package dk.followupforecast.casefile;

import dk.followupforecast.register.RegisterPolicy;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.View;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code case.yaml} says, and what holds where it is silent.
 *
 * @param date of the paper: a year, a month or a day in ISO form; empty where none is given
 * @param rule name or file; empty where the case leaves it open
 * @param compareWith rules whose figures stand beside
 * @param policy of disclosure, for a public edition; empty where the case leaves it open
 * @param wordTemplate the user's own Word file, for the looks of the Word document
 * @param register what is to become of faulty rows of a register
 * @param registerLocation where the register lies, if elsewhere than in the case folder
 * @param mustReport areas that are named in the tables even when no extract has a row of theirs
 */
public record CaseSettings(
        LocalText title,
        String date,
        Optional<RuleReference> rule,
        List<RuleReference> compareWith,
        Optional<PolicyReference> policy,
        Optional<NamedFile> wordTemplate,
        Charset charset,
        RowsLeftOut rowsLeftOut,
        RegisterPolicy register,
        Optional<RegisterLocation> registerLocation,
        Map<View, List<Area>> mustReport,
        List<AreaGroup> groups,
        List<PrintedTable> printedTables) {

    /** Titles of the printed tables that have one, by file. */
    public Map<String, LocalText> tableTitles() {
        Map<String, LocalText> titles = new TreeMap<>();
        printedTables.forEach(table -> table.title().ifPresent(title -> titles.put(table.file(), title)));
        return titles;
    }

    static CaseSettings none(String caseName) {
        return new CaseSettings(
                LocalText.same(caseName),
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                StandardCharsets.UTF_8,
                RowsLeftOut.NOT_REPORTED,
                RegisterPolicy.STRICT,
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of());
    }
}
