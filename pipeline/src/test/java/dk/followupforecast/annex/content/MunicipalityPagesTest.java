package dk.followupforecast.annex.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.RunIdentity;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.fixture.DocumentLines;
import dk.followupforecast.fixture.Golden;
import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.run.ForecastJob;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the case of 2024. */
class MunicipalityPagesTest {

    static final RunIdentity RUN = new RunIdentity(
            "0.1.0",
            "1d37843",
            List.of(
                    new RunIdentity.Input("case.yaml", "00aa11bb", false),
                    new RunIdentity.Input("children.csv", "3f2a91c0", true)));

    static final Publication PUBLICATION = ForecastJob.publish(RealCase.figures(), RealCase.notices());

    static List<MunicipalityPage> pages(Language language) {
        return MunicipalityPages.list(PUBLICATION, Texts.in(language), RUN);
    }

    @ParameterizedTest
    @EnumSource
    void pagesSayWhatTheySaid(Language language) {
        List<String> some = List.of("0410-middelfart", "0420-assens", "0492-aeroe", "0563-fanoe", "0621-kolding");
        Map<String, Document> found = pages(language).stream()
                .filter(page -> some.contains(page.fileName()))
                .collect(Collectors.toMap(MunicipalityPage::fileName, MunicipalityPage::document));
        assertEquals(Set.copyOf(some), found.keySet());
        for (String name : some) {
            Golden.assertSame(
                    "municipalities/" + name + "-" + language.tag() + ".txt", DocumentLines.of(found.get(name)));
        }
    }
}
