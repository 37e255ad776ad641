package dk.followupforecast.reconcile;

import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The ways in which a whole row can count the rule's ages wrongly. */
final class CountingSlips {

    /** With more ages than this in a group, not every choice of them is tried, only whole beginnings and ends. */
    private static final int MOST_AGES_CHOSEN_FREELY = 6;

    /** @param times how often each age counts, in place of once each */
    record Counting(int rank, Message message, Map<CountedAge, Integer> times) {}

    private final Map<CountedAge, Integer> right;
    private final List<Counting> wrong = new ArrayList<>();

    private CountingSlips(Map<CountedAge, Integer> right) {
        this.right = right;
    }

    static List<Counting> list(Map<CountedAge, Integer> right) {
        CountingSlips slips = new CountingSlips(right);
        right.keySet().stream().map(CountedAge::group).distinct().forEach(slips::addOfGroup);
        return slips.wrong;
    }

    private void addOfGroup(GmfcsGroup group) {
        List<Integer> ages = right.keySet().stream()
                .filter(age -> age.group().equals(group))
                .map(CountedAge::age)
                .sorted()
                .toList();
        if (ages.size() > 1) {
            wrong.add(new Counting(1, Message.of("explain.group-left-out", group.label()), count(group, ages, 0)));
        }
        wrong.add(new Counting(2, Message.of("explain.group-twice", group.label()), count(group, ages, 2)));
        for (int age : ages) {
            wrong.add(new Counting(
                    1, Message.of("explain.age-left-out", group.label(), year(age)), count(group, List.of(age), 0)));
            wrong.add(new Counting(
                    1, Message.of("explain.age-twice", group.label(), year(age)), count(group, List.of(age), 2)));
        }
        wrong.add(new Counting(2, Message.of("explain.year-too-early", group.label()), shift(group, -1)));
        wrong.add(new Counting(2, Message.of("explain.year-too-late", group.label()), shift(group, 1)));
        for (int age : listExtra(group, ages)) {
            Message message = Message.of("explain.age-extra", group.label(), year(age));
            wrong.add(new Counting(2, message, count(group, List.of(age), 1)));
        }
        for (List<Integer> kept : listKept(ages)) {
            List<Integer> dropped =
                    ages.stream().filter(age -> !kept.contains(age)).toList();
            Message message = Message.of("explain.ages-only", group.label(), years(kept), years(dropped));
            wrong.add(new Counting(2, message, count(group, dropped, 0)));
        }
    }

    /** Ages that another group is asked at, and the two beside the group's own. */
    private TreeSet<Integer> listExtra(GmfcsGroup group, List<Integer> ages) {
        TreeSet<Integer> extra = new TreeSet<>();
        right.keySet().forEach(age -> extra.add(age.age()));
        if (!ages.isEmpty()) {
            extra.add(ages.get(0) - 1);
            extra.add(ages.get(ages.size() - 1) + 1);
        }
        ages.forEach(extra::remove);
        return extra;
    }

    /** Choices that leave out two ages or more and keep one at least. */
    private static List<List<Integer>> listKept(List<Integer> ages) {
        List<List<Integer>> kept = new ArrayList<>();
        if (ages.size() > MOST_AGES_CHOSEN_FREELY) {
            for (int length = 1; length <= ages.size() - 2; length++) {
                kept.add(ages.subList(0, length));
                kept.add(ages.subList(ages.size() - length, ages.size()));
            }
            return kept;
        }
        for (int choice = 1; choice < 1 << ages.size(); choice++) {
            TreeSet<Integer> chosen = new TreeSet<>();
            for (int at = 0; at < ages.size(); at++) {
                if ((choice >> at & 1) == 1) {
                    chosen.add(ages.get(at));
                }
            }
            if (chosen.size() <= ages.size() - 2) {
                kept.add(List.copyOf(chosen));
            }
        }
        return kept;
    }

    private Map<CountedAge, Integer> count(GmfcsGroup group, List<Integer> ages, int times) {
        Map<CountedAge, Integer> counted = new LinkedHashMap<>(right);
        ages.forEach(age -> counted.put(new CountedAge(group, age), times));
        return counted;
    }

    private Map<CountedAge, Integer> shift(GmfcsGroup group, int years) {
        Map<CountedAge, Integer> counted = new LinkedHashMap<>();
        right.forEach((age, times) -> {
            boolean shifted = age.group().equals(group);
            counted.put(shifted ? new CountedAge(group, age.age() + years) : age, times);
        });
        return counted;
    }

    /** Ages are written without thousands signs and the like. */
    private static String year(int age) {
        return Integer.toString(age);
    }

    private static List<String> years(List<Integer> ages) {
        return ages.stream().map(CountingSlips::year).toList();
    }
}
