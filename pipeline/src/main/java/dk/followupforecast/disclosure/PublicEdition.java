package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.PublicPublication.PublicTable;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes the public edition of counts, be they the true ones or those of a twin. It does not ask whether it may be shown. */
public final class PublicEdition {

    private final PublicDescription about;
    private final DisclosurePolicy policy;
    private final PublicDesign design;

    public PublicEdition(PublicDescription about, DisclosurePolicy policy, PublicDesign design) {
        this.about = about;
        this.policy = policy;
        this.design = design;
    }

    public PublicPublication of(CellCounts counts) {
        List<PublicTable> tables = design.rung().tables().stream()
                .map(table -> table(table, counts))
                .filter(table -> !table.numbers().isEmpty())
                .toList();
        return new PublicPublication(about, policy, design.rung(), design.listAreas(), tables);
    }

    private PublicTable table(TableDesign table, CellCounts counts) {
        return new PublicTable(
                table,
                design.listSums(table).stream().map(sum -> number(sum, counts)).toList());
    }

    private PublicNumber number(CountedSum sum, CellCounts counts) {
        int value = counts.valueOf(sum);
        boolean hasHours = sum.measure() == Measure.FOLLOW_UPS && sum.view() == View.MUNICIPALITY;
        Optional<BigDecimal> hours = hasHours ? sum.rule().flatMap(about::findHours) : Optional.empty();
        return new PublicNumber(sum, value, hours.map(factor -> factor.multiply(BigDecimal.valueOf(value))));
    }
}
