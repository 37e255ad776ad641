package dk.followupforecast.disclosure;

import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader has to know to place the figures.
 *
 * @param date ISO year, month or day; empty where none is given
 * @param rule the one in effect
 * @param comparedRules those whose figures stand beside
 * @param hoursPerFollowUp municipal hours in effect for {@code rule}
 * @param tableTitles what printed tables are called, by file
 */
public record CaseDescription(
        String name,
        LocalText title,
        String date,
        FollowUpRule rule,
        List<FollowUpRule> comparedRules,
        Optional<BigDecimal> hoursPerFollowUp,
        Map<String, LocalText> tableTitles) {

    public CaseDescription {
        comparedRules = List.copyOf(comparedRules);
        tableTitles = Map.copyOf(tableTitles);
    }

    /** A printed table's title, or its file where the case names no title. */
    public LocalText tableTitle(String file) {
        return tableTitles.getOrDefault(file, LocalText.same(file));
    }
}
