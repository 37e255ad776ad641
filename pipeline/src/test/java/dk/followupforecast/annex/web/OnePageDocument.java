package dk.followupforecast.annex.web;

import dk.followupforecast.annex.document.Callout;
import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.KeyFigures;
import dk.followupforecast.annex.document.KeyFigures.KeyFigure;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An invented page for one municipality: nothing to choose and nothing worth sorting. */
final class OnePageDocument {

    private OnePageDocument() {}

    static Document in(Language language) {
        return new Document(
                language,
                "Område 7",
                "",
                "En side om Område 7.",
                "",
                "Intern udgave",
                "followup-forecast 0.1.0",
                List.of(
                        new Section(
                                "tal",
                                "Tallene",
                                List.of(
                                        new KeyFigures(List.of(new KeyFigure("2", "opfølgninger i 2026", "4 timer"))),
                                        new Callout("Bemærk", "Tallene er små."),
                                        SampleDocument.in(language).figures().get(0))),
                        new Section("aar", "År for år", List.of(new Paragraph("Ét år ad gangen."), years()))));
    }

    private static Table years() {
        List<Row> rows = IntStream.rangeClosed(2024, 2030)
                .mapToObj(year -> new Row(
                        Row.Kind.PLAIN,
                        "1007",
                        List.of(
                                new Cell.Words(Integer.toString(year)),
                                new Cell.Number(BigDecimal.valueOf(year % 3), Integer.toString(year % 3)))))
                .toList();
        return new Table(
                1,
                "years",
                "År",
                "Opfølgninger pr. år",
                List.of(Column.text("År", 1), Column.number("Opfølgninger")),
                rows,
                List.of(),
                Optional.empty());
    }
}
