package dk.followupforecast.register;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.Reference;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A register in memory, with the project's own areas, cut where a test wants it cut. */
public class MadeRegister implements RegisterStore {

    static final AreaRegister AREAS = areas();

    private static final long PERSON_KEY = 42;

    private final transient Map<String, byte[]> files = new TreeMap<>();
    private final transient Notices notices = new Notices();
    private RegisterPolicy policy = RegisterPolicy.STRICT;
    private Charset charset = StandardCharsets.UTF_8;

    private static AreaRegister areas() {
        Notices notices = new Notices();
        return Reference.read(new ProjectHome(Path.of("")), new SourceFiles(notices), notices)
                .areas();
    }

    MadeRegister with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    MadeRegister with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    MadeRegister policy(RegisterPolicy chosen) {
        policy = chosen;
        return this;
    }

    MadeRegister choosing(RowFault fault, RowChoice choice) {
        return policy(new RegisterPolicy(Map.of(fault, choice), 1990, 2026));
    }

    MadeRegister encoded(Charset encoding) {
        charset = encoding;
        return this;
    }

    Notices notices() {
        return notices;
    }

    @Override
    public InputStream open(String location, long from) throws IOException {
        byte[] bytes = files.get(location);
        if (bytes == null) {
            throw new FileNotFoundException("gone");
        }
        return new ByteArrayInputStream(bytes, (int) from, bytes.length - (int) from);
    }

    @Override
    public long size(String location) {
        throw new AssertionError("a plan knows the sizes of its files");
    }

    @Override
    public String state(String location) {
        return "";
    }

    RegisterFile file(String name) {
        return findFile(name).orElseThrow();
    }

    /** The file opened; nothing where it is refused. */
    Optional<RegisterFile> findFile(String name) {
        try {
            return new CsvOpener(this, charset, name.endsWith(".gz")).open(name, name, files.get(name).length, notices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param cuts where the first file is cut, without its end */
    RegisterPlan plan(List<Long> cuts) {
        List<RegisterFile> opened = new ArrayList<>();
        for (String name : files.keySet()) {
            RegisterFile file = file(name);
            List<Long> all = new ArrayList<>(opened.isEmpty() ? cuts : List.of());
            all.addAll(file.cuts());
            opened.add(new RegisterFile(name, name, file.bytes(), file.form(), file.layout(), all));
        }
        return new RegisterPlan(opened, this, policy, new AreaIndex(AREAS), charset.name(), PERSON_KEY);
    }

    /** All that is found, in one thread. */
    List<String> read() {
        try (LocalEngine engine = new LocalEngine(1)) {
            return read(List.of(), engine);
        }
    }

    List<String> read(List<Long> cuts, LocalEngine engine) {
        RegisterPlan plan = plan(cuts);
        return lines(RegisterReduction.reduce(plan, engine), plan.areas());
    }

    /** What a reduction finds, a line each, to be compared. */
    static List<String> lines(RegisterCounts counts, AreaIndex areas) {
        List<String> lines = new ArrayList<>();
        lines.add("rows " + counts.rows());
        counts.tally().forEach((key, children) -> lines.add("child " + cohort(key, areas) + " " + children));
        for (FaultCount fault : counts.faults()) {
            String differing = fault.differing() == 0 ? "" : ", differing " + fault.differing();
            lines.add("fault %s %d:%d [%d] %d%s"
                    .formatted(
                            fault.fault().label(),
                            fault.file(),
                            fault.firstLine(),
                            fault.column(),
                            fault.rows(),
                            differing));
        }
        for (RejectedRow row : counts.rejected()) {
            lines.add("rejected %s %d:%d [%d]".formatted(row.fault().label(), row.file(), row.line(), row.column()));
        }
        lines.add("rejected " + counts.rejectedInAll());
        return lines.stream().sorted().toList();
    }

    private static String cohort(int key, AreaIndex areas) {
        return "%s %s %s %s"
                .formatted(
                        area(areas, View.MUNICIPALITY, CohortKey.municipality(key)),
                        area(areas, View.HOSPITAL, CohortKey.hospital(key)),
                        CohortKey.hasBirthYear(key) ? CohortKey.birthYear(key) : "-",
                        CohortKey.hasGmfcs(key) ? CohortKey.gmfcs(key).label() : "-");
    }

    private static String area(AreaIndex areas, View view, int number) {
        if (number == 0) {
            return "-";
        }
        Area area = areas.area(view, number);
        return area.code();
    }
}
