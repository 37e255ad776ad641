package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.fixture.RealCase;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public documents say what is true of the rung at hand, and nothing of what it does not show. */
class PublicWordingTest {

    private static final List<SortedMap<String, byte[]>> RUNGS = write();

    private static List<SortedMap<String, byte[]>> write() {
        List<SortedMap<String, byte[]>> rungs = new ArrayList<>();
        PublicCase.policy().ladder().forEach(rung -> rungs.add(write(rung, Language.DA)));
        return rungs;
    }

    private static SortedMap<String, byte[]> write(Rung rung, Language language) {
        return new PublicFiles(
                        PublicCase.publication(rung),
                        Texts.in(language),
                        new BuildIdentity("1.0", "unknown"),
                        EnumSet.of(Format.HTML))
                .write();
    }

    /** The shipped first rung's table of merged areas with one area alone, which is of these. */
    private static SortedMap<String, byte[]> withMerged(Language language, String... names) {
        Area area = new Area(AreaLevel.GROUP, "merged", String.join(" + ", names));
        List<Area> members = Stream.of(names)
                .map(name -> RealCase.area(View.MUNICIPALITY, name))
                .toList();
        List<AreaGroup> merged = List.of(new AreaGroup(area, View.MUNICIPALITY, members, List.of()));
        Rung shipped = PublicCase.policy().ladder().get(0);
        List<TableDesign> tables = shipped.tables().stream()
                .filter(table -> table.areas() == AreasShown.MERGED)
                .toList();
        return write(new Rung("merged", shipped.title(), merged, tables), language);
    }

    private static SortedMap<String, byte[]> withYears(int yearsInBlock, OptionalInt fromYear) {
        List<TableDesign> tables = Stream.of(Measure.CHILDREN, Measure.FOLLOW_UPS)
                .map(measure -> new TableDesign(
                        measure,
                        View.MUNICIPALITY,
                        AreasShown.REGION,
                        yearsInBlock,
                        false,
                        false,
                        measure == Measure.CHILDREN ? fromYear : OptionalInt.empty(),
                        OptionalInt.empty()))
                .toList();
        return write(new Rung("years", LocalText.same("years"), List.of(), tables), Language.DA);
    }

    /** As it is read: without tags and what is for the browser. */
    private static String read(SortedMap<String, byte[]> files, String file) {
        return new String(files.get(file), StandardCharsets.UTF_8)
                .replaceAll("(?s)<(script|style|svg)\\b.*?</\\1>", "")
                .replaceAll("<[^>]*>", "");
    }

    private static void assertSays(String text, String words) {
        assertTrue(text.contains(words), () -> words + " in: " + text);
    }

    private static List<Integer> rungsThatSay(String words) {
        List<Integer> rungs = new ArrayList<>();
        for (int rung = 0; rung < RUNGS.size(); rung++) {
            if (read(RUNGS.get(rung), "annex.html").contains(words)) {
                rungs.add(rung);
            }
        }
        return rungs;
    }

    @Test
    void aRuleIsExplainedWhereItHasNumbers() {
        assertEquals(List.of(0, 1, 2), rungsThatSay("Til sammenligning: det nationale interval"));
        assertEquals(List.of(0, 1, 2), rungsThatSay("cpop.dk"));
        assertEquals(List.of(0, 1, 2), rungsThatSay("alderen den 1. januar"));
    }

    @Test
    void thatTheViewsAreOfTheSameChildrenIsSaidWhereBothAreShown() {
        assertEquals(List.of(0, 1, 3), rungsThatSay("de samme børn talt på to måder"));
    }

    @Test
    void aMunicipalityIsToldTheLastYearOfItsOwnView() {
        // The hospitals' follow-ups, which the second rung shows, go on for a year.
        for (SortedMap<String, byte[]> rung : RUNGS) {
            String page = new String(rung.get("municipalities/0550-toender.html"), StandardCharsets.UTF_8);
            assertTrue(page.contains("Kun opfølgninger til og med 2029 er med i tallene."), page);
            assertFalse(page.contains("2030"), page);
        }
    }

    @Test
    void theNumbersOfAMergedAreaOfWhichOneReportedAreSaidToBeItsOwn() {
        SortedMap<String, byte[]> files = withMerged(Language.DA, "Esbjerg", "Fanø");
        String partly = "Fanø har ikke indberettet, så tallene for »Esbjerg + Fanø« omfatter kun Esbjerg.";
        String annex = read(files, "annex.html");
        assertEquals(3, annex.split(Pattern.quote(partly), -1).length, annex);
        assertSays(annex, "Esbjerg + Fanø uden Fanø22");
        assertFalse(annex.contains("vises kun sammen"), annex);
        assertSays(
                read(files, "municipalities/0561-esbjerg.html"),
                "I bilagets tabeller står Esbjerg som »Esbjerg + Fanø uden Fanø«. " + partly
                        + " Esbjerg har 22 børn født 2008–2013");
        SortedMap<String, byte[]> english = withMerged(Language.EN, "Esbjerg", "Fanø");
        assertSays(
                read(english, "annex.html"),
                "The figures for “Esbjerg + Fanø” are of Esbjerg only, since Fanø did not report.");
    }

    @Test
    void theNumbersOfAMergedAreaOfWhichSeveralReportedAreSaidToBeTheirs() {
        SortedMap<String, byte[]> files = withMerged(Language.DA, "Esbjerg", "Fanø", "Varde");
        String partly =
                "Fanø har ikke indberettet, så tallene for »Esbjerg + Fanø + Varde« omfatter kun Esbjerg og Varde.";
        assertSays(read(files, "annex.html"), "Esbjerg og Varde vises kun sammen. " + partly);
        String page = read(files, "municipalities/0561-esbjerg.html");
        assertSays(page, "Esbjerg vises sammen med Varde; ingen af dem vises for sig. " + partly);
        assertSays(page, "Esbjerg + Fanø + Varde uden Fanø har ");
    }

    @Test
    void aMergedAreaOfWhichAllReportedIsWithoutNobody() {
        SortedMap<String, byte[]> files = withMerged(Language.DA, "Billund", "Varde");
        String annex = read(files, "annex.html");
        assertSays(annex, "Billund + Varde18");
        assertSays(annex, "Billund og Varde vises kun sammen.");
        assertFalse(annex.contains("omfatter kun"), annex);
        assertSays(
                read(files, "municipalities/0530-billund.html"),
                "Billund vises sammen med Varde; ingen af dem vises for sig. Billund + Varde har 18 børn");
    }

    @Test
    void thatMunicipalitiesAreNotShownAtAllIsSaidWhereTheyAreNot() {
        assertEquals(List.of(0), rungsThatSay("Tallene for den enkelte kommune år for år vises ikke."));
        assertEquals(List.of(1, 2, 3), rungsThatSay("Tal for den enkelte kommune vises ikke."));
    }

    @Test
    void yearsOfBirthAreCalledSoWhereTheTableDoesNot() {
        assertEquals(List.of(3), rungsThatSay("Børn i alt i Region Syddanmark, sygehusenes opgørelse, født 2008–2014"));
        assertEquals(List.of(0, 3), rungsThatSay("kommunernes opgørelse, født 2008–2013"));
        assertEquals(
                List.of(0, 1, 2),
                rungsThatSay("Børn efter fødselsår og GMFCS-gruppe i Region Syddanmark uden Fanø, "
                        + "kommunernes opgørelse, 2008–2013"));
        assertEquals(List.of(), rungsThatSay("født 2024"));
    }

    @Test
    void yearsInOneNumberAreAllOrSeveralAndOfBirthOrNot() {
        assertEquals(List.of(3), rungsThatSay("Alle fødselsår er talt under ét, så"));
        assertEquals(List.of(3), rungsThatSay("Alle år er talt under ét, så"));
        String blocks = read(withYears(3, OptionalInt.empty()), "annex.html");
        assertSays(blocks, "Flere fødselsår er talt under ét, så");
        assertSays(blocks, "Flere år er talt under ét, så");
        String later = read(withYears(TableDesign.TOGETHER, OptionalInt.of(2010)), "annex.html");
        assertSays(later, "Flere fødselsår er talt under ét, så");
        assertSays(later, "Alle år er talt under ét, så");
    }

    @Test
    void oneNumberIsSummedUpInASentenceOfItsOwn() {
        assertEquals(
                List.of(3), rungsThatSay("er der i alt 260 opfølgninger i Region Syddanmark uden Fanø i 2024–2029."));
        assertEquals(List.of(0, 1, 2), rungsThatSay("er der så mange opfølgninger i"));
        String english = read(write(PublicCase.policy().ladder().get(3), Language.EN), "annex.html");
        assertSays(english, "there is a total of 260 follow-ups in Region Syddanmark without Fanø in 2024–2029.");
    }
}
