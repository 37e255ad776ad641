package dk.followupforecast.reconcile;

/** How a printed figure stands to the computed one. */
public enum ReconciliationStatus {
    EQUAL,
    DIFFERS,
    /** Computed, but the paper has no such figure. */
    NOT_PRINTED,
    /** Printed, but the extract does not reach so far. */
    NOT_COMPUTED
}
