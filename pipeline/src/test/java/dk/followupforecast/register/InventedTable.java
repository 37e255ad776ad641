package dk.followupforecast.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A table of a register with all that delimited text allows, good and faulty rows mixed. */
final class InventedTable {

    private static final List<String> YEARS = List.of("2008", "2009", " 2010 ", "", "08", "1899", "2030", "2o11");
    private static final List<String> LEVELS = List.of("I", "2", "III-V", "iv", "", "VI", "I + II", " V ");
    private static final List<String> PLACES = List.of("Vejle", "630", "Odense", "Ærø", "", "Atlantis", "kolding", " ");
    private static final List<String> NOTES =
            List.of("", "n", "a;b", "he said \"no\"", "two\nlines", "three\r\nlines\n", "æøå", "\"", "  ");

    private final Random random;

    InventedTable(long seed) {
        this.random = new Random(seed);
    }

    RegisterPolicy policy() {
        Map<RowFault, RowChoice> chosen = new EnumMap<>(RowFault.class);
        for (RowFault fault : RowFault.values()) {
            chosen.put(fault, pick(List.copyOf(fault.choices())));
        }
        return new RegisterPolicy(chosen, 1990, 2026);
    }

    String text() {
        String end = random.nextBoolean() ? "\n" : "\r\n";
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        text.append("person_id;birth_year;gmfcs;kommune;note");
        int rows = random.nextInt(12);
        for (int row = 0; row < rows; row++) {
            text.append(end).append(random.nextInt(8) == 0 ? pick(List.of("", "  ", ";;;;", ";;")) : row());
        }
        return text.append(random.nextBoolean() ? end : "").toString();
    }

    private String row() {
        List<String> values = new ArrayList<>();
        values.add(quoted(random.nextInt(12) == 0 ? "" : "p" + random.nextInt(9)));
        values.add(quoted(mostly(YEARS)));
        values.add(quoted(mostly(LEVELS)));
        values.add(quoted(mostly(PLACES)));
        values.add(quoted(pick(NOTES)));
        if (random.nextInt(10) == 0) {
            values.add("x");
        }
        if (random.nextInt(10) == 0) {
            values.remove(values.size() - 1);
        }
        return String.join(";", values);
    }

    /** One of the first, which are good, more often than not. */
    private String mostly(List<String> values) {
        return random.nextInt(3) == 0 ? pick(values) : values.get(random.nextInt(3));
    }

    private String quoted(String value) {
        boolean must = value.contains("\"") || value.contains("\n") || value.contains(";");
        return must || random.nextInt(4) == 0 ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
