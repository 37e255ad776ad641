package dk.followupforecast.fuzz;

import dk.followupforecast.command.ProgramRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A finished run of which one file, named by the first byte, was changed, its digest with it. */
final class RunFuzz {

    static final Path RUN = Path.of("pipeline/src/test/resources/runs/spring-e39b902");
    static final List<String> FILES = List.of("manifest.json", "tables/cohorts.csv", "tables/forecast.csv");

    private static final Path CHANGED = Trials.folder("run").resolve("run");

    private RunFuzz() {}

    static void compare(byte[] input) throws IOException {
        Files.createDirectories(CHANGED.resolve("tables"));
        String manifest = Files.readString(RUN.resolve(FILES.get(0)));
        String changed = FILES.get(Math.floorMod(input[0], FILES.size()));
        byte[] content = Arrays.copyOfRange(input, 1, input.length);
        for (String file : FILES.subList(1, FILES.size())) {
            byte[] original = Files.readAllBytes(RUN.resolve(file));
            byte[] written = file.equals(changed) ? content : original;
            Files.write(CHANGED.resolve(file), written);
            manifest = manifest.replace(sha256(original), sha256(written));
        }
        Files.writeString(CHANGED.resolve("tables/notices.csv"), Files.readString(RUN.resolve("tables/notices.csv")));
        Files.write(
                CHANGED.resolve(FILES.get(0)),
                changed.equals(FILES.get(0)) ? content : manifest.getBytes(StandardCharsets.UTF_8));
        Trials.isAnswer(ProgramRun.of("compare", CHANGED.toString(), RUN.toString()));
        Trials.isAnswer(ProgramRun.of("compare", RUN.toString(), CHANGED.toString(), "--format", "csv"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
