package dk.followupforecast.casefile;

import dk.followupforecast.text.LocalText;
import dk.followupforecast.vocabulary.SourcePosition;
import java.util.Optional;

/**
 * What a case says about one printed table.
 *
 * @param title what readers know it as
 * @param rule the rule that the paper says a forecast follows; without one, the rule of the run
 * @param named where the case names the file, for notices
 */
public record PrintedTable(
        String file, Optional<LocalText> title, Optional<RuleReference> rule, SourcePosition named) {}
