package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.PublicPublication.PublicTable;
import dk.followupforecast.vocabulary.Area;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A public edition as bytes, a line a number. */
final class CanonicalForm {

    private final StringBuilder text = new StringBuilder();

    private CanonicalForm() {}

    static byte[] of(PublicPublication publication) {
        CanonicalForm form = new CanonicalForm();
        form.line(
                "edition", publication.about().title().en(), publication.about().date());
        form.line("policy", publication.policy().name(), publication.policy().threshold());
        form.line("rung", publication.rung().name());
        form.line("rule", publication.about().rule().name());
        publication.about().comparedRules().forEach(rule -> form.line("compared", rule.name()));
        publication.areas().forEach(form::area);
        publication.tables().forEach(form::table);
        return form.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void area(PublicArea area) {
        line("area", area.view().label(), place(area.area()), places(area.members()), places(area.silent()));
    }

    private static String places(List<Area> areas) {
        return areas.stream().map(CanonicalForm::place).collect(Collectors.joining(","));
    }

    private static String place(Area area) {
        return area.level().label() + ":" + area.code();
    }

    private void table(PublicTable table) {
        line("table", table.design());
        for (PublicNumber number : table.numbers()) {
            CountedSum counts = number.counts();
            line(
                    counts.measure().label(),
                    counts.view().label(),
                    place(counts.area()),
                    counts.rule().orElse(""),
                    counts.firstYear(),
                    counts.lastYear(),
                    counts.gmfcs(),
                    number.value(),
                    number.hours().map(BigDecimal::toPlainString).orElse(""));
        }
    }

    private void line(Object... parts) {
        for (int at = 0; at < parts.length; at++) {
            text.append(at == 0 ? "" : ";").append(parts[at]);
        }
        text.append('\n');
    }
}
