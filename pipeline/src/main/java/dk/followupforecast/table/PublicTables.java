package dk.followupforecast.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.followupforecast.csv.CsvText;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.disclosure.PublicNumber;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the public edition for programs: its numbers, and who stands behind its areas. */
public final class PublicTables {

    /** Names the data package. Not by the case folder, whose name is nobody's business. */
    private static final String PACKAGE = "public-edition";

    private static final String REPORTED = "reported";
    private static final String NOT_REPORTED = "not_reported";

    private final PublicPublication publication;
    private final Texts texts;

    public PublicTables(PublicPublication publication, Texts texts) {
        this.publication = publication;
        this.texts = texts;
    }

    /** Header, then rows in the order of the publication. */
    public String csv(PublicTableKind kind) {
        List<String> header = kind.schema().stream().map(TableKind.Column::name).toList();
        return CsvText.of(header, rows(kind));
    }

    public List<List<String>> rows(PublicTableKind kind) {
        return switch (kind) {
            case PUBLIC ->
                publication.numbers().stream().map(PublicTables::number).toList();
            case PUBLIC_AREAS ->
                publication.areas().stream().flatMap(PublicTables::members).toList();
        };
    }

    /** Both tables as a Frictionless data package. */
    public ObjectNode describe() {
        List<TableResource> tables = Stream.of(PublicTableKind.values())
                .map(kind -> new TableResource(kind.label(), kind.file(), kind.schema()))
                .toList();
        return TableResource.describe(PACKAGE, publication.about().title().in(texts.language()), tables, texts);
    }

    private static List<String> number(PublicNumber number) {
        CountedSum counts = number.counts();
        return List.of(
                counts.measure().label(),
                counts.view().label(),
                counts.area().level().label(),
                counts.area().code(),
                counts.area().name(),
                counts.rule().orElse(""),
                Integer.toString(counts.firstYear()),
                Integer.toString(counts.lastYear()),
                counts.gmfcs(),
                Integer.toString(number.value()),
                number.hours()
                        .map(hours -> hours.stripTrailingZeros().toPlainString())
                        .orElse(""));
    }

    private static Stream<List<String>> members(PublicArea area) {
        List<List<String>> rows = new ArrayList<>();
        area.members().forEach(member -> rows.add(member(area, member, REPORTED)));
        area.silent().forEach(member -> rows.add(member(area, member, NOT_REPORTED)));
        return rows.stream();
    }

    private static List<String> member(PublicArea area, Area member, String status) {
        return List.of(
                area.view().label(),
                area.area().level().label(),
                area.area().code(),
                area.area().name(),
                member.code(),
                member.name(),
                status);
    }
}
