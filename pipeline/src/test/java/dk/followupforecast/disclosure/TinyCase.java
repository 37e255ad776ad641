package dk.followupforecast.disclosure;

import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/**
 * A random case so small that all counts which fit its public numbers can be gone through. Areas, birth years and bands are
 * places in arrays here, so that nobody who works with it needs anything of the program.
 *
 * @param views one or two
 * @param bornFrom the first birth year of the extracts
 * @param rules the one in effect first
 * @param hospitalOf by municipality: the hospital that it belongs to; empty where nobody knows
 */
record TinyCase(
        int threshold, List<Table> views, int bornFrom, List<Rule> rules, int[] hospitalOf, List<TableDesign> designs) {

    static final int BANDS = 2;

    static final int FIRST = 2008;

    /** Stands where an area has not reported. */
    static final int NONE = -1;

    /**
     * @param children by area, birth year and band
     * @param merged areas that stand as one; none or two
     */
    record Table(View view, int[][][] children, List<Integer> merged) {

        int areas() {
            return children.length;
        }

        int years() {
            return children[0].length;
        }
    }

    /** @param ages reached in the year, by band */
    record Rule(String name, OptionalInt bornFrom, boolean bandsTogether, List<List<Integer>> ages) {}

    static TinyCase random(Random random) {
        int years = 2 + random.nextInt(2);
        List<Table> views = new ArrayList<>();
        boolean both = random.nextInt(3) == 0;
        View first = random.nextInt(3) == 0 ? View.HOSPITAL : View.MUNICIPALITY;
        Table municipalities = table(View.MUNICIPALITY, both ? 2 : 2 + random.nextInt(2), years, random);
        if (both) {
            views.add(hospitals(municipalities, random));
            views.add(municipalities);
        } else {
            views.add(first == View.MUNICIPALITY ? municipalities : table(first, 2, years, random));
        }
        int[] hospitalOf = both && random.nextInt(4) > 0 ? new int[] {0, random.nextInt(2)} : new int[0];
        return new TinyCase(
                2 + random.nextInt(2), views, FIRST, rules(random), hospitalOf, designs(views, years, random));
    }

    private static Table table(View view, int areas, int years, Random random) {
        int[][][] children = new int[areas][years][BANDS];
        int most = 1 + random.nextInt(4);
        for (int[][] ofArea : children) {
            for (int[] ofYear : ofArea) {
                for (int band = 0; band < BANDS; band++) {
                    ofYear[band] = random.nextInt(most + 1);
                }
            }
        }
        if (random.nextInt(8) == 0) {
            children[random.nextInt(areas)][random.nextInt(years)][random.nextInt(BANDS)] = NONE;
        }
        if (areas > 2 && random.nextInt(8) == 0) {
            for (int[] ofYear : children[areas - 1]) {
                Arrays.fill(ofYear, NONE);
            }
        }
        return new Table(view, children, merged(areas, random));
    }

    private static List<Integer> merged(int areas, Random random) {
        return areas > 2 && random.nextBoolean() ? List.of(0, 1 + random.nextInt(2)) : List.of();
    }

    /** Of municipalities, all years that there are. */
    static TableDesign tableOfChildren(AreasShown areas, int yearsInBlock, boolean gmfcsApart) {
        return new TableDesign(
                Measure.CHILDREN,
                View.MUNICIPALITY,
                areas,
                yearsInBlock,
                gmfcsApart,
                false,
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /** Roughly the children of the municipalities, as another source would count them. */
    private static Table hospitals(Table municipalities, Random random) {
        int[][][] children = new int[2][municipalities.years()][BANDS];
        for (int area = 0; area < 2; area++) {
            for (int year = 0; year < municipalities.years(); year++) {
                for (int band = 0; band < BANDS; band++) {
                    int like = Math.max(0, municipalities.children()[area][year][band]);
                    children[area][year][band] = Math.max(0, like + (random.nextInt(6) - 2) / 3);
                }
            }
        }
        return new Table(View.HOSPITAL, children, List.of());
    }

    static List<Rule> rules(Random random) {
        List<Rule> rules = new ArrayList<>();
        rules.add(rule("in-effect", false, random));
        if (random.nextInt(3) == 0) {
            rules.add(random.nextInt(2), rule("compared", random.nextInt(3) == 0, random));
        }
        return rules;
    }

    private static Rule rule(String name, boolean bandsTogether, Random random) {
        List<Integer> heavy = random.nextInt(3) == 0 ? List.of(16) : List.of(16, 17);
        List<Integer> light = random.nextInt(4) == 0 ? List.of() : List.of(16 + random.nextInt(2));
        OptionalInt from = random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(FIRST);
        return new Rule(name, from, bandsTogether, bandsTogether ? List.of(heavy, heavy) : List.of(light, heavy));
    }

    private static List<TableDesign> designs(List<Table> views, int years, Random random) {
        List<TableDesign> designs = new ArrayList<>();
        int tables = 1 + random.nextInt(4);
        for (int at = 0; at < tables; at++) {
            Measure measure = random.nextInt(3) == 0 ? Measure.FOLLOW_UPS : Measure.CHILDREN;
            View view = views.get(random.nextInt(views.size())).view();
            AreasShown[] areas = {AreasShown.REGION, AreasShown.REGION, AreasShown.MERGED, AreasShown.EACH};
            int shift = measure == Measure.CHILDREN ? 0 : 16;
            boolean from = random.nextInt(6) == 0;
            boolean to = random.nextInt(6) == 0;
            designs.add(new TableDesign(
                    measure,
                    view,
                    areas[random.nextInt(areas.length)],
                    random.nextInt(3),
                    random.nextInt(3) == 0,
                    measure == Measure.FOLLOW_UPS && random.nextBoolean(),
                    from ? OptionalInt.of(FIRST + shift + random.nextInt(years)) : OptionalInt.empty(),
                    to ? OptionalInt.of(FIRST + shift + random.nextInt(years)) : OptionalInt.empty()));
        }
        return designs;
    }

    /** The case as an earlier edition of one of its tables or of others may have found it: often the same, or a child more or less. */
    TinyCase before(Random random) {
        List<Table> then = new ArrayList<>();
        for (Table table : views) {
            int[][][] children = Arrays.stream(table.children())
                    .map(years -> Arrays.stream(years).map(int[]::clone).toArray(int[][]::new))
                    .toArray(int[][][]::new);
            then.add(new Table(
                    table.view(), children, random.nextInt(3) > 0 ? table.merged() : merged(table.areas(), random)));
        }
        for (int changes = random.nextInt(4) - 1; changes > 0; changes--) {
            Table table = then.get(random.nextInt(then.size()));
            int[] cells = table.children()[random.nextInt(table.areas())][random.nextInt(table.years())];
            int band = random.nextInt(BANDS);
            if (cells[band] != NONE) {
                cells[band] = Math.max(0, cells[band] + (random.nextBoolean() ? 1 : -1));
            }
        }
        List<TableDesign> out = random.nextInt(3) > 0
                ? designs.subList(0, 1)
                : designs(then, then.get(0).years(), random);
        List<Rule> rulesThen = random.nextInt(4) > 0 ? rules : rules(random);
        return new TinyCase(threshold, then, bornFrom, rulesThen, new int[0], out);
    }

    /** The same tables of other counts. */
    TinyCase withChildrenOf(TinyCase other) {
        return new TinyCase(threshold, other.withMergedOf(this).views(), bornFrom, rules, hospitalOf, designs);
    }

    TinyCase withMergedOf(TinyCase other) {
        List<Table> tables = new ArrayList<>();
        for (int view = 0; view < views.size(); view++) {
            Table table = views.get(view);
            tables.add(new Table(
                    table.view(), table.children(), other.views().get(view).merged()));
        }
        return new TinyCase(threshold, tables, bornFrom, rules, hospitalOf, designs);
    }

    TinyCase withRulesOf(TinyCase other) {
        return new TinyCase(threshold, views, bornFrom, other.rules(), hospitalOf, designs);
    }

    /** Without merged areas where no table shows them. */
    TinyCase withMergedAsShown() {
        List<Table> tables = new ArrayList<>();
        for (Table table : views) {
            boolean shown = designs.stream()
                    .anyMatch(design -> design.view() == table.view() && design.areas() == AreasShown.MERGED);
            tables.add(new Table(table.view(), table.children(), shown ? table.merged() : List.of()));
        }
        return new TinyCase(threshold, tables, bornFrom, rules, hospitalOf, designs);
    }

    /** For a case that gate and brute force do not agree on. */
    String describe() {
        StringBuilder text = new StringBuilder("k=" + threshold + " " + rules + " " + designs);
        views.forEach(
                table -> text.append(" " + table.view() + table.merged() + Arrays.deepToString(table.children())));
        return text.append(" hospitals " + Arrays.toString(hospitalOf)).toString();
    }
}
