package dk.followupforecast.attack;

import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.published.PublishedAbout;
import dk.followupforecast.published.PublishedEdition;
import dk.followupforecast.published.PublishedNumber;
import dk.followupforecast.rule.AgeConvention;
import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A public edition so small that all children who fit it can be gone through. What its numbers count is reckoned here over
 * plain arrays, in the words of the documents, so that the attack cannot be right by agreeing with itself.
 *
 * @param truth children by area, birth year and band; the edition's numbers are sums over them
 */
record TinyEdition(PublishedEdition edition, int[][][] truth, List<Rule> rules, int threshold) {

    static final int FIRST_YEAR = 2008;
    static final int BANDS = 2;

    private static final List<GmfcsGroup> GROUPS =
            List.of(new GmfcsGroup(GmfcsLevel.I, GmfcsLevel.II), new GmfcsGroup(GmfcsLevel.III, GmfcsLevel.V));

    /** @param ages reached in the year, by band */
    record Rule(String name, List<List<Integer>> ages) {}

    static TinyEdition random(Random random) {
        int areas = 2 + random.nextInt(2);
        int years = 1 + random.nextInt(2);
        int[][][] truth = new int[areas][years][BANDS];
        for (int[][] ofArea : truth) {
            for (int[] ofYear : ofArea) {
                for (int band = 0; band < BANDS; band++) {
                    ofYear[band] = random.nextInt(4);
                }
            }
        }
        List<Rule> rules = new ArrayList<>();
        for (int at = 0; at < 1 + random.nextInt(2); at++) {
            rules.add(new Rule("rule-" + at, List.of(ages(random), ages(random))));
        }
        int threshold = 2 + random.nextInt(2);
        PublishedAbout about = new PublishedAbout(
                "tiny",
                "2024",
                "tiny",
                threshold,
                List.of(),
                "tiny",
                rules.stream().map(TinyEdition::rule).toList(),
                Map.of());
        List<PublicArea> named = areas(areas, random);
        List<PublishedNumber> numbers = new ArrayList<>();
        for (int at = 0; at < 2 + random.nextInt(5); at++) {
            numbers.add(number(named.get(random.nextInt(named.size())), truth, rules, random));
        }
        return new TinyEdition(new PublishedEdition(about, named, numbers), truth, rules, threshold);
    }

    private static List<Integer> ages(Random random) {
        return IntStream.of(16, 17).filter(age -> random.nextInt(3) > 0).boxed().toList();
    }

    private static FollowUpRule rule(Rule rule) {
        List<AgeSchedule> schedules = IntStream.range(0, BANDS)
                .mapToObj(band -> new AgeSchedule(
                        GROUPS.get(band), new TreeSet<>(rule.ages().get(band))))
                .toList();
        LocalText name = LocalText.same(rule.name());
        return new FollowUpRule(
                rule.name(),
                name,
                name,
                AgeConvention.REACHED_IN_YEAR,
                OptionalInt.of(FIRST_YEAR),
                schedules,
                Optional.empty());
    }

    private static Area area(int at) {
        return new Area(AreaLevel.MUNICIPALITY, Integer.toString(at), "Area " + at);
    }

    /** Each by itself, the region, and where there are three areas perhaps two of them together. */
    private static List<PublicArea> areas(int size, Random random) {
        List<PublicArea> areas = new ArrayList<>();
        List<Area> all = IntStream.range(0, size).mapToObj(TinyEdition::area).toList();
        all.forEach(area -> areas.add(new PublicArea(View.MUNICIPALITY, area, List.of(area), List.of())));
        if (size > 2 && random.nextBoolean()) {
            Area group = new Area(AreaLevel.GROUP, "group", "Group");
            areas.add(new PublicArea(View.MUNICIPALITY, group, all.subList(0, 2), List.of()));
        }
        Area silent = new Area(AreaLevel.MUNICIPALITY, "silent", "Silent");
        Area region = new Area(AreaLevel.REGION, "region", "Region");
        areas.add(new PublicArea(View.MUNICIPALITY, region, all, List.of(silent)));
        return areas;
    }

    private static PublishedNumber number(PublicArea area, int[][][] truth, List<Rule> rules, Random random) {
        int years = truth[0].length;
        Optional<GmfcsGroup> group =
                random.nextBoolean() ? Optional.of(GROUPS.get(random.nextInt(BANDS))) : Optional.empty();
        boolean children = random.nextInt(3) > 0;
        int from = FIRST_YEAR + random.nextInt(years);
        int to = from + random.nextInt(FIRST_YEAR + years - from);
        Measure measure = children ? Measure.CHILDREN : Measure.FOLLOW_UPS;
        Optional<String> rule = children
                ? Optional.empty()
                : Optional.of(rules.get(random.nextInt(rules.size())).name());
        int shift = children ? 0 : 16;
        Asked asked = new Asked(
                area.members().stream().map(Area::code).toList(),
                from + shift,
                to + shift,
                group.map(GmfcsGroup::label).orElse("all"),
                rule);
        return new PublishedNumber(
                measure,
                View.MUNICIPALITY,
                area.area(),
                rule,
                from + shift,
                to + shift,
                group,
                asked.valueIn(truth, rules),
                Optional.empty());
    }

    /**
     * What a number counts, in words.
     *
     * @param areas codes of the areas that it is over
     * @param gmfcs a band, or all
     * @param rule none for children
     */
    record Asked(List<String> areas, int firstYear, int lastYear, String gmfcs, Optional<String> rule) {

        int valueIn(int[][][] children, List<Rule> rules) {
            int value = 0;
            int[][][] times = times(children, rules);
            for (int area = 0; area < children.length; area++) {
                for (int year = 0; year < children[area].length; year++) {
                    for (int band = 0; band < BANDS; band++) {
                        value += times[area][year][band] * children[area][year][band];
                    }
                }
            }
            return value;
        }

        /** How often a child of each cell counts. */
        int[][][] times(int[][][] children, List<Rule> rules) {
            int[][][] times = new int[children.length][children[0].length][BANDS];
            for (String code : areas) {
                for (int year = firstYear; year <= lastYear; year++) {
                    for (int band = 0; band < BANDS; band++) {
                        if (gmfcs.equals("all") || gmfcs.equals(GROUPS.get(band).label())) {
                            count(times[Integer.parseInt(code)], year, band, rules);
                        }
                    }
                }
            }
            return times;
        }

        private void count(int[][] ofArea, int year, int band, List<Rule> rules) {
            for (int born = 0; born < ofArea.length; born++) {
                int age = year - (FIRST_YEAR + born);
                boolean counts = rule.isEmpty()
                        ? age == 0
                        : rules.stream()
                                .filter(one -> one.name().equals(rule.get()))
                                .anyMatch(one -> one.ages().get(band).contains(age));
                ofArea[born][band] += counts ? 1 : 0;
            }
        }
    }
}
