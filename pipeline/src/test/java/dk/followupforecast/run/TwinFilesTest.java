package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A chart whose axis ends at an internal figure, and other files that a twin would give otherwise. */
class TwinFilesTest {

    private static final String MANIFEST = "manifest of both";

    private final Set<String> made = new TreeSet<>();

    private final TwinFiles written = new TwinFiles(Map.of(
            "manifest.json", bytes(MANIFEST),
            "charts/bars.svg", bytes("axis to 12"),
            "charts/bars.png", bytes("picture, axis to 12"),
            "tables/public.csv", bytes("5;6;7")));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The files of a twin, one of them with other content. */
    private Map<String, Supplier<byte[]>> twin(String other, String content) {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        add(files, "charts/bars.svg", other, "axis to 12", content);
        add(files, "charts/bars.png", other, "picture, axis to 12", content);
        add(files, "tables/public.csv", other, "5;6;7", content);
        return files;
    }

    private void add(Map<String, Supplier<byte[]>> files, String file, String other, String same, String content) {
        files.put(file, () -> {
            synchronized (made) {
                made.add(file);
            }
            return bytes(file.equals(other) ? content : same);
        });
    }

    private Optional<String> findDifferent(Map<String, Supplier<byte[]>> twin, boolean all) {
        return written.findDifferent(twin, bytes(MANIFEST), all);
    }

    @Test
    void filesOfTheSameBytesAreTheSame() {
        assertEquals(Optional.empty(), findDifferent(twin("", ""), true));
        assertEquals(Set.of("charts/bars.svg", "charts/bars.png", "tables/public.csv"), made);
    }

    @Test
    void anAxisThatEndsAtAnotherNumberIsFoundInATextEvenWhereTextsAloneAreMade() {
        assertEquals(Optional.of("charts/bars.svg"), findDifferent(twin("charts/bars.svg", "axis to 13"), false));
        assertEquals(Optional.of("charts/bars.svg"), findDifferent(twin("charts/bars.svg", "axis to 13"), true));
    }

    @Test
    void anAxisThatEndsAtAnotherNumberIsFoundInAPicture() {
        Map<String, Supplier<byte[]>> twin = twin("charts/bars.png", "picture, axis to 13");
        assertEquals(Optional.of("charts/bars.png"), findDifferent(twin, true));
    }

    @Test
    void picturesAreNotMadeWhereTextsAloneAre() {
        assertEquals(Optional.empty(), findDifferent(twin("charts/bars.png", "picture, axis to 13"), false));
        assertEquals(Set.of("charts/bars.svg", "tables/public.csv"), made);
    }

    @Test
    void aByteMoreOrFewerIsFound() {
        assertEquals(Optional.of("tables/public.csv"), findDifferent(twin("tables/public.csv", "5;6;7\n"), false));
        assertEquals(Optional.of("tables/public.csv"), findDifferent(twin("tables/public.csv", "5;6;"), false));
    }

    @Test
    void aManifestThatWouldSaySomethingElseIsFoundBeforeAnyFileIsMade() {
        assertEquals(Optional.of("manifest.json"), written.findDifferent(twin("", ""), bytes("another"), false));
        assertEquals(Set.of(), made);
    }

    @Test
    void aFileMoreOrFewerIsFoundInWhatTheManifestNames() {
        Map<String, Supplier<byte[]>> more = twin("", "");
        more.put("charts/more.svg", () -> bytes("axis"));
        assertEquals(Optional.of("manifest.json"), findDifferent(more, true));
        Map<String, Supplier<byte[]>> fewer = twin("", "");
        fewer.remove("charts/bars.png");
        assertEquals(Optional.of("manifest.json"), findDifferent(fewer, true));
    }
}
