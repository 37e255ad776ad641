package dk.followupforecast.bench;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.Reference;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.AreaMatch;
import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.source.PersonNumbers;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.vocabulary.View;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rows of a register counted one by one, with the program's own names of areas and its own search for person numbers. */
record PlainReduction(Map<String, Long> cohorts, Map<String, Long> rejected, long repeatedPersons) {

    private static final List<String> LEVELS = List.of("I", "II", "III", "IV", "V");

    static PlainReduction of(List<String> rows) {
        Notices notices = new Notices();
        AreaRegister areas = Reference.read(new ProjectHome(Path.of("")), new SourceFiles(notices), notices)
                .areas();
        Map<String, Long> cohorts = new TreeMap<>();
        Map<String, Long> rejected = new TreeMap<>();
        Map<String, Long> persons = new TreeMap<>();
        for (String row : rows) {
            String[] fields = row.replace("\"", "").split(",", -1);
            Optional<String> reason = reason(fields, areas);
            if (reason.isPresent()) {
                rejected.merge(reason.get(), 1L, Long::sum);
            } else {
                cohorts.merge(key(fields, areas), 1L, Long::sum);
            }
            if (fields.length == 5 && !fields[0].isEmpty()) {
                persons.merge(fields[0], 1L, Long::sum);
            }
        }
        long repeated = persons.values().stream().filter(times -> times > 1).count();
        return new PlainReduction(cohorts, rejected, repeated);
    }

    private static Optional<String> reason(String[] fields, AreaRegister areas) {
        if (Stream.of(fields).anyMatch(PersonNumbers::isIn)) {
            return Optional.of("person-number");
        }
        if (fields.length != 5) {
            return Optional.of("ragged");
        }
        if (fields[0].isEmpty()) {
            return Optional.of("person-id");
        }
        if (birthYear(fields[1]).isEmpty()) {
            return Optional.of("birth-date");
        }
        if (level(fields[2]) == 0) {
            return Optional.of("gmfcs");
        }
        if (code(areas, View.MUNICIPALITY, fields[3]).isEmpty()) {
            return Optional.of("municipality");
        }
        return code(areas, View.HOSPITAL, fields[4]).isEmpty() ? Optional.of("hospital") : Optional.empty();
    }

    private static String key(String[] fields, AreaRegister areas) {
        return code(areas, View.MUNICIPALITY, fields[3]).orElseThrow() + ","
                + code(areas, View.HOSPITAL, fields[4]).orElseThrow() + ","
                + birthYear(fields[1]).orElseThrow() + "," + level(fields[2]);
    }

    private static Optional<Integer> birthYear(String date) {
        try {
            return Optional.of(LocalDate.parse(date).getYear()).filter(year -> year >= 1900 && year <= 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int level(String text) {
        return text.matches("[1-5]") ? Integer.parseInt(text) : 1 + LEVELS.indexOf(text.toUpperCase(Locale.ROOT));
    }

    private static Optional<String> code(AreaRegister areas, View view, String name) {
        return areas.find(view, name) instanceof AreaMatch.Found found
                ? Optional.of(found.area().code())
                : Optional.empty();
    }
}
