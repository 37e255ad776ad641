package dk.followupforecast.annex.content;

import dk.followupforecast.fixture.DocumentText;
import dk.followupforecast.fixture.Golden;
import dk.followupforecast.fixture.RealAnnex;
import dk.followupforecast.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnexTest {

    @ParameterizedTest
    @EnumSource
    void annexOfTheRealCaseSaysWhatWasReviewed(Language language) {
        Golden.assertSame("annex_" + language.tag() + ".txt", DocumentText.of(RealAnnex.in(language)));
    }
}
