package dk.followupforecast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.Reference;
import dk.followupforecast.csv.FileParser;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.register.FormOpener;
import dk.followupforecast.register.LocalEngine;
import dk.followupforecast.register.RegisterEngine;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.RegisterScan;
import dk.followupforecast.register.RegisterSlice;
import dk.followupforecast.register.RegisterStore;
import dk.followupforecast.register.RemoteStore;
import dk.followupforecast.register.RepeatedRows;
import dk.followupforecast.register.SliceWork;
import dk.followupforecast.source.SourceFiles;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes to a part of a register, or takes it away, after it was opened and before it is counted. */
class ChangedRegisterTest {

    private static final String ROWS = "person_id,birth_year,gmfcs,municipality\na,2010,I,Vejle\nb,2011,II,Vejle\n";

    @TempDir
    private Path folder;

    /** What somebody does to a file. */
    private interface Meddling {
        void with(Path file) throws IOException;
    }

    private List<String> told(Meddling meddling) throws IOException {
        for (String part : List.of("a.csv", "b.csv")) {
            Files.writeString(folder.resolve(part), ROWS.replaceAll("(?m)^([ab]),", part.charAt(0) + "-$1,"));
        }
        Notices notices = new Notices();
        SourceFiles files = new SourceFiles(notices);
        Reference reference = Reference.read(new ProjectHome(Path.of("")), files, notices);
        CaseFolder caseFolder = CaseFolder.read(folder, reference, files, notices);
        RegisterReader.read(caseFolder, reference.areas(), new Means(meddling), notices);
        return notices.listAll().stream()
                .filter(notice -> notice.severity() == dk.followupforecast.notice.Severity.ERROR)
                .map(notice -> notice.code().label() + " " + notice.position().file())
                .toList();
    }

    private final class Means implements ReadingMeans {

        private final Meddling meddling;

        Means(Meddling meddling) {
            this.meddling = meddling;
        }

        @Override
        public FileParser parser() {
            return FileParser.HERE;
        }

        @Override
        public RegisterEngine engine() {
            return new MeddledEngine(() -> {
                try {
                    meddling.with(folder.resolve("b.csv"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        @Override
        public Progress progress() {
            return Progress.UNSEEN;
        }

        @Override
        public boolean hashes() {
            return false;
        }

        @Override
        public Optional<RemoteStore> remote() {
            return Optional.empty();
        }

        @Override
        public Optional<FormOpener> parquet(RegisterStore store) {
            return Optional.empty();
        }
    }

    /** Threads, before whose work something happens. */
    private record MeddledEngine(Runnable before, LocalEngine threads) implements RegisterEngine {

        MeddledEngine(Runnable before) {
            this(before, new LocalEngine(2));
        }

        @Override
        public RegisterScan scan(RegisterPlan plan, List<RegisterSlice> slices, boolean persons) {
            before.run();
            return threads.scan(plan, slices, persons);
        }

        @Override
        public List<RepeatedRows> findRepeated(RegisterPlan plan, List<RegisterSlice> slices, long[] persons) {
            return threads.findRepeated(plan, slices, persons);
        }

        @Override
        public <T extends Serializable, R extends Serializable> List<R> forEach(List<T> items, SliceWork<T, R> work) {
            return threads.forEach(items, work);
        }

        @Override
        public void close() {
            threads.close();
        }
    }

    @Test
    void whatNobodyTouchesIsNotDoubted() throws IOException {
        assertEquals(List.of(), told(file -> {}));
    }

    @Test
    void aPartThatGrowsIsTold() throws IOException {
        assertEquals(
                List.of("file_changed b.csv"),
                told(file -> Files.writeString(file, "c,2012,I,Vejle\n", StandardOpenOption.APPEND)));
    }

    @Test
    void aPartThatShrinksIsTold() throws IOException {
        String half = ROWS.substring(0, ROWS.indexOf("b,2011"));
        assertEquals(List.of("file_changed b.csv"), told(file -> Files.writeString(file, half)));
    }

    @Test
    void aPartOfTheSameSizeAndAnotherTimeIsTold() throws IOException {
        assertEquals(
                List.of("file_changed b.csv"),
                told(file -> Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000))));
    }

    @Test
    void aPartThatVanishesIsTold() throws IOException {
        assertEquals(List.of("file_changed b.csv", "unreadable_file b.csv"), told(Files::delete));
    }
}
