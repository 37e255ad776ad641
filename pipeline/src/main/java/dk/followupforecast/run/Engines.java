package dk.followupforecast.run;

import dk.followupforecast.extract.RegisterReader;
import dk.followupforecast.register.FormOpener;
import dk.followupforecast.register.LocalEngine;
import dk.followupforecast.register.RegisterEngine;
import dk.followupforecast.register.RegisterStore;
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
            engine = new LocalEngine(Runtime.getRuntime().availableProcessors());
        }
        return engine;
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
