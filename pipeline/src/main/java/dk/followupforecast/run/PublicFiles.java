package dk.followupforecast.run;

import dk.followupforecast.chart.PublicCharts;
import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.ChartPainter;
import dk.followupforecast.chart.paint.PaintedChart;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.table.PublicTableKind;
import dk.followupforecast.table.PublicTables;
import dk.followupforecast.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Every file of a public edition, made of the publication, the language and the program alone: no clock, no input, no
 * name of a folder. What is made of a twin may so be held byte against byte.
 */
public final class PublicFiles {

    private static final String CHARTS = "charts/";

    private final PublicPublication publication;
    private final Texts texts;
    private final BuildIdentity build;
    private final Set<Format> formats;
    private final List<Chart> described;

    public PublicFiles(PublicPublication publication, Texts texts, BuildIdentity build, Set<Format> formats) {
        this(publication, texts, build, formats, PublicCharts.list(publication, texts));
    }

    /** @param charts of the publication, and of nothing else: whatever more they know, twins show */
    PublicFiles(
            PublicPublication publication, Texts texts, BuildIdentity build, Set<Format> formats, List<Chart> charts) {
        this.publication = publication;
        this.texts = texts;
        this.build = build;
        this.formats = Set.copyOf(formats);
        this.described = List.copyOf(charts);
    }

    /** All files but the manifest by path, each made when it is asked for; several threads may ask at once. */
    public Map<String, Supplier<byte[]>> list() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        if (formats.contains(Format.CSV)) {
            addTables(files);
        }
        List<PaintedChart> charts = new ChartPainter().paint(described);
        for (PaintedChart chart : charts) {
            if (formats.contains(Format.PNG)) {
                files.put(CHARTS + chart.name() + ".png", chart::png);
            }
            if (formats.contains(Format.SVG)) {
                files.put(CHARTS + chart.name() + ".svg", chart::svg);
            }
        }
        new PublicDocuments(publication, texts, build, formats).add(charts, files);
        return files;
    }

    /** All files by path, the manifest among them. */
    public SortedMap<String, byte[]> write() {
        SortedMap<String, byte[]> written = new TreeMap<>();
        SortedMap<String, WrittenFile> named = new TreeMap<>();
        list().forEach((file, content) -> written.put(file, content.get()));
        written.forEach((file, bytes) -> named.put(file, WrittenFile.of(bytes)));
        written.put(Manifest.FILE, manifest(named));
        return written;
    }

    /** @param written all others, by path */
    byte[] manifest(Map<String, WrittenFile> written) {
        PublicManifest manifest = new PublicManifest(publication, build, texts.language());
        return manifest.outputs(written).json().getBytes(StandardCharsets.UTF_8);
    }

    private void addTables(Map<String, Supplier<byte[]>> files) {
        PublicTables tables = new PublicTables(publication, texts);
        for (PublicTableKind kind : PublicTableKind.values()) {
            files.put(kind.file(), () -> tables.csv(kind).getBytes(StandardCharsets.UTF_8));
        }
        files.put("datapackage.json", () -> JsonText.of(tables.describe()).getBytes(StandardCharsets.UTF_8));
    }
}
