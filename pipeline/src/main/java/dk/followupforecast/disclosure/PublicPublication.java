package dk.followupforecast.disclosure;

import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Optional;

/**
 * The public edition, and the only thing that its files may be made from: every public file is a function of this value,
 * the language, the version and the date. It is no {@link Publication}: what writes internal figures cannot take it, and what
 * writes public files cannot take anything else. It has no notices, no reconciliation with printed cells, and neither names
 * nor hashes of input files, since against a hash guesses can be tried.
 *
 * @param rung the design published: the first of the policy's ladder that passed the gate
 * @param areas all that tables may name, by view: as they stand in the rung's tables, then the regions
 * @param tables in the order of the rung; the numbers of every table by rule, area, year and group
 */
public record PublicPublication(
        PublicDescription about, DisclosurePolicy policy, Rung rung, List<PublicArea> areas, List<PublicTable> tables) {

    /** The numbers of one table of the rung. */
    public record PublicTable(TableDesign design, List<PublicNumber> numbers) {

        public PublicTable {
            numbers = List.copyOf(numbers);
        }
    }

    public PublicPublication {
        areas = List.copyOf(areas);
        tables = List.copyOf(tables);
    }

    /** Every number, table after table. */
    public List<PublicNumber> numbers() {
        return tables.stream().flatMap(table -> table.numbers().stream()).toList();
    }

    public List<PublicArea> listAreas(View view) {
        return areas.stream().filter(area -> area.view() == view).toList();
    }

    /** The area of the tables that a reporting or silent area is in, which is itself where it stands alone. */
    public Optional<PublicArea> findAreaOf(View view, Area area) {
        return listAreas(view).stream()
                .filter(part -> part.members().contains(area) || part.silent().contains(area))
                .findFirst();
    }

    /** A number by what it counts; nothing where the edition does not show it. */
    public Optional<PublicNumber> find(
            Measure measure, View view, Area area, Optional<String> rule, int firstYear, int lastYear, String gmfcs) {
        return numbers().stream()
                .filter(number -> {
                    CountedSum counts = number.counts();
                    return counts.measure() == measure
                            && counts.view() == view
                            && counts.area().equals(area)
                            && counts.rule().equals(rule)
                            && counts.firstYear() == firstYear
                            && counts.lastYear() == lastYear
                            && counts.gmfcs().equals(gmfcs);
                })
                .findFirst();
    }

    /** Everything that is public about the counts, as bytes: two editions with the same ones are the same edition. */
    public byte[] canonical() {
        return CanonicalForm.of(this);
    }
}
