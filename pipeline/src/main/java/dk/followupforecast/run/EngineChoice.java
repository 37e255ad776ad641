package dk.followupforecast.run;

import java.util.Optional;

/**
 * What is to count a register.
 *
 * @param master address of a cluster; without one Spark works in this process
 */
public record EngineChoice(Kind kind, Optional<String> master) {

    public static final EngineChoice AUTO = new EngineChoice(Kind.AUTO, Optional.empty());

    /** As the command line names them. */
    public enum Kind {
        /** Spark for registers, and for nothing else. */
        AUTO,
        /** Threads of this process. */
        LOCAL,
        /** Spark for everything. */
        SPARK
    }
}
