package dk.followupforecast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.casefile.CaseFiles;
import dk.followupforecast.text.Language;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaNamesTest {

    @TempDir
    Path folder;

    private CaseFiles files;

    @BeforeEach
    void begin() {
        files = new CaseFiles(folder);
    }

    private List<String> refused(String column, String name) {
        return files.with("a.csv", column + ";III-V 2008\n" + name + ";1\n").refused();
    }

    @ParameterizedTest
    @CsvSource({
        "Aabenraa,580",
        "Åbenrå,580",
        "ÅBENRÅ,580",
        "åbenrå kommune,580",
        "Aabenraa Kommune,580",
        "580,580",
        "0580,580",
        "' 580 ',580",
        "Ærø,492",
        "Aeroe,492",
        "AERØ,492",
        "Aerø,492",
        "Nordfyn,480",
        "Nordfyns,480",
        "Nordfyns Kommune,480",
        "Fåborg-Midtfyn,430",
        "Faaborg - Midtfyn,430",
        "Faaborg–Midtfyn,430",
        "Høje Taastrup,169",
        "Vesthimmerland,820",
        "Sønderborg\u00A0Kommune,540",
        "København,101"
    })
    void aMunicipalityIsKnownUnderAllItsSpellings(String name, String code) {
        files.with("a.csv", "kommune;III-V 2008\n" + name + ";1\n");
        assertEquals(List.of(code + " 2008 III-V 1"), files.counts());
    }

    @ParameterizedTest
    @CsvSource({"Odense,odense", "OUH,odense", "ouh,odense", "Sygehus Lillebælt,kolding", "Esbjerg Sygehus,esbjerg"})
    void aHospitalIsKnownUnderAllItsSpellings(String name, String code) {
        files.with("a.csv", "sygehus;III-V 2008\n" + name + ";1\n");
        assertEquals(List.of(code + " 2008 III-V 1"), files.counts());
    }

    @ParameterizedTest
    @CsvSource({"Ærø,492", "Tønder,550", "Åbenrå,580"})
    void lettersInTwoPartsAreTheSameLetters(String name, String code) {
        String parted = Normalizer.normalize(name, Normalizer.Form.NFD);
        files.with("a.csv", "kommune;III-V 2008\n" + parted + ";1\n");
        assertEquals(List.of(code + " 2008 III-V 1"), files.counts());
    }

    @Test
    void anUnknownNameComesWithTheNearestNames() {
        assertEquals(List.of("unknown_area a.csv:2 [kommune] Vejl"), refused("kommune", "Vejl"));
        assertEquals(
                List.of("»Vejl« er ikke en kommune, programmet kender. Mente du Vejle (630) eller Vejen (575)?"),
                files.sentences(Language.DA));
        assertEquals(
                List.of("\"Vejl\" is not a municipality that the program knows. Did you mean Vejle (630)"
                        + " or Vejen (575)?"),
                files.sentences(Language.EN));
    }

    @Test
    void anUnknownNameLikeNoOtherComesWithThePlaceToLook() {
        assertEquals(List.of("unknown_area a.csv:2 [sygehus] Rigshospitalet"), refused("sygehus", "Rigshospitalet"));
        assertEquals(
                List.of("»Rigshospitalet« er ikke et sygehus, programmet kender. Sygehusene står i"
                        + " input/reference/hospitals.csv, andre stavemåder i aliases.csv."),
                files.sentences(Language.DA));
    }

    @Test
    void anUnknownCodeIsNotTakenForAName() {
        assertEquals(List.of("unknown_area a.csv:2 [kommunekode] 999"), refused("kommunekode", "999"));
    }

    @Test
    void anAliasOfSeveralAreasIsToldWithAllOfThem() {
        assertEquals(List.of("ambiguous_area a.csv:2 [kommune] Sydfyn"), refused("kommune", "Sydfyn"));
        assertEquals(
                List.of(
                        "»Sydfyn« bruges om mere end ét område. Skriv et af dem: Faaborg-Midtfyn (430), Svendborg (479),"
                                + " Langeland (482) eller Ærø (492)."),
                files.sentences(Language.DA));
    }

    @Test
    void aGroupOfTheCaseIsNoAreaHoweverItsNameIsSpelt() {
        files.with("case.yaml", """
                area-groups:
                  - {code: oer, name: Øerne, view: municipality, members: [Ærø, Langeland], aliases: [De små øer]}
                """);
        String parted = Normalizer.normalize("DE SMÅ ØER", Normalizer.Form.NFD);
        for (String name : List.of("Øerne", "øerne", "Oeerne", "De små øer", "De smaa oeer", parted)) {
            files.with("a.csv", "kommune;III-V 2008\n" + name + ";1\n");
            assertEquals(
                    "group_as_area a.csv:2 [kommune] " + name,
                    files.refused().get(0).strip());
            files = new CaseFiles(folder);
        }
    }

    @Test
    void anEmptyNameIsTold() {
        assertEquals(List.of("empty_value a.csv:2 [kommune]"), refused("kommune", " "));
    }

    @Test
    void aQuoteAstrayInANameIsTold() {
        assertEquals(List.of("unknown_area a.csv:2 [kommune] Ve\"jle"), refused("kommune", "Ve\"jle"));
    }
}
