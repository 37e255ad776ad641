package dk.followupforecast.annex.content;

import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.disclosure.ReconciledFigure;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.ReconciledKind;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one municipality must not take for certain. */
final class MunicipalityUncertainty {

    private final MunicipalityFigures figures;
    private final MunicipalityWords words;
    private final Area area;
    private final Publication publication;
    private final CaseDescription about;

    MunicipalityUncertainty(MunicipalityFigures figures, MunicipalityWords words, Area area) {
        this.figures = figures;
        this.words = words;
        this.area = area;
        this.publication = figures.publication();
        this.about = publication.about();
    }

    List<String> list() {
        List<String> bullets = new ArrayList<>();
        bullets.addAll(new MunicipalityFindings(publication, words, area).list());
        if (!figures.isSilent(area)) {
            boolean none = figures.children(area, ForecastFigure.ALL_LEVELS).orElse(1) == 0;
            bullets.add(words.say(none ? "municipality.uncertain.none" : "municipality.uncertain.people"));
        }
        about.hoursPerFollowUp().ifPresent(hours -> bullets.add(hours(hours)));
        findViews().ifPresent(bullets::add);
        if (!figures.gaps().isEmpty()) {
            bullets.add(words.say(
                    figures.gaps().size() == 1 ? "municipality.uncertain.gap.one" : "municipality.uncertain.gap.many",
                    MunicipalityWords.spans(figures.gaps())));
        }
        boolean all = figures.completeYears().size() == figures.years().size();
        if (!figures.years().isEmpty() && all) {
            bullets.add(words.say(
                    "municipality.uncertain.years",
                    Integer.toString(figures.years().last())));
        }
        return bullets;
    }

    private String hours(BigDecimal each) {
        MunicipalityPeak peak = new MunicipalityPeak(figures, area);
        if (peak.most().orElse(0) == 0) {
            return words.say("municipality.uncertain.hours", MunicipalityWords.hours(each));
        }
        return words.say(
                peak.years().size() == 1
                        ? "municipality.uncertain.hours.change"
                        : "municipality.uncertain.hours.change.each",
                MunicipalityWords.hours(each),
                MunicipalityWords.hours(BigDecimal.valueOf(peak.most().getAsInt())));
    }

    /** How often hospitals and municipalities count differently, where both have counted. */
    private Optional<String> findViews() {
        Optional<Area> region = MunicipalityShare.findRegion(publication, area);
        List<ReconciledFigure> compared = publication.reconciliation().stream()
                .filter(figure -> figure.kind() == ReconciledKind.VIEWS
                        && figure.rowOf().equals(region)
                        && figure.printed().isPresent()
                        && figure.computed().isPresent())
                .toList();
        int different = (int) compared.stream()
                .filter(figure -> !figure.printed().equals(figure.computed()))
                .count();
        if (different == 0) {
            return Optional.empty();
        }
        // Those without a row may be part of why the counts differ.
        return Optional.of(SilentAreas.ofRegion(publication, View.MUNICIPALITY, region)
                .named()
                .map(without -> words.say("municipality.uncertain.views.without", different, compared.size(), without))
                .orElseGet(() -> words.say("municipality.uncertain.views", different, compared.size())));
    }
}
