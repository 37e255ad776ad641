package dk.followupforecast.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.followupforecast.command.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register in a real HDFS: a name node and a data node of this process, reached as any other over the network. */
class HdfsRegisterTest {

    private static final List<String> TABLES =
            List.of("cohorts", "forecast", "reconciliation", "rejected_rows", "notices");

    @TempDir
    static Path folder;

    private static MiniDFSCluster cluster;
    private static String root;

    @BeforeAll
    static void putRegistersThere() throws IOException {
        Configuration settings = new Configuration();
        settings.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("hdfs").toString());
        cluster = new MiniDFSCluster.Builder(settings).numDataNodes(1).build();
        root = cluster.getFileSystem().getUri().toString();
        for (String format : List.of("csv", "parquet")) {
            ProgramRun made = ProgramRun.of(
                    "synthesise",
                    "--children",
                    "2000",
                    "--seed",
                    "5",
                    "--parts",
                    "3",
                    "--format",
                    format,
                    "--output",
                    folder.resolve(format).toString());
            assertEquals(0, made.exitCode(), made::err);
        }
        Path faulty = folder.resolve("csv/register/part-00001.csv");
        Files.writeString(faulty, Files.readString(faulty) + "nnnnnnnnnnnnn,2010-02-30,II,Vejle,Kolding\n");
        FileSystem hdfs = cluster.getFileSystem();
        for (String format : List.of("csv", "parquet")) {
            hdfs.copyFromLocalFile(path(folder.resolve(format)), path("/" + format));
        }
        hdfs.create(path("/csv/register/_SUCCESS")).close();
        hdfs.create(path("/empty/_SUCCESS")).close();
    }

    @AfterAll
    static void stop() {
        cluster.shutdown();
    }

    private static org.apache.hadoop.fs.Path path(Object path) {
        return new org.apache.hadoop.fs.Path(path.toString());
    }

    private static Path elsewhere(String name, String address) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                made.resolve("case.yaml"),
                "title: {da: Et register, en: A register}\nregister: {location: \"" + address
                        + "\", birth-unreadable: drop}\n");
        return made;
    }

    /** The same files beside the same settings. */
    private static Path here(String format) throws IOException {
        Path made = Files.createDirectories(folder.resolve("here-" + format));
        Files.writeString(
                made.resolve("case.yaml"),
                "title: {da: Et register, en: A register}\nregister: {birth-unreadable: drop}\n");
        try (Stream<Path> parts = Files.list(folder.resolve(format + "/register"))) {
            for (Path part : parts.filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList()) {
                Path copy = made.resolve("register").resolve(part.getFileName());
                Files.createDirectories(copy.getParent());
                Files.copy(part, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return made;
    }

    private static Path run(Path caseFolder, String engine) {
        Path output = folder.resolve("out-" + caseFolder.getFileName() + "-" + engine);
        ProgramRun run = ProgramRun.of(
                "run", caseFolder.toString(), "--formats", "csv", "--engine", engine, "--output", output.toString());
        assertEquals(0, run.exitCode(), () -> run.out() + run.err());
        return output;
    }

    @Test
    void givesTheSameTablesAsTheSameFilesInTheCaseFolder() throws IOException {
        for (String format : List.of("csv", "parquet")) {
            Path expected = run(here(format), "local");
            Path there = elsewhere("there-" + format, root + "/" + format);
            for (String engine : List.of("local", "spark")) {
                Path found = run(there, engine);
                for (String table : TABLES) {
                    String file = "tables/" + table + ".csv";
                    assertEquals(
                            Files.readString(expected.resolve(file)), Files.readString(found.resolve(file)), engine);
                }
            }
        }
    }

    @Test
    void theManifestNamesTheAddressAndTheFilesThere() throws IOException {
        Path output = run(elsewhere("single", root + "/csv/register/part-00000.csv"), "local");
        JsonNode manifest =
                new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
        assertEquals(
                root + "/csv/register/part-00000.csv",
                manifest.at("/register/location").asText());
        JsonNode file = manifest.get("inputs").findParent("file");
        assertTrue(manifest.get("inputs").findValuesAsText("file").contains("part-00000.csv"), file.toString());
        long bytes = Files.size(folder.resolve("csv/register/part-00000.csv"));
        assertTrue(manifest.get("inputs").findValuesAsText("bytes").contains(Long.toString(bytes)));
    }

    @Test
    void aCallListIsMadeOfItToo() throws IOException {
        Path there = elsewhere("called", root + "/csv");
        Path output = folder.resolve("calls");
        ProgramRun calendar = ProgramRun.of(
                "calendar", there.toString(), "--year", "2026", "--engine", "local", "--output", output.toString());
        assertEquals(0, calendar.exitCode(), () -> calendar.out() + calendar.err());
        ProgramRun same = ProgramRun.of(
                "calendar",
                here("csv").toString(),
                "--year",
                "2026",
                "--engine",
                "local",
                "--output",
                folder.resolve("calls-here").toString());
        assertEquals(0, same.exitCode(), () -> same.out() + same.err());
        try (Stream<Path> lists = Files.list(output.resolve("hospitals"))) {
            for (Path list : lists.toList()) {
                Path other = folder.resolve("calls-here/hospitals").resolve(list.getFileName());
                assertArrayEquals(Files.readAllBytes(other), Files.readAllBytes(list), list.toString());
            }
        }
    }

    private static void assertRefused(Path caseFolder, String words) {
        ProgramRun refused = assertTimeout(
                Duration.ofSeconds(60),
                () -> ProgramRun.of("check", caseFolder.toString(), "--engine", "local", "--language", "en"));
        assertEquals(3, refused.exitCode(), refused::out);
        assertTrue(refused.out().contains("case.yaml, line 2, key \"location\""), refused::out);
        assertTrue(refused.out().contains(words), refused::out);
    }

    @Test
    void saysInASentenceWhyItCannotBeReached() throws IOException {
        assertRefused(elsewhere("nothing", root + "/no-such-folder"), "There is no such file, folder or bucket.");
        assertRefused(elsewhere("hidden", root + "/empty"), "No file with a register lies there;");
        assertRefused(elsewhere("unknown", "xyz://bucket/register"), "begin with xyz://.");
        assertRefused(elsewhere("no-jars", "s3a://bucket/register"), "FORECAST_CLASS_PATH");
        assertRefused(elsewhere("nobody", "hdfs://127.0.0.1:1/register"), "The store does not answer");
        Path both = elsewhere("both", root + "/csv");
        Files.writeString(both.resolve("r.csv"), "person_id,birth_year,gmfcs,municipality\nx,2010,I,Vejle\n");
        assertRefused(both, "but the case folder holds one too (r.csv)");
    }
}
