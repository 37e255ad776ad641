package dk.followupforecast.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small case drawn at random: some municipalities, some of them in a group, some cells without a row, all levels apart
 * or in bands.
 *
 * @param extract the rows of a long extract
 */
record RandomCase(String settings, String extract) {

    private static final List<String> AREAS = List.of("Vejle", "Kolding", "Varde", "Esbjerg", "Fanø", "Odense");

    /** Groupings of levels, each with the rules that can be drawn for it. */
    private static final List<List<String>> BANDS = List.of(List.of("I-II", "III-V"), List.of("I", "II-V"));

    static RandomCase of(Random random) {
        List<String> rows = new ArrayList<>(List.of("kommune;fødselsår;gmfcs;antal"));
        int last = 2012 + random.nextInt(3);
        for (String area : AREAS) {
            if (area.equals("Vejle") || random.nextInt(4) > 0) {
                for (int year = 2006; year <= last; year++) {
                    boolean silent = !area.equals("Vejle") && random.nextInt(40) == 0;
                    for (String level : silent ? List.<String>of() : List.of("I", "II", "III", "IV", "V")) {
                        rows.add(area + ";" + year + ";" + level + ";" + Math.max(0, random.nextInt(5) - 2));
                    }
                }
            }
        }
        String leftOut = random.nextInt(3) == 0 ? "rows-left-out: zero\n" : "";
        String group = "area-groups:\n  - {code: vest, name: Vest, view: municipality, members: [Varde, Esbjerg]}\n";
        return new RandomCase(leftOut + (random.nextBoolean() ? group : ""), String.join("\n", rows) + "\n");
    }

    /** A rule file of its own, under a name of its own. */
    static String rule(String name, Random random) {
        List<String> groups = BANDS.get(random.nextInt(BANDS.size()));
        StringBuilder rule = new StringBuilder("rule: " + name + "\ntitle: {da: Regel, en: Rule}\nsource: test\n");
        rule.append("age: ")
                .append(random.nextBoolean() ? "reached-in-year" : "on-1-january")
                .append('\n');
        if (random.nextBoolean()) {
            rule.append("first-birth-year: ").append(2006 + random.nextInt(3)).append('\n');
        }
        rule.append("follow-ups:\n");
        for (String group : groups) {
            String ages = IntStream.rangeClosed(15, 17)
                    .filter(age -> age == 16 || random.nextBoolean())
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(", "));
            rule.append("  - gmfcs: [")
                    .append(levels(group))
                    .append("]\n    ages: [")
                    .append(ages)
                    .append("]\n");
        }
        return rule.append("hours-per-follow-up: 2\n").toString();
    }

    private static String levels(String group) {
        return switch (group) {
            case "I-II" -> "I, II";
            case "III-V" -> "III, IV, V";
            case "II-V" -> "II, III, IV, V";
            default -> group;
        };
    }

    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("case.yaml"), settings.isEmpty() ? "date: \"2024\"\n" : settings);
        return Files.writeString(folder.resolve("extract.csv"), extract).getParent();
    }
}
