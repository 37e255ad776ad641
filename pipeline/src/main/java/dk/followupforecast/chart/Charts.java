package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;

/** The charts of a run, as many of them as its figures allow, in the order in which the annex shows them. */
public final class Charts {

    private Charts() {}

    public static List<Chart> list(Publication publication, Texts texts) {
        CaseDescription about = publication.about();
        ChartWords words = new ChartWords(texts, publication);
        YearFigures hospitals = new YearFigures(publication, about.rule().name(), View.HOSPITAL);
        YearFigures municipalities = new YearFigures(publication, about.rule().name(), View.MUNICIPALITY);
        View wholeRegion = hospitals.isEmpty() ? View.MUNICIPALITY : View.HOSPITAL;
        List<Chart> charts = new ArrayList<>();
        HospitalChart.of(hospitals, words).ifPresent(charts::add);
        CohortChart.of(publication, wholeRegion, words).ifPresent(charts::add);
        HoursChart.of(municipalities, about.hoursPerFollowUp(), words).ifPresent(charts::add);
        MunicipalityChart.of(municipalities, words).ifPresent(charts::add);
        for (FollowUpRule other : about.comparedRules()) {
            RulesChart.of(publication, other, wholeRegion, words).ifPresent(charts::add);
        }
        return charts;
    }
}
