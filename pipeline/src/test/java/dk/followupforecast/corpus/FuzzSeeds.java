package dk.followupforecast.corpus;

import dk.followupforecast.command.ProgramRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Inputs for a fuzzer to begin with: those of the corpus, and the project's own files. */
public final class FuzzSeeds {

    private static final Path CORPUS = Path.of("pipeline/src/test/resources/corpus");
    private static final Path REFERENCE = Path.of("input/reference");
    private static final Path RUN = Path.of("pipeline/src/test/resources/runs/spring-e39b902");

    private FuzzSeeds() {}

    public static List<byte[]> of(String reader) throws IOException {
        return switch (reader) {
            case "counts" -> withPlain(corpus(name -> !name.equals("registers.txt"), ".csv"));
            case "register" -> prefixed(corpus("registers.txt"::equals, ".csv"), 0, 40);
            case "packed" -> packed(corpus("registers.txt"::equals, ".csv"));
            case "settings" -> corpus(name -> true, "case.yaml");
            case "rule" -> rules();
            case "reference" ->
                files(
                        REFERENCE,
                        "municipalities.csv",
                        "hospitals.csv",
                        "aliases.csv",
                        "hospital-areas.csv",
                        "inhabitants.csv",
                        "municipality-neighbours.csv");
            case "run" -> files(RUN, "manifest.json", "tables/cohorts.csv", "tables/forecast.csv");
            case "parquet" -> parquet();
            default -> throw new IllegalArgumentException("a reader must be known, was " + reader);
        };
    }

    private static List<byte[]> corpus(Predicate<String> theme, String ending) throws IOException {
        List<byte[]> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (theme.test(file.getFileName().toString())) {
                    for (CorpusCase input : CorpusCase.list(Files.readAllLines(file))) {
                        input.files().forEach((name, bytes) -> {
                            if (name.endsWith(ending)) {
                                found.add(bytes);
                            }
                        });
                    }
                }
            }
        }
        return found;
    }

    private static List<byte[]> withPlain(List<byte[]> inputs) {
        inputs.add("kommune;birth_year;gmfcs;children\nVejle;2008;III-V;2\nVarde;2009;I-II;3\n"
                .getBytes(StandardCharsets.UTF_8));
        return inputs;
    }

    private static List<byte[]> rules() throws IOException {
        List<byte[]> rules = corpus(name -> true, ".yaml");
        try (Stream<Path> files = Files.list(REFERENCE.resolve("rules"))) {
            for (Path file : files.sorted().toList()) {
                rules.add(Files.readString(file)
                        .replaceFirst("(?m)^rule: .*$", "rule: r")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return rules;
    }

    /** Each file behind its number. */
    private static List<byte[]> files(Path folder, String... names) throws IOException {
        List<byte[]> found = new ArrayList<>();
        for (int at = 0; at < names.length; at++) {
            found.addAll(prefixed(List.of(Files.readAllBytes(folder.resolve(names[at]))), at));
        }
        return found;
    }

    private static List<byte[]> prefixed(List<byte[]> inputs, int... prefix) {
        return inputs.stream()
                .map(input -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    for (int each : prefix) {
                        bytes.write(each);
                    }
                    bytes.writeBytes(input);
                    return bytes.toByteArray();
                })
                .toList();
    }

    private static List<byte[]> packed(List<byte[]> inputs) throws IOException {
        List<byte[]> all = new ArrayList<>(prefixed(inputs, 1));
        for (byte[] input : inputs) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(input);
            }
            all.addAll(prefixed(List.of(bytes.toByteArray()), 0));
        }
        return all;
    }

    private static List<byte[]> parquet() throws IOException {
        Path folder = Files.createTempDirectory("seed");
        Path output = folder.resolve("made");
        ProgramRun run = ProgramRun.of(
                "synthesise", "--children", "20", "--seed", "1", "--format", "parquet", "--output", output.toString());
        if (run.exitCode() != 0) {
            throw new IllegalStateException(run.err());
        }
        try {
            return List.of(Files.readAllBytes(output.resolve("register.parquet")));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((one, other) -> other.compareTo(one))
                        .forEach(path -> path.toFile().delete());
            }
        }
    }
}
