package dk.followupforecast.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who of a plain register is due, worked out row by row with the rules written by hand: for tests to compare with. */
final class PlainCallList {

    private PlainCallList() {}

    /** Rows by file name, as {@code person_id,gmfcs,birth_year,age_reached,follow_up_number,follow_ups_planned,first}. */
    static Map<String, List<String>> of(Path register, String rule, int year, boolean byHospital) throws IOException {
        Map<String, List<String>> byArea = new TreeMap<>();
        for (String line : Files.readAllLines(register)
                .subList(1, Files.readAllLines(register).size())) {
            String[] cells = line.split(",", -1);
            int birthYear = Integer.parseInt(cells[1].substring(0, 4));
            int age = year - birthYear;
            List<Integer> ages = ages(rule, cells[2]);
            boolean born = rule.equals("cpop-0-14") || birthYear >= 2008;
            if (born && ages.contains(age)) {
                int number = ages.indexOf(age) + 1;
                String row = String.join(
                        ",",
                        cells[0],
                        cells[2],
                        "" + birthYear,
                        "" + age,
                        "" + number,
                        "" + ages.size(),
                        "" + (number == 1));
                byArea.computeIfAbsent(cells[byHospital ? 4 : 3], area -> new ArrayList<>())
                        .add(row);
            }
        }
        return byArea;
    }

    /** Ages reached in the year. */
    private static List<Integer> ages(String rule, String level) {
        boolean light = level.equals("I") || level.equals("II");
        return switch (rule) {
            case "cpop-15-18-annex-2024" -> light ? List.of(17) : List.of(16, 17, 18);
            case "cpop-15-17-national" -> light ? List.of(16, 18) : List.of(16, 17, 18);
            default ->
                level.equals("I")
                        ? List.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 14)
                        : List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        };
    }
}
