package dk.followupforecast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.followupforecast.casefile.CaseFiles;
import dk.followupforecast.command.ProgramRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistyped birth year is told before somebody wonders at a table with zeros for a century. */
class LonelyBirthYearsTest {

    @TempDir
    Path folder;

    private CaseFiles files;

    @BeforeEach
    void begin() {
        files = new CaseFiles(folder);
    }

    /** @param years one a child */
    private CaseFiles register(String... years) {
        StringBuilder text = new StringBuilder("person_id;birth_year;gmfcs;municipality\n");
        for (int at = 0; at < years.length; at++) {
            text.append("p%d;%s;I;Vejle\n".formatted(at, years[at]));
        }
        return files.with("r.csv", text.toString());
    }

    private List<String> check(String language) {
        ProgramRun run = ProgramRun.of("check", folder.toString(), "--engine", "local", "--language", language);
        assertEquals(0, run.exitCode(), run::err);
        return (run.out() + run.err())
                .lines()
                .filter(line -> line.endsWith("[birth_years_far_apart]"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1902 2008 2008 2010|1902 (1)",
                "2008 2010 2090|2090 (1)",
                "1902 1902 1903 2008 2009 2010 2011 2090|1902 (2), 1903 (1) and 2090 (1)",
                "1984 2009 2010|",
                "1984 2010 2011|1984 (1)",
                "1935 1960 1985 2010|",
                "1950 1951 1952 2010 2011|2010 (1) and 2011 (1)",
                "1950 1951 2010 2011|1950 (1) and 1951 (1)",
                "2008|",
            })
    void yearsOverTwentyFiveYearsFromWhereMostChildrenAreAreNamed(String years, String expected) {
        register(years.split(" "));
        List<String> told = check("en");
        assertEquals(expected == null ? 0 : 1, told.size(), told::toString);
        told.forEach(line -> assertEquals(
                "warning: " + folder.getFileName()
                        + ": Birth years more than 25 years away from those of most children, with the number of children: "
                        + expected
                        + ". The tables have zeros for all years between. Correct them in the database, or say in"
                        + " case.yaml under \"register\" which years are right (key \"birth-years\")."
                        + " [birth_years_far_apart]",
                line));
    }

    @Test
    void theWarningIsInDanishToo() {
        register("2008", "2009", "2090");
        assertEquals(
                List.of("advarsel: " + folder.getFileName()
                        + ": Fødselsår, der ligger mere end 25 år fra de fleste børns, med antal børn: 2090 (1)."
                        + " Tabellerne har nuller for alle år imellem. Ret dem i databasen, eller skriv i case.yaml under"
                        + " \"register\", hvilke år der er rigtige (nøgle \"birth-years\"). [birth_years_far_apart]"),
                check("da"));
    }

    @Test
    void aCaseThatSaysWhichYearsAreRightHasDecided() {
        register("1902", "2008", "2009");
        files.with("case.yaml", "register: {birth-years: {from: 1900, to: 2026}}\n");
        assertEquals(List.of(), check("en"));
        files.with("case.yaml", "register: {birth-years: {from: 2000, to: 2026}, birth-out-of-range: drop}\n");
        assertEquals(List.of(), check("en"));
        assertFalse(files.counts().toString().contains(" 1902 "));
    }

    @Test
    void aYearOfWhichNoChildIsInAnyTableIsNotTold() {
        files.with("r.csv", "person_id;birth_year;gmfcs;municipality\na;1902;;Vejle\nb;2008;I;Vejle\n")
                .with("case.yaml", "register: {gmfcs-missing: not-recorded}\n");
        assertEquals(List.of(), check("en"));
    }
}
