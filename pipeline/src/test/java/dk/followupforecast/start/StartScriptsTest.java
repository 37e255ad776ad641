package dk.followupforecast.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start script for Windows against the other one, by reading them: not every machine that tests has cmd. */
class StartScriptsTest {

    private final String shell = read("forecast");
    private final String windows = read("forecast.cmd");

    private static String read(String script) {
        try {
            return Files.readString(Path.of("pipeline/bin").resolve(script));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> find(String pattern, String script) {
        return Pattern.compile(pattern)
                .matcher(script)
                .results()
                .map((MatchResult found) -> found.group(1).replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothPutTheSameFoldersOnTheClassPath() {
        Set<String> folders = find("\"\\$target\"/(\\S+?)/\\*\\.jar", shell);
        assertEquals(Set.of("spark/jars", "solver"), folders);
        assertEquals(folders, find("CLASS_PATH%;%TARGET%\\\\(\\S+?)\\\\\\*", windows));
    }

    @Test
    void bothListenToTheSameVariables() {
        Set<String> variables = find("\\b(FORECAST_[A-Z_]+|JAVA_HOME)\\b", shell);
        assertTrue(variables.contains("FORECAST_CLASS_PATH"), variables::toString);
        assertEquals(variables, find("\\b(FORECAST_[A-Z_]+|JAVA_HOME)\\b", windows));
    }

    @Test
    void bothStartTheSameClasses() {
        assertEquals(
                find("dk\\.followupforecast\\.command\\.(\\w+)", shell),
                find("dk\\.followupforecast\\.command\\.(\\w+)", windows));
    }

    /** What tells either that a register, or the solver, is asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar",
                "attack",
                "--edition",
                "--engine",
                "--format",
                "--master",
                "spark",
                "parquet",
                "public",
                ".parquet",
                ".csv",
                ".tsv",
                "csv.gz",
                "tsv.gz",
                "person_id",
                "case.yaml",
                "location"
            })
    void bothLookForTheSameWords(String word) {
        assertTrue(shell.contains(word), word);
        assertTrue(windows.contains(word), word);
    }

    /** Labels that nothing defines end a batch file with an error. */
    @Test
    void everyLabelOfTheBatchFileIsThere() {
        Set<String> defined = find("(?m)^:(\\w+)\\s*$", windows);
        Set<String> asked = find("(?:goto|call) :?(\\w+)", windows.replace("call mvn", ""));
        assertTrue(asked.size() > 5, asked::toString);
        assertEquals(defined, asked);
    }
}
