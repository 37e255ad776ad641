package dk.followupforecast.extract;

import dk.followupforecast.csv.FileParser;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.register.FormOpener;
import dk.followupforecast.register.RegisterEngine;
import dk.followupforecast.register.RegisterStore;
import dk.followupforecast.register.RemoteStore;
import java.util.Optional;

/** What extracts are read with: each begun when it is asked for, since some take seconds to begin. */
public interface ReadingMeans {

    /** Parses count extracts. */
    FileParser parser();

    /** Counts registers. */
    RegisterEngine engine();

    /** Whom to tell how far the counting of a register is. */
    Progress progress();

    /** Whether somebody will ask for the hashes of a register's files; a large one takes seconds to hash. */
    boolean hashes();

    /** Reaches registers that lie elsewhere; nothing where this start of the program cannot. */
    Optional<RemoteStore> remote();

    /** Opens Parquet files; nothing where this start of the program cannot read them. */
    Optional<FormOpener> parquet(RegisterStore store);
}
