package dk.followupforecast.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every demand of the case schema, broken once, and what the schema cannot know. */
class CaseSettingsTest {

    @TempDir
    Path folder;

    private CaseFiles files;

    @BeforeEach
    void begin() {
        files = new CaseFiles(folder).with("a.csv", "kommune;III-V 2008\nVejle;2\n");
    }

    private List<String> refused(String yaml) {
        return files.with("case.yaml", yaml).refused();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titel: x|unknown_key case.yaml:1 [titel] titel",
                "title: {da: x}|missing_key case.yaml:1 [title]",
                "title: {da: x, en: y, sv: z}|unknown_key case.yaml:1 [sv] sv",
                "date: 2024|bad_value case.yaml:1 [date] 2024",
                "date: '2024-13'|bad_value case.yaml:1 [date] 2024-13",
                "date: spring|bad_value case.yaml:1 [date] spring",
                "rule: [a]|bad_value case.yaml:1 [rule] [\"a\"]",
                "rule:|bad_value case.yaml:1 [rule]",
                "compare-with: cpop-0-14|bad_value case.yaml:1 [compare-with] cpop-0-14",
                "compare-with: [7]|bad_value case.yaml:1 [compare-with] 7",
                "encoding: latin-1|bad_value case.yaml:1 [encoding] latin-1",
                "rows-left-out: nul|bad_value case.yaml:1 [rows-left-out] nul",
                "must-report: {kommune: [Vejle]}|unknown_key case.yaml:1 [kommune] kommune",
                "must-report: {municipality: Vejle}|bad_value case.yaml:1 [municipality] Vejle",
                "must-report: {municipality: [630]}|bad_value case.yaml:1 [municipality] 630",
                "must-report: {municipality: {region: 1083}}|bad_value case.yaml:1 [region] 1083",
                "must-report: {municipality: {regoin: x}}|unknown_key case.yaml:1 [regoin] regoin",
                "area-groups: x|bad_value case.yaml:1 [area-groups] x",
                "printed-tables: [{fil: x, file: a.csv}]|unknown_key case.yaml:1 [fil] fil",
                "printed-tables: [{title: {da: x, en: y}}]|missing_key case.yaml:1 [printed-tables]",
                "register: {location: 's3a://AKIA:hem/lig@bucket/r'}|register_address_with_secret case.yaml:1 [location]",
                "register: {location: 'hdfs://eva:hemlig@host:8020/r'}|register_address_with_secret case.yaml:1 [location]",
                "printed-tables: [a.csv]|bad_value case.yaml:1 [printed-tables] a.csv",
            })
    void aFaultIsToldOnceWithLineKeyAndValue(String yaml, String expected) {
        assertEquals(List.of(expected), refused(yaml + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hdfs://host:8020/r@2026",
                "abfs://container@account.dfs.core.windows.net/r",
                "hdfs://eva@host:8020/r"
            })
    void anAddressWithAnAtSignAndNoSecretIsTaken(String address) {
        assertFalse(RegisterLocation.holdsSecret(address));
    }

    @Test
    void everyPartOfAGroupIsChecked() {
        assertEquals(
                List.of(
                        "bad_value case.yaml:2 [code] De Oer",
                        "bad_value case.yaml:3 [name]",
                        "bad_value case.yaml:4 [view] region",
                        "bad_value case.yaml:5 [members] [\"Vejle\"]",
                        "unknown_key case.yaml:6 [members2] members2",
                        "missing_key case.yaml:7 [area-groups]",
                        "missing_key case.yaml:7 [area-groups]"),
                refused("""
                        area-groups:
                          - code: De Oer
                            name: ''
                            view: region
                            members: [Vejle]
                            members2: []
                          - {code: x, name: y}
                        """));
    }

    @Test
    void aFaultInOneKeyDoesNotMakeOthersLookWrong() {
        assertEquals(List.of("bad_value case.yaml:1 [date] x"), refused("""
                        date: x
                        rule: cpop-15-18-annex-2024
                        must-report: {municipality: [Vejle, Fanø]}
                        """));
        assertTrue(files.notices().stream().noneMatch(line -> line.startsWith("rule_by_default")));
    }

    @Test
    void areasOfTheCaseAreLookedUpLikeThoseOfAnExtract() {
        assertEquals(
                List.of(
                        "unknown_area case.yaml:3 [municipality] Vejl",
                        "ambiguous_area case.yaml:4 [municipality] Sydfyn",
                        "bad_value case.yaml:5 [region] 1099",
                        "unknown_area case.yaml:7 [members] Ærø"),
                refused("""
                        must-report:
                          municipality:
                            - Vejl
                            - Sydfyn
                          hospital: {region: "1099"}
                        area-groups:
                          - {code: x, name: y, view: hospital, members: [Kolding, Ærø]}
                        """));
        assertTrue(files.sentences(Language.DA).contains("»1099« passer ikke her. Forventet: en af regionerne 1083."));
    }

    @Test
    void oneCodeForTwoGroupsIsTold() {
        assertEquals(List.of("duplicate_key case.yaml:3 [code] x"), refused("""
                        area-groups:
                          - {code: x, name: y, view: municipality, members: [Vejle, Varde]}
                          - {code: x, name: z, view: municipality, members: [Vejle, Vejen]}
                        """));
    }

    @Test
    void rulesThatAreNotThereAreToldWhereTheyAreAskedFor() {
        assertEquals(
                List.of(
                        "unknown_rule case.yaml:1 [rule] annex",
                        "unknown_rule case.yaml:2 [compare-with] national.yaml",
                        "missing_file case.yaml:4 [file] b.csv",
                        "unknown_rule case.yaml:5 [rule] other"),
                refused("""
                        rule: annex
                        compare-with: [national.yaml]
                        printed-tables:
                          - file: b.csv
                            rule: other
                        """));
        assertTrue(files.sentences(Language.DA).contains("Der er ingen fil eller mappe »b.csv«. Ret stien."));
        assertTrue(files.sentences(Language.EN)
                .contains("There is no rule or rule file \"annex\" here. Known rules: cpop-0-14, cpop-15-17-national,"
                        + " cpop-15-18-annex-2024. A rule file must end in .yaml."));
    }

    @Test
    void faultsOfSettingsRulesAndExtractsAreToldTogether() {
        files.with("own.yaml", "rule: own\n").with("b.csv", "kommune;III-V 2009\nVejl;x\n");
        List<String> said = refused("date: x\nrule: own.yaml\n");
        for (String code :
                List.of("bad_value case.yaml", "missing_key own.yaml", "unknown_area b.csv", "bad_count b")) {
            assertTrue(said.stream().anyMatch(line -> line.startsWith(code)), () -> code + " in " + said);
        }
    }
}
