package dk.followupforecast.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where {@code pipeline/fuzz/run} and its fuzzer come in; they find the methods by their names. */
public final class FuzzTarget {

    private static final FuzzedReader READER = FuzzedReader.of(System.getProperty("fuzz.reader", "counts"));

    private FuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        READER.read(input);
    }

    /** Writes the inputs to begin with into a folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<byte[]> inputs = READER.listInputs();
        for (int at = 0; at < inputs.size(); at++) {
            Files.write(folder.resolve("seed-" + at), inputs.get(at));
        }
    }
}
