package dk.followupforecast.chart.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Charts of the kind the reports hold, and awkward ones. */
final class SampleCharts {
    static final List<String> MUNICIPALITIES = List.of(
            "Middelfart",
            "Assens",
            "Faaborg-Midtfyn",
            "Kerteminde",
            "Nyborg",
            "Odense",
            "Svendborg",
            "Nordfyns",
            "Langeland",
            "Ærø",
            "Haderslev",
            "Billund",
            "Sønderborg",
            "Tønder",
            "Esbjerg",
            "Fanø",
            "Varde",
            "Vejen",
            "Aabenraa",
            "Fredericia",
            "Kolding",
            "Vejle");

    private SampleCharts() {}

    static ChartText text(String title) {
        return text("da", title);
    }

    static ChartText text(String language, String title) {
        return new ChartText(
                language,
                title,
                "Antal tilføjede opfølgninger pr. år, Region Syddanmark",
                "Kilde: egen fremskrivning. Tal over søjlen er årets sum.",
                "Søjlerne viser <antal> & summer pr. år");
    }

    static List<String> years(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }

    static BarSeries series(String name, double... sizes) {
        return new BarSeries(
                name,
                Arrays.stream(sizes)
                        .mapToObj(size -> ChartValue.of(size, String.format(java.util.Locale.ROOT, "%.0f", size)))
                        .toList());
    }

    static StackedBars stacked(String name, ChartText text, List<String> categories, BarSeries... series) {
        List<String> sums = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            int category = i;
            double sum =
                    Arrays.stream(series).mapToDouble(one -> one.size(category)).sum();
            sums.add(String.format(java.util.Locale.ROOT, "%.0f", sum));
        }
        return new StackedBars(name, text, categories, List.of(series), sums);
    }

    static StackedBars hospitals() {
        return stacked(
                "sygehuse",
                text("Kolding får flest nye opfølgninger, og 2027 topper med 61"),
                years(2024, 2030),
                series("Aabenraa", 0, 5, 3, 8, 4, 7, 4),
                series("Esbjerg", 4, 8, 9, 6, 7, 7, 9),
                series("Kolding", 6, 20, 19, 26, 25, 18, 18),
                series("Odense", 2, 16, 13, 21, 13, 13, 12));
    }

    static StackedBars bands() {
        return stacked(
                "niveauer",
                text("To af tre børn har GMFCS-niveau I-II"),
                years(2008, 2014),
                series("GMFCS I–II", 28, 17, 34, 22, 18, 21, 20),
                series("GMFCS III–V", 12, 9, 6, 12, 9, 6, 7));
    }

    static StackedBars hours() {
        return stacked(
                "timer",
                text("Kommunerne skal bruge 122 timer i 2027"),
                years(2024, 2029),
                series("Timer", 24, 98, 88, 122, 98, 90));
    }

    static GroupedBars rules() {
        return new GroupedBars(
                "regler",
                text("Med regel B vokser opgaven fra 2024 og topper med 89 i 2026"),
                years(2024, 2029),
                List.of(
                        series("Regel A: opfølgning som 17-årig", 12, 49, 44, 61, 49, 45),
                        series("Regel B: opfølgning hvert andet år", 40, 38, 89, 66, 79, 70)));
    }

    static HeatMap municipalities() {
        return heatMap("kommuner", MUNICIPALITIES, years(2024, 2029));
    }

    /** Figures 0 to 9 by a fixed pattern; Fanø has not reported. */
    static HeatMap heatMap(String name, List<String> names, List<String> years) {
        List<HeatRow> rows = new ArrayList<>();
        int seed = 7;
        int[] sums = new int[years.size()];
        for (String area : names) {
            List<ChartValue> cells = new ArrayList<>();
            for (int i = 0; i < years.size(); i++) {
                seed = (seed * 1103515245 + 12345) & 0x7fffffff;
                int size = (seed >> 16) % 10;
                boolean missing = area.equals("Fanø");
                sums[i] += missing ? 0 : size;
                cells.add(missing ? ChartValue.notReported("–") : ChartValue.of(size, String.valueOf(size)));
            }
            rows.add(HeatRow.area(area, cells));
        }
        List<ChartValue> total = Arrays.stream(sums)
                .mapToObj(sum -> ChartValue.of(sum, String.valueOf(sum)))
                .toList();
        rows.add(new HeatRow("I alt", HeatRow.Kind.TOTAL, total));
        return new HeatMap(
                name,
                text("Opfølgningerne er spredt over alle regionens kommuner"),
                years,
                rows,
                "Skraveret: kommunen har ikke indberettet. Det er ikke det samme som nul.");
    }

    static List<Chart> report() {
        return List.of(hospitals(), bands(), hours(), rules(), municipalities(), units());
    }

    static UnitBars units() {
        return units("kommune", text("Flest opfølgninger i 2026 og 2028: 3 om året"), 0, 2, 3, 1, 3, -1);
    }

    /** Counts from 2024 on; a negative one is not reported. */
    static UnitBars units(String name, ChartText text, int... counts) {
        List<ChartValue> values = Arrays.stream(counts)
                .mapToObj(count ->
                        count < 0 ? ChartValue.notReported("–") : ChartValue.of(count, Integer.toString(count)))
                .toList();
        return new UnitBars(
                name,
                text,
                years(2024, 2023 + counts.length),
                values,
                "Skraveret: ikke indberettet (ikke det samme som nul)");
    }

    static List<Chart> awkward() {
        String longTitle = "En meget lang overskrift om hvordan opfølgningerne fordeler sig på sygehusene i Region "
                + "Syddanmark, når børn med cerebral parese følges efter den nye regel, og hvad det koster";
        List<Chart> charts = new ArrayList<>();
        charts.add(stacked("en-soejle", text("Et år"), List.of("2024"), series("A", 3), series("B", 1)));
        charts.add(stacked(
                "nul",
                text("Ingen opfølgninger"),
                years(2024, 2030),
                series("A", new double[7]),
                series("B", new double[7])));
        charts.add(stacked("nul-alene", text("Ingen opfølgninger"), List.of("2024"), series("A", 0)));
        charts.add(stacked("jaevn", text("Jævnt fordelte tal"), years(2024, 2026), series("A", 10, 20, 30)));
        charts.add(sixSeries(longTitle));
        charts.add(twentyYears());
        charts.add(huge());
        charts.add(longCategories());
        charts.add(crowdedGroups());
        charts.add(sparseGroups());
        charts.add(units("blokke-nul", text("Ingen opfølgninger"), 0, 0, 0));
        charts.add(units("blokke-ukendt", text("Antallet kendes ikke"), -1, -1, -1, -1, -1, -1));
        charts.add(units("blokke-mange", text(longTitle), 12, 0, 1, 2, 7, -1, 11));
        charts.add(units("blokke-soejler", text("Mange"), 13, 0, 140, 99999, -1));
        charts.add(units(
                "blokke-tredive",
                text(longTitle),
                IntStream.range(0, 30).map(i -> i * 7 % 13).toArray()));
        charts.add(units("blokke-et-aar", text("Et år"), 1));
        charts.add(heatMap("danmark", allMunicipalities(), years(2024, 2035)));
        charts.add(new HeatMap(
                "en-celle",
                text(longTitle),
                List.of("2024"),
                List.of(HeatRow.area("Faaborg-Midtfyn", List.of(ChartValue.of(0, "0")))),
                ""));
        return charts;
    }

    private static StackedBars sixSeries(String title) {
        return stacked(
                "seks-raekker",
                text(title),
                years(2024, 2030),
                series("Sygehus Sønderjylland, Aabenraa, Børne- og Ungeafdelingen", 1, 5, 3, 8, 4, 7, 1),
                series("Esbjerg", 4, 8, 9, 6, 7, 7, 1),
                series("Kolding", 6, 20, 19, 26, 25, 18, 1),
                series("Odense Universitetshospital", 2, 16, 13, 21, 13, 13, 40),
                series("Speciallægepraksisserne", 3, 1, 2, 12, 9, 1, 0),
                series("Øvrige", 9, 12, 11, 2, 3, 1, 2));
    }

    private static StackedBars twentyYears() {
        double[] first = IntStream.range(0, 20).mapToDouble(i -> 3 + i * 7 % 23).toArray();
        double[] second = IntStream.range(0, 20).mapToDouble(i -> i * 5 % 11).toArray();
        double[] third =
                IntStream.range(0, 20).mapToDouble(i -> 900 + i * 13 % 17).toArray();
        return stacked(
                "tyve-aar",
                text("Tyve år"),
                years(2024, 2043),
                series("Aabenraa", first),
                series("Esbjerg", second),
                series("Kolding", third));
    }

    private static StackedBars huge() {
        return stacked(
                "store-tal",
                text("en", "Very large figures"),
                years(2024, 2043),
                series(
                        "Odense Universitetshospital",
                        IntStream.range(0, 20).mapToDouble(i -> 99999 - i).toArray()),
                series(
                        "Kolding",
                        IntStream.range(0, 20).mapToDouble(i -> 1 + i * 40).toArray()));
    }

    private static StackedBars longCategories() {
        List<String> names = new ArrayList<>(MUNICIPALITIES.subList(0, 11));
        names.set(3, "Sygehus Lillebælt Kolding og Vejle");
        double[] sizes = IntStream.range(0, 11).mapToDouble(i -> i).toArray();
        return stacked(
                "lange-navne", text("Lange navne under søjlerne"), names, series("A", sizes), series("B", sizes));
    }

    private static GroupedBars crowdedGroups() {
        double[] a =
                IntStream.range(0, 20).mapToDouble(i -> 1000 + i * 700 % 9000).toArray();
        double[] b = IntStream.range(0, 20).mapToDouble(i -> i * 300 % 7000).toArray();
        double[] c = IntStream.range(0, 20).mapToDouble(i -> 50).toArray();
        return new GroupedBars(
                "mange-grupper",
                text("Mange grupper"),
                years(2024, 2043),
                List.of(
                        series("Regel A", a),
                        series("Regel B med et meget langt navn, som næsten ikke kan være her", b),
                        series("Regel C med et langt navn, som fylder en linje for sig selv", c)));
    }

    private static GroupedBars sparseGroups() {
        return new GroupedBars(
                "en-gruppe",
                text("En gruppe"),
                List.of("2024"),
                List.of(series("Regel A", 0), new BarSeries("Regel B", List.of(ChartValue.notReported("–")))));
    }

    private static List<String> allMunicipalities() {
        List<String> names = new ArrayList<>(MUNICIPALITIES);
        for (int i = names.size(); i < 98; i++) {
            names.add("Kommune " + i);
        }
        return names;
    }
}
