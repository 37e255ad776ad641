package dk.followupforecast.run;

import dk.followupforecast.text.Language;
import dk.followupforecast.vocabulary.View;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which call list is to be written.
 *
 * @param year calendar year of the follow-ups
 * @param by whose list each file is; empty for hospitals, or municipalities where the register has no hospital
 * @param output folder; empty for one named after case and year
 */
public record CalendarRequest(
        CaseRequest caseRequest,
        int year,
        Optional<View> by,
        RegisterFormat format,
        Optional<Path> output,
        Language language) {}
