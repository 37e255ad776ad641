package dk.followupforecast.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.ChartText;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.InternalEdition;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.effort.MunicipalEffort;
import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which years the charts name where the extract lacks a birth year in the middle. */
class ChartYearsTest {

    private static final FollowUpRule RULE = Invented.annexRule();

    @ParameterizedTest
    @EnumSource
    void yearsThatAreNotThereAreNotNamed(View view) {
        Map<String, String> said = said(table(view, 1));
        String years = "2024–2025 og 2029–2030";
        String first = view == View.HOSPITAL ? "follow-ups-by-hospital" : "follow-ups-by-municipality";
        assertTrue(said.get(first).contains(years), said.get(first));
        assertTrue(
                said.get("cohorts-by-band").contains("2008–2009 og 2011–2014; 12 i alt"), said.get("cohorts-by-band"));
        said.values().forEach(text -> assertFalse(text.contains("2024–2030"), text));
        assertEquals(view == View.MUNICIPALITY, said.containsKey("municipal-hours"));
        if (view == View.MUNICIPALITY) {
            assertTrue(said.get("municipal-hours").contains(years), said.get("municipal-hours"));
        }
    }

    @Test
    void chartWithoutChildrenNamesItsBirthYearsAlone() {
        Map<String, String> said = said(table(View.HOSPITAL, 0));
        assertTrue(
                said.get("cohorts-by-band").startsWith("Ingen børn i årgang 2008–2009 og 2011–2014|"),
                said.get("cohorts-by-band"));
        assertTrue(
                said.get("follow-ups-by-hospital").startsWith("Ingen opfølgninger i 2024–2025 og 2029–2030|"),
                said.get("follow-ups-by-hospital"));
    }

    /** As many children in each group of each birth year from 2008 to 2014, but 2010. */
    private static CountTable table(View view, int children) {
        CountTable table = new CountTable(view);
        for (var group : List.of(Invented.LIGHT, Invented.HEAVY)) {
            table.row("Alfa", group, 2008, children, children)
                    .row("Alfa", group, 2011, children, children, children, children);
        }
        return table;
    }

    /** Title and subtitle of every chart by its name. */
    private static Map<String, String> said(CountTable table) {
        Optional<BigDecimal> hours = Optional.of(BigDecimal.valueOf(2));
        CaseDescription about =
                new CaseDescription("sag", LocalText.same("Sagen"), "", RULE, List.of(), hours, Map.of());
        Publication publication = new InternalEdition(about)
                .cohorts(table.cohorts(), RULE)
                .forecast(FollowUpForecast.of(RULE, table.cohorts()), new MunicipalEffort(hours))
                .publish(List.of());
        return Charts.list(publication, Texts.in(Language.DA)).stream()
                .collect(Collectors.toMap(Chart::name, chart -> said(chart.text())));
    }

    private static String said(ChartText text) {
        return text.title() + "|" + text.subtitle();
    }
}
