package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Bullets;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.chart.MunicipalityYearsChart;
import dk.followupforecast.chart.paint.ChartPainter;
import dk.followupforecast.chart.paint.PaintedChart;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page for each municipality: what the forecast means for it, on one sheet of paper. */
public final class MunicipalityPages {

    private final Publication publication;
    private final MunicipalityFigures figures;
    private final MunicipalityWords words;
    private final String identity;

    private MunicipalityPages(Publication publication, Texts texts, RunIdentity run) {
        this.publication = publication;
        this.figures = new MunicipalityFigures(publication);
        this.words = new MunicipalityWords(texts);
        this.identity = Identities.inWords(run, texts);
    }

    /** One page for every municipality of the municipality view, reported or not; none where there is no such view. */
    public static List<MunicipalityPage> list(Publication publication, Texts texts, RunIdentity identity) {
        MunicipalityPages pages = new MunicipalityPages(publication, texts, identity);
        List<Area> areas = pages.figures.municipalities();
        List<PaintedChart> charts =
                new ChartPainter().paint(MunicipalityYearsChart.list(publication, texts, areas, pages.figures.years()));
        List<MunicipalityPage> result = new ArrayList<>();
        for (int at = 0; at < areas.size(); at++) {
            Area area = areas.get(at);
            Optional<Figure> figure = charts.isEmpty() ? Optional.empty() : Optional.of(pages.figure(charts.get(at)));
            result.add(new MunicipalityPage(area.fileName(), pages.document(area, figure)));
        }
        return List.copyOf(result);
    }

    private Figure figure(PaintedChart chart) {
        return new Figure(
                1,
                words.say("municipality.figure.caption"),
                chart.text().alternativeText(),
                AnnexPictures.picture(chart));
    }

    private Document document(Area area, Optional<Figure> figure) {
        CaseDescription about = publication.about();
        String subtitle = figures.years().isEmpty()
                ? about.title().in(words.texts().language())
                : words.say("municipality.subtitle", about.title(), MunicipalityWords.spans(figures.years()));
        return new Document(
                words.texts().language(),
                words.say("municipality.title", area.name()),
                subtitle,
                words.say("municipality.description", area.name()),
                about.date(),
                Markings.of(publication.edition(), words.texts()),
                identity,
                sections(area, figure).stream()
                        .filter(section -> !section.isEmpty())
                        .toList(),
                true);
    }

    private List<Section> sections(Area area, Optional<Figure> figure) {
        List<Block> numbers = new ArrayList<>();
        figure.ifPresent(numbers::add);
        if (!figures.isSilent(area)) {
            numbers.addAll(new MunicipalityTables(figures, words, area).list());
        }
        List<Block> meaning = new ArrayList<>(new MunicipalityMeaning(figures, words, area).list());
        meaning.addAll(paragraph(new MunicipalityShare(figures, words, area).sentences()));
        return List.of(
                new Section("meaning", words.say("municipality.meaning"), meaning),
                new Section("numbers", words.say("municipality.numbers"), numbers),
                new Section(
                        "one-child",
                        words.say("municipality.one-child"),
                        paragraph(new MunicipalityChild(
                                        publication.about().rule(),
                                        publication.about().hoursPerFollowUp(),
                                        figures.years(),
                                        words)
                                .sentences())),
                new Section(
                        "uncertain",
                        words.say("municipality.uncertain"),
                        List.of(new Bullets(new MunicipalityUncertainty(figures, words, area).list()))));
    }

    private static List<Block> paragraph(List<String> sentences) {
        return sentences.isEmpty() ? List.of() : List.of(new Paragraph(String.join(" ", sentences)));
    }
}
