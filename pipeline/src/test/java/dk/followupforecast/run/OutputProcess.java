package dk.followupforecast.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that writes outputs, for tests that kill it or start several; it ends when the test does. */
final class OutputProcess {

    private final Process process;
    private final BufferedReader said;

    private OutputProcess(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
    }

    static OutputProcess start(String task, Path output, String name) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx64m",
                "-cp",
                classPath(),
                OutputProcess.class.getName(),
                task,
                output.toString(),
                name));
        return new OutputProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Where the classes of the program, of the tests and of JNA lie. */
    private static String classPath() {
        List<String> places = new ArrayList<>();
        for (Class<?> type : List.of(
                OutputProcess.class,
                OutputFolder.class,
                com.sun.jna.Native.class,
                com.fasterxml.jackson.databind.JsonNode.class,
                com.fasterxml.jackson.core.JsonParser.class)) {
            places.add(type.getProtectionDomain().getCodeSource().getLocation().getPath());
        }
        return String.join(java.io.File.pathSeparator, places);
    }

    String hear() throws IOException {
        return said.readLine();
    }

    void tell() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }

    public static void main(String[] arguments) throws IOException {
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Path output = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "endless" -> writeWithoutEnd(output, arguments[2]);
            case "once" -> System.exit(writeOnce(output, told));
            case "turns" -> System.exit(takeTurns(output, told, Integer.parseInt(arguments[2])));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void writeWithoutEnd(Path output, String name) {
        // Nobody listens any more when the test has ended.
        for (int run = 0; !System.out.checkError(); run++) {
            WholeRun.write(output, new LocalDisk(), name + "-" + run);
            System.out.println(run);
        }
    }

    /** Says whether it may write, and does when it is told to. */
    private static int writeOnce(Path output, BufferedReader told) throws IOException {
        System.out.println("ready");
        told.readLine();
        try (OutputFolder folder = OutputFolder.open(output)) {
            System.out.println("mine");
            told.readLine();
            folder.write(Manifest.FILE, "{\"program\": \"" + Manifest.PROGRAM + "\", \"outputs\": []}");
            folder.replace();
            return 0;
        } catch (OutputException e) {
            System.out.println(e.told().key());
            return 5;
        }
    }

    /** Begins and gives up until it has had its turns, says how often it met another; exits with 1 where two hold it at once. */
    private static int takeTurns(Path output, BufferedReader told, int turns) throws IOException {
        Path alone = output.resolveSibling("alone");
        int met = 0;
        int taken = 0;
        System.out.println("ready");
        told.readLine();
        while (taken < turns) {
            try (OutputFolder folder = OutputFolder.open(output)) {
                Files.createFile(alone);
                folder.write("a.csv", "x");
                Files.delete(alone);
                taken++;
            } catch (OutputException e) {
                if (!e.told().key().equals("output.busy")) {
                    e.printStackTrace();
                    return 2;
                }
                met++;
            }
        }
        System.out.println(met);
        return 0;
    }
}
