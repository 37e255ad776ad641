package dk.followupforecast.parquet;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.Reference;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.register.AreaIndex;
import dk.followupforecast.register.LocalEngine;
import dk.followupforecast.register.LocalStore;
import dk.followupforecast.register.RegisterFile;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.RegisterPolicy;
import dk.followupforecast.register.RegisterReduction;
import dk.followupforecast.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Parquet files of others, damaged in any way: not opened, or read, or told as a fault of the file. */
public final class ParquetFuzz {

    private static final LocalEngine ENGINE = new LocalEngine(1);
    private static final AreaIndex AREAS = areas();
    private static final Path FILE = file();

    private ParquetFuzz() {}

    private static AreaIndex areas() {
        Notices unused = new Notices();
        return new AreaIndex(Reference.read(new ProjectHome(Path.of("")), new SourceFiles(unused), unused)
                .areas());
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("fuzz", ".parquet");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void read(byte[] input) throws IOException {
        Files.write(FILE, input);
        Notices notices = new Notices();
        Optional<RegisterFile> opened =
                new ParquetOpener(new LocalStore()).open("a", FILE.toString(), input.length, notices);
        if (opened.isEmpty()) {
            if (!notices.hasErrors()) {
                throw new AssertionError("not opened, and nobody is told why");
            }
            return;
        }
        RegisterPlan plan =
                new RegisterPlan(List.of(opened.get()), new LocalStore(), RegisterPolicy.STRICT, AREAS, "UTF-8", 42);
        RegisterReduction.reduce(plan, ENGINE);
    }
}
