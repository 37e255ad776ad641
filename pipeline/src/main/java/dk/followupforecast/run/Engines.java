package dk.followupforecast.run;

import dk.followupforecast.extract.RegisterReader;
import dk.followupforecast.register.FormOpener;
import dk.followupforecast.register.LocalEngine;
import dk.followupforecast.register.RegisterEngine;
import dk.followupforecast.register.RegisterStore;
import dk.followupforecast.spark.SparkEngine;
import dk.followupforecast.spark.SparkStart;
import java.util.Optional;

/** Finds what counts a register; its libraries are there only where a start needs them. */
final class Engines implements RegisterReader.Means, AutoCloseable {

    private final EngineChoice choice;
    private RegisterEngine engine;

    Engines(EngineChoice choice) {
        this.choice = choice;
    }

    @Override
    public Optional<FormOpener> parquet(RegisterStore store) {
        return Optional.empty();
    }

    @Override
    public RegisterEngine engine() {
        if (engine == null) {
            boolean spark = choice.kind() != EngineChoice.Kind.LOCAL && hasSpark();
            engine = spark
                    ? new SparkEngine(SparkStart.begun(choice.master()))
                    : new LocalEngine(Runtime.getRuntime().availableProcessors());
        }
        return engine;
    }

    /** Whether Spark is on the class path: the start script puts it there for registers only, since it weighs on a start. */
    private static boolean hasSpark() {
        return Engines.class.getClassLoader().getResource("org/apache/spark/SparkContext.class") != null;
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
