package dk.followupforecast.run;

import dk.followupforecast.csv.FileParser;
import dk.followupforecast.extract.ReadingMeans;
import dk.followupforecast.parquet.ParquetLibrary;
import dk.followupforecast.parquet.ParquetOpener;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.register.FormOpener;
import dk.followupforecast.register.LocalEngine;
import dk.followupforecast.register.RegisterEngine;
import dk.followupforecast.register.RegisterStore;
import dk.followupforecast.register.RemoteStore;
import dk.followupforecast.spark.ClusterAddress;
import dk.followupforecast.spark.SparkEngine;
import dk.followupforecast.spark.SparkStart;
import dk.followupforecast.storage.HadoopStore;
import dk.followupforecast.text.Message;
import java.util.Optional;

/** Finds what counts a register; its libraries are there only where a start needs them. */
final class Engines implements ReadingMeans, AutoCloseable {

    /** What Spark keeps back for itself, and half as much again. */
    private static final int LEAST_MEGABYTES = 450;

    private final EngineChoice choice;
    private final Progress progress;
    private final boolean hashes;
    private RegisterEngine engine;

    Engines(EngineChoice choice, Progress progress, boolean hashes) {
        this.choice = choice;
        this.progress = progress;
        this.hashes = hashes;
    }

    @Override
    public Optional<FormOpener> parquet(RegisterStore store) {
        return ParquetLibrary.isThere() ? Optional.of(new ParquetOpener(store)) : Optional.empty();
    }

    @Override
    public Optional<RemoteStore> remote() {
        return has("org/apache/hadoop/fs/FileSystem.class")
                ? Optional.of(HadoopStore.of(System.getProperties()))
                : Optional.empty();
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public boolean hashes() {
        return hashes;
    }

    /** A count extract is read in a millisecond: Spark does it only for who insists. */
    @Override
    public FileParser parser() {
        return choice.kind() == EngineChoice.Kind.SPARK ? (FileParser) engine() : FileParser.HERE;
    }

    @Override
    public RegisterEngine engine() {
        if (engine == null) {
            engine = usesSpark()
                    ? new SparkEngine(SparkStart.begun(choice.master()), progress)
                    : new LocalEngine(Runtime.getRuntime().availableProcessors(), progress);
        }
        return engine;
    }

    /** @throws UsageException when Spark is asked for and is not there */
    private boolean usesSpark() {
        return switch (choice.kind()) {
            case AUTO -> hasSpark() && hasRoom();
            case LOCAL -> false;
            case SPARK -> {
                if (!hasSpark()) {
                    throw new UsageException(Message.of("engine.no-spark"));
                }
                if (choice.master().isEmpty() && !hasRoom()) {
                    throw new UsageException(Message.of("engine.small-heap", LEAST_MEGABYTES));
                }
                choice.master().map(ClusterAddress::new).ifPresent(Engines::check);
                yield true;
            }
        };
    }

    /** @throws UsageException when there is no such cluster */
    private static void check(ClusterAddress master) {
        if (!master.isKnown()) {
            throw new UsageException(Message.of("engine.unknown-master", master.text()));
        }
        if (!master.answers()) {
            throw new UsageException(Message.of("engine.no-answer", master.text()));
        }
    }

    /** Whether Spark is on the class path: the start script puts it there for registers only, since it weighs on a start. */
    private static boolean hasSpark() {
        return has("org/apache/spark/SparkContext.class");
    }

    /** Spark starts in no smaller heap; threads count a register of any size in it. */
    private static boolean hasRoom() {
        return Runtime.getRuntime().maxMemory() >= (long) LEAST_MEGABYTES << 20;
    }

    private static boolean has(String type) {
        return Engines.class.getClassLoader().getResource(type) != null;
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
