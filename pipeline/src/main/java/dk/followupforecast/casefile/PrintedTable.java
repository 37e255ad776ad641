package dk.followupforecast.casefile;

import dk.followupforecast.text.LocalText;
import java.util.Optional;

/**
 * What a case says about one printed forecast.
 *
 * @param rule the rule that the paper says it follows; without one, the rule of the case
 */
public record PrintedTable(String file, Optional<LocalText> title, Optional<String> rule) {}
