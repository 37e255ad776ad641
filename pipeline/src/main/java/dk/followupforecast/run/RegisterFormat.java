package dk.followupforecast.run;

/** A form in which a register is written. */
public enum RegisterFormat {
    CSV,
    PARQUET
}
