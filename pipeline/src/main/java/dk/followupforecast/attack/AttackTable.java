package dk.followupforecast.attack;

import dk.followupforecast.csv.CsvText;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.twin.Interval;
import java.util.ArrayList;
import java.util.List;

/** Every interval, for programs. What can be one value only is told by its width; the value itself is never named. */
public final class AttackTable {

    private static final List<String> COLUMNS = List.of(
            "measure",
            "view",
            "area_level",
            "area_code",
            "area",
            "rule",
            "first_year",
            "last_year",
            "gmfcs",
            "low",
            "high",
            "width",
            "exact",
            "verdict");

    private AttackTable() {}

    public static String of(AttackResult result) {
        return CsvText.of(
                COLUMNS, result.inferences().stream().map(AttackTable::row).toList());
    }

    private static List<String> row(Inference inference) {
        CountedSum fact = inference.fact();
        List<String> cells = new ArrayList<>(List.of(
                fact.measure().label(),
                fact.view().label(),
                fact.area().level().label(),
                fact.area().code(),
                fact.area().name(),
                fact.rule().orElse(""),
                Integer.toString(fact.firstYear()),
                Integer.toString(fact.lastYear()),
                fact.gmfcs()));
        Interval interval = inference.interval();
        boolean named = inference.isNamed();
        cells.add(named ? Long.toString(interval.least()) : "");
        cells.add(named && !interval.isOpen() ? Long.toString(interval.most()) : "");
        cells.add(interval.isOpen() ? "" : Long.toString(interval.width()));
        cells.add(interval.isExact() && !interval.isOpen() ? "yes" : "no");
        cells.add(verdict(inference));
        return cells;
    }

    private static String verdict(Inference inference) {
        if (inference.isEnough()) {
            return "enough";
        }
        return inference.isNarrow() ? "narrow" : "wide";
    }
}
