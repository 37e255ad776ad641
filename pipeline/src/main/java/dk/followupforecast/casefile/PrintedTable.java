package dk.followupforecast.casefile;

import dk.followupforecast.text.LocalText;
import java.util.Optional;

/**
 * What a case says about one printed table.
 *
 * @param title what readers know it as
 * @param rule the rule that the paper says a forecast follows; without one, the rule of the run
 */
public record PrintedTable(String file, Optional<LocalText> title, Optional<String> rule) {}
