package dk.followupforecast.compare;

import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.notice.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What else the runs say otherwise: printed figures that agree no longer, notices, rows of a register that do not count. */
final class FindingsText {

    /** More places than this are counted, not named. */
    private static final int MOST_NAMED = 5;

    private static final String DIFFERS = "differs";

    private final StoredRun first;
    private final StoredRun second;
    private final Words words;

    FindingsText(RunComparison comparison, Words words) {
        this.first = comparison.first();
        this.second = comparison.second();
        this.words = words;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        addPrinted(lines);
        addNotices(lines);
        if (!first.rejectedRows().equals(second.rejectedRows())) {
            lines.add(words.say("runs.rejected", count(first), count(second)));
        }
        return lines;
    }

    private String count(StoredRun run) {
        return run.rejectedRows().map(words.texts()::number).orElse(Words.NONE);
    }

    private void addPrinted(List<String> lines) {
        List<String> now = differing(second, first);
        List<String> before = differing(first, second);
        if (!now.isEmpty() || !before.isEmpty()) {
            lines.add(words.say("runs.printed", all(first), all(second)));
            addPlaces("runs.printed.new", now, lines);
            addPlaces("runs.printed.gone", before, lines);
        }
    }

    private static int all(StoredRun run) {
        return (int) run.printed().values().stream().filter(DIFFERS::equals).count();
    }

    /** Printed figures that differ from the computed ones in one run and not in the other. */
    private List<String> differing(StoredRun run, StoredRun other) {
        List<String> places = new ArrayList<>();
        run.printed().forEach((place, status) -> {
            if (status.equals(DIFFERS) && !DIFFERS.equals(other.printed().get(place))) {
                places.add(say(place));
            }
        });
        return places;
    }

    /** Table, row and column; where the two views are held against each other, there is no table. */
    private String say(List<String> place) {
        boolean views = place.get(0).equals(Publication.VIEWS_COMPARED);
        return String.join(", ", views ? words.say("runs.printed.views") : place.get(0), place.get(1), place.get(2));
    }

    private void addPlaces(String key, List<String> places, List<String> lines) {
        if (!places.isEmpty()) {
            String named = String.join("; ", places.subList(0, Math.min(MOST_NAMED, places.size())));
            int more = places.size() - MOST_NAMED;
            lines.add("  " + words.say(key, more > 0 ? words.say("runs.places-more", named, more) : named));
        }
    }

    /** Warnings by kind and place: a row further up moves lines, and is no news. What informs, the figures tell too. */
    private void addNotices(List<String> lines) {
        Map<String, Integer> change = new TreeMap<>();
        Set<List<String>> all = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        all.addAll(first.notices().keySet());
        all.addAll(second.notices().keySet());
        all.removeIf(notice -> !notice.get(0).equals(Severity.WARNING.label()));
        for (List<String> notice : all) {
            int more =
                    second.notices().getOrDefault(notice, 0) - first.notices().getOrDefault(notice, 0);
            if (more != 0) {
                change.merge((more > 0 ? "+" : "-") + notice.get(1), Math.abs(more), Integer::sum);
            }
        }
        addKinds("runs.notices.new", kinds(change, "+"), lines);
        addKinds("runs.notices.gone", kinds(change, "-"), lines);
    }

    private void addKinds(String key, List<String> kinds, List<String> lines) {
        if (!kinds.isEmpty()) {
            lines.add(words.say(key, String.join(", ", kinds)));
        }
    }

    private static List<String> kinds(Map<String, Integer> change, String sign) {
        List<String> kinds = new ArrayList<>();
        change.forEach((kind, count) -> {
            if (kind.startsWith(sign)) {
                kinds.add(kind.substring(1) + (count > 1 ? " (" + count + ")" : ""));
            }
        });
        return kinds;
    }
}
