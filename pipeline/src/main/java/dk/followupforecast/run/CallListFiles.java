package dk.followupforecast.run;

import dk.followupforecast.calendar.CallRows;
import dk.followupforecast.calendar.DueRows;
import dk.followupforecast.calendar.DueTable;
import dk.followupforecast.csv.CsvOutput;
import dk.followupforecast.parquet.ParquetOutput;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.progress.Stage;
import dk.followupforecast.register.AreaIndex;
import dk.followupforecast.register.WordlessFault;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;

/** Writes the files of a call list, one an area, on all cores. */
final class CallListFiles {

    /** The file of those for whom no area is recorded; no area is called so, since those have a code. */
    private static final String NOT_RECORDED = "not-recorded";

    /** A table that is written row by row. */
    private interface Table extends Closeable {
        void write(List<Object> cells) throws IOException;
    }

    /** What a file is to hold. */
    private record Content(String file, int area) {}

    private final OutputFolder folder;
    private final RegisterFormat format;
    private final DueRows rows;
    private final AreaIndex areas;
    private final DueTable table;
    private final Progress progress;

    CallListFiles(
            OutputFolder folder,
            RegisterFormat format,
            DueRows rows,
            AreaIndex areas,
            DueTable table,
            Progress progress) {
        this.folder = folder;
        this.format = format;
        this.rows = rows;
        this.areas = areas;
        this.table = table;
        this.progress = progress;
    }

    /**
     * @param listed areas that get a file, if only to say that nobody is due; those without an area get one where there
     *     are any
     */
    void write(View view, SortedSet<Area> listed) {
        List<Content> files = new ArrayList<>();
        for (Area area : listed) {
            files.add(new Content(name(view, area.fileName()), areas.number(view, area)));
        }
        if (rows.countByArea().containsKey(0)) {
            files.add(new Content(name(view, NOT_RECORDED), 0));
        }
        Set<String> names = new HashSet<>();
        files.forEach(content -> {
            if (!names.add(content.file())) {
                throw new IllegalStateException("areas must have files of their own, two have " + content.file());
            }
        });
        // Made before the threads begin: each finds its folder there.
        files.forEach(content -> folder.staged(content.file()));
        progress.begin(Stage.WRITING, files.size());
        files.parallelStream().forEach(this::write);
    }

    private String name(View view, String name) {
        String folderName = view == View.HOSPITAL ? "hospitals" : "municipalities";
        return folderName + "/" + name + "." + format.name().toLowerCase(Locale.ROOT);
    }

    private void write(Content content) {
        CallRows cells = new CallRows(areas, table);
        try (Table file = open(folder.staged(content.file()))) {
            rows.forEach(content.area(), (key, person) -> file.write(cells.cells(key, person)));
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", content.file()), e);
        } catch (RuntimeException e) {
            throw WordlessFault.of(e);
        }
        folder.add(content.file());
        progress.advance(1, 0);
    }

    private Table open(Path path) throws IOException {
        return switch (format) {
            case CSV -> csv(path);
            case PARQUET -> parquet(path);
        };
    }

    private static Table csv(Path path) throws IOException {
        CsvOutput out = new CsvOutput(
                path, CallRows.COLUMNS.stream().map(CallRows.Column::name).toList());
        return new Table() {
            @Override
            public void write(List<Object> cells) throws IOException {
                out.write(cells);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    private static Table parquet(Path path) throws IOException {
        ParquetOutput out = new ParquetOutput(
                path,
                "call_list",
                CallRows.COLUMNS.stream()
                        .map(column -> new ParquetOutput.Column(column.name(), column.type()))
                        .toList());
        return new Table() {
            @Override
            public void write(List<Object> cells) throws IOException {
                out.write(cells);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }
}
