package dk.followupforecast.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.PublicNumber;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.fixture.PublicFolder;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedRunTest {

    private static final String NUMBERS = "tables/public.csv";
    private static final String AREAS = "tables/public-areas.csv";

    @TempDir
    Path folder;

    private PublishedEdition readWhole() {
        Notices notices = new Notices();
        Optional<PublishedEdition> read = PublishedRun.read(folder, notices);
        assertEquals(List.of(), notices.listAll());
        return read.orElseThrow();
    }

    private Notices refuse() {
        Notices notices = new Notices();
        assertEquals(Optional.empty(), PublishedRun.read(folder, notices));
        return notices;
    }

    private static List<NoticeCode> codes(Notices notices) {
        return notices.listAll().stream().map(notice -> notice.code()).toList();
    }

    @Test
    void everyRungIsReadAsItWasPublished() {
        for (int rung = 0; rung < PublicCase.policy().ladder().size(); rung++) {
            PublicPublication publication = PublicCase.publication(rung);
            PublicFolder.write(publication, folder);
            PublishedEdition read = readWhole();
            assertEquals(publication.areas(), read.areas());
            assertEquals(
                    publication.numbers().stream().map(number -> asRead(number)).toList(), read.numbers());
            assertEquals(publication.rung().name(), read.about().rung());
        }
    }

    private static PublishedNumber asRead(PublicNumber number) {
        CountedSum counts = number.counts();
        Optional<GmfcsGroup> group = counts.isOverAllLevels()
                ? Optional.empty()
                : Optional.of(counts.terms().get(0).cell().gmfcs());
        return new PublishedNumber(
                counts.measure(),
                counts.view(),
                counts.area(),
                counts.rule(),
                counts.firstYear(),
                counts.lastYear(),
                group,
                number.value(),
                number.hours());
    }

    @Test
    void policyAndRulesAreThoseOfTheEdition() {
        PublicPublication publication = editionOf2024();
        PublishedAbout about = readWhole().about();
        assertEquals(publication.policy().name(), about.policy());
        assertEquals(5, about.threshold());
        assertEquals(List.of(), about.earlierEditions());
        assertEquals(publication.about().hoursPerFollowUp(), about.hoursPerFollowUp());
        List<FollowUpRule> rules = about.rules();
        assertEquals(publication.about().rule().schedules(), rules.get(0).schedules());
        assertEquals(publication.about().comparedRules().size() + 1, rules.size());
        assertEquals(
                publication.about().comparedRules().get(0).listDueIn(2026),
                rules.get(1).listDueIn(2026));
    }

    private PublicPublication editionOf2024() {
        PublicPublication publication = PublicCase.publication();
        PublicFolder.write(publication, folder);
        return publication;
    }

    @Test
    void aTableThatSomebodyChangedIsNotBelieved() throws IOException {
        editionOf2024();
        Path table = folder.resolve(NUMBERS);
        Files.writeString(table, Files.readString(table) + "\r\n");
        assertEquals(List.of(NoticeCode.RUN_FILE_CHANGED), codes(refuse()));
        Files.delete(table);
        assertEquals(List.of(NoticeCode.RUN_FILE_MISSING), codes(refuse()));
    }

    @Test
    void otherFilesMayBeGoneButNotChanged() throws IOException {
        editionOf2024();
        Path other = folder.resolve("datapackage.json");
        byte[] before = Files.readAllBytes(other);
        Files.writeString(other, "{}");
        assertEquals(List.of(NoticeCode.RUN_FILE_CHANGED), codes(refuse()));
        Files.delete(other);
        readWhole();
        Files.write(other, before);
        readWhole();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"edition\" : \"public\"       | \"edition\" : \"internal\"     | RUN_NOT_PUBLIC",
                "\"followup-forecast\"          | \"another\"                    | RUN_OF_OTHER_KIND",
                "\"format\" : 1                 | \"format\" : 2                 | RUN_NEWER",
                "\"threshold\" : 5              | \"threshold\" : 1              | RUN_BROKEN",
                "\"threshold\" : 5              | \"threshold\" : \"5\"          | RUN_BROKEN",
                "\"zeros\" : \"protected\"      | \"zeros\" : \"open\"           | RUN_BROKEN",
                "\"in_effect\" : true           | \"in_effect\" : false          | RUN_BROKEN",
                "\"cpop-15-17-national\"        | \"cpop-15-18-annex-2024\"      | RUN_BROKEN",
                "\"reached-in-year\"            | \"some-day\"                   | RUN_BROKEN",
                "tables/public.csv              | tables/other.csv               | RUN_WITHOUT_TABLES",
                "\"outputs\"                    | \"written\"                    | RUN_BROKEN",
                "\"title\" : \"                 | \"title\" : \"\\u001b[2J         | RUN_BROKEN",
                "\"policy\"                     | \"politics\"                   | RUN_BROKEN",
                "\"first_birth_year\" : 2008   | \"first_birth_year\" : \"2008\" | RUN_BROKEN",
                "\"earlier_editions\" : [ ]    | \"earlier_editions\" : 0       | RUN_BROKEN",
            })
    void aManifestThatNoRunWritesIsNotBelieved(String from, String to, NoticeCode code) throws IOException {
        editionOf2024();
        Path manifest = folder.resolve("manifest.json");
        String before = Files.readString(manifest);
        assertTrue(before.contains(from), from);
        Files.writeString(manifest, before.replace(from, to));
        assertEquals(List.of(code), codes(refuse()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tables/public.csv       | measure,view                     | counts,view",
                "tables/public.csv       | children,municipality            | persons,municipality",
                "tables/public.csv       | children,municipality            | children,country",
                "tables/public.csv       | ,,2008,2008,I-II,                | ,,2009,2008,I-II,",
                "tables/public.csv       | ,,2008,2008,I-II,                | ,,2008,2008,VI,",
                "tables/public.csv       | ,,2008,2008,I-II,                | ,,MMVIII,2008,I-II,",
                "tables/public.csv       | ,,2008,2008,I-II,                | ,,2008,2008,I-II,<",
                "tables/public.csv       | region,1083                      | region,",
                "tables/public-areas.csv | ,reported                        | ,told",
                "tables/public-areas.csv | 630,Vejle,reported               | 630,Vejle\u009b2J,reported",
            })
    void aCellThatNoRunWritesIsNamedWithLineAndColumn(String file, String from, String to) throws IOException {
        editionOf2024();
        PublicFolder.forge(folder, file, from, to);
        Notices notices = refuse();
        assertEquals(NoticeCode.RUN_TABLE_BROKEN, codes(notices).get(0));
        assertTrue(notices.listAll().get(0).position().line() > 0);
    }

    @ParameterizedTest
    @CsvSource({"0001,2008,first_year", "1899,2008,first_year", "2008,2220,last_year", "2008,9999,last_year"})
    void aYearThatNoRunCanHaveWrittenIsNamedWhereItStands(String first, String last, String column) throws IOException {
        editionOf2024();
        PublicFolder.forge(folder, NUMBERS, ",,2008,2008,I-II,29", ",," + first + "," + last + ",I-II,29");
        Notices notices = refuse();
        assertEquals(List.of(NoticeCode.RUN_YEAR_IMPOSSIBLE), codes(notices));
        assertEquals(2, notices.listAll().get(0).position().line());
        assertEquals(column, notices.listAll().get(0).position().column());
        assertEquals(
                column.equals("first_year") ? first : last,
                notices.listAll().get(0).value());
    }

    @Test
    void anEditionWithoutANumberIsNone() throws IOException {
        editionOf2024();
        String table = Files.readString(folder.resolve(NUMBERS));
        PublicFolder.forge(folder, NUMBERS, table, table.lines().findFirst().orElseThrow() + "\r\n");
        assertEquals(List.of(NoticeCode.RUN_WITHOUT_NUMBERS), codes(refuse()));
    }

    @Test
    void aNameOfTwoLinesWouldReadAsALineOfOursAndIsRefused() throws IOException {
        editionOf2024();
        PublicFolder.forge(
                folder, "tables/public-areas.csv", "630,Vejle,reported", "630,\"Vejle\r\nPassed: all\",reported");
        assertEquals(NoticeCode.RUN_TABLE_BROKEN, codes(refuse()).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tables/public.csv       | follow-ups,municipality,region,1083,Region Syddanmark,cpop-15-18-annex-2024,2025 |"
                        + " follow-ups,municipality,region,1083,Region Syddanmark,another,2025",
                "tables/public.csv       | ,Vejle,       | ,Vejlby,",
                "tables/public.csv       | ,94           | ,95",
                "tables/public.csv       | 2025,2025,all | 2026,2026,all",
                "tables/public-areas.csv | 630,Vejle,630 | 561,Esbjerg,630",
            })
    void tablesThatContradictEachOtherAreRefused(String file, String from, String to) throws IOException {
        editionOf2024();
        PublicFolder.forge(folder, file, from, to);
        Notices notices = refuse();
        assertEquals(List.of(NoticeCode.RUN_CONTRADICTS), codes(notices), () -> notices.listAll()
                .toString());
    }

    @Test
    void aNameInTheManifestThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        editionOf2024();
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replace("datapackage.json", "../../../../../etc/passwd"));
        readWhole();
    }
}
