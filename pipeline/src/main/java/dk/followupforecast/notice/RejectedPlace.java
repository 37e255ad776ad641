package dk.followupforecast.notice;

import dk.followupforecast.vocabulary.SourcePosition;

/**
 * Where a row of a register does not count, and why; what stood there is not repeated.
 *
 * @param severity an error where the register is refused for it
 * @param reason the fault, as {@code case.yaml} names it
 * @param position the column is empty where the fault concerns the whole row
 */
public record RejectedPlace(Severity severity, String reason, SourcePosition position) {}
