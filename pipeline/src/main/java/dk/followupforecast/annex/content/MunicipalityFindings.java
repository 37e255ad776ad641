package dk.followupforecast.annex.content;

import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.disclosure.ReconciledFigure;
import dk.followupforecast.disclosure.SummedArea;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.ReconciledKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Printed figures that do not add up and are of one municipality: its own rows, its group's, and totals that lack it. */
final class MunicipalityFindings {

    /** Characters; what takes more is for those who read the reconciliation itself. */
    private static final int LONGEST_EXPLANATION = 160;

    private final Publication publication;
    private final MunicipalityWords words;
    private final Area area;

    MunicipalityFindings(Publication publication, MunicipalityWords words, Area area) {
        this.publication = publication;
        this.words = words;
        this.area = area;
    }

    List<String> list() {
        TreeMap<Integer, List<ReconciledFigure>> findings = new TreeMap<>();
        Set<String> municipalTables = publication.reconciliation().stream()
                .filter(figure -> figure.rowOf()
                        .map(row -> row.level() == AreaLevel.MUNICIPALITY)
                        .orElse(false))
                .map(ReconciledFigure::table)
                .collect(Collectors.toSet());
        for (ReconciledFigure figure : publication.reconciliation()) {
            boolean ofTotal = figure.rowOf().isEmpty()
                    && municipalTables.contains(figure.table())
                    && names(figure.explanations());
            boolean own = figure.rowOf().map(this::isOurs).orElse(ofTotal);
            if (figure.finding() > 0 && figure.kind() != ReconciledKind.VIEWS && own) {
                findings.computeIfAbsent(figure.finding(), number -> new ArrayList<>())
                        .add(figure);
            }
        }
        return findings.values().stream().map(this::say).toList();
    }

    private boolean isOurs(Area row) {
        return row.equals(area)
                || publication.sums().stream()
                        .filter(sum -> sum.area().level() == AreaLevel.GROUP
                                && sum.area().equals(row))
                        .map(SummedArea::members)
                        .anyMatch(members -> members.contains(area));
    }

    /** Whether a message, or one within it, names the municipality. */
    private boolean names(Object said) {
        if (said instanceof Message message) {
            return names(message.arguments());
        }
        if (said instanceof Collection<?> several) {
            return several.stream().anyMatch(this::names);
        }
        return area.name().equals(said);
    }

    private String say(List<ReconciledFigure> finding) {
        ReconciledFigure first = finding.get(0);
        String said = words.say(
                "municipality.printed",
                publication.about().tableTitle(first.table()),
                first.area(),
                finding.stream().map(figure -> figure.printed().orElseThrow()).toList(),
                finding.stream().map(ReconciledFigure::column).toList(),
                finding.stream().map(figure -> figure.computed().orElseThrow()).toList());
        if (first.explanations().size() != 1) {
            // Where several explanations fit none of them is known to be right.
            return said;
        }
        String because =
                words.say("municipality.printed.because", first.explanations().get(0));
        return because.length() > LONGEST_EXPLANATION ? said : said + " " + because;
    }
}
