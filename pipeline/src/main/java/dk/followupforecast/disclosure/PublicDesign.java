package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.CaseShape.RuleYears;
import dk.followupforecast.disclosure.CaseShape.ViewShape;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rung laid on the shape of a case: which sums its tables show. The counts have no part in it. */
public final class PublicDesign {

    private final Rung rung;
    private final CaseShape shape;
    private final SumsOfShape sums;
    private final PublicAreas areas;

    public PublicDesign(Rung rung, CaseShape shape) {
        this.rung = rung;
        this.shape = shape;
        this.sums = new SumsOfShape(shape);
        this.areas = new PublicAreas(rung, shape);
    }

    public Rung rung() {
        return rung;
    }

    /** What the tables may name: the areas of each table, then the regions. */
    List<PublicArea> listAreas() {
        Set<PublicArea> named = new LinkedHashSet<>();
        for (TableDesign table : rung.tables()) {
            shape.findView(table.view()).ifPresent(view -> named.addAll(areas.list(view, table.areas())));
        }
        Set<PublicArea> regionsLast = new LinkedHashSet<>();
        named.stream().filter(area -> !areas.isRegion(area)).forEach(regionsLast::add);
        shape.views().forEach(view -> regionsLast.addAll(areas.listRegions(view)));
        return List.copyOf(regionsLast);
    }

    /** The sums of a table by rule, area, years and group; none where the case lacks the table's view. */
    List<CountedSum> listSums(TableDesign table) {
        Optional<ViewShape> view = shape.findView(table.view());
        if (view.isEmpty()) {
            return List.of();
        }
        return table.measure() == Measure.CHILDREN ? listChildren(table, view.get()) : listFollowUps(table, view.get());
    }

    private List<CountedSum> listChildren(TableDesign table, ViewShape view) {
        List<CountedSum> listed = new ArrayList<>();
        for (PublicArea area : areas.list(view, table.areas())) {
            for (List<Integer> years : blocks(table, view.birthYears())) {
                for (Optional<GmfcsGroup> group : groups(table, view.shownGroups())) {
                    sums.findChildren(view, area, years, group).ifPresent(listed::add);
                }
            }
        }
        return listed;
    }

    private List<CountedSum> listFollowUps(TableDesign table, ViewShape view) {
        List<CountedSum> listed = new ArrayList<>();
        boolean inEffect = true;
        for (RuleYears rule : shape.forecasts()) {
            if (rule.view() != view.view()) {
                continue;
            }
            if (inEffect || table.comparedRules()) {
                for (PublicArea area : areas.list(view, table.areas())) {
                    addFollowUps(table, rule, area, listed);
                }
            }
            inEffect = false;
        }
        return listed;
    }

    private void addFollowUps(TableDesign table, RuleYears rule, PublicArea area, List<CountedSum> listed) {
        for (List<Integer> years : blocks(table, rule.years())) {
            for (Optional<GmfcsGroup> group : groups(table, rule.rule().groups())) {
                sums.findFollowUps(rule, area, years, group).ifPresent(listed::add);
            }
        }
    }

    private static List<Optional<GmfcsGroup>> groups(TableDesign table, List<GmfcsGroup> groups) {
        return table.gmfcsApart() ? groups.stream().map(Optional::of).toList() : List.of(Optional.<GmfcsGroup>empty());
    }

    /** Runs of years that follow each other, of the table's length at most. */
    static List<List<Integer>> blocks(TableDesign table, List<Integer> years) {
        List<List<Integer>> blocks = new ArrayList<>();
        List<Integer> open = List.of();
        for (int year : years) {
            if (!table.shows(year)) {
                continue;
            }
            boolean full = table.yearsInBlock() != TableDesign.TOGETHER && open.size() == table.yearsInBlock();
            if (open.isEmpty() || full || open.get(open.size() - 1) != year - 1) {
                open = new ArrayList<>();
                blocks.add(open);
            }
            open.add(year);
        }
        return blocks;
    }
}
