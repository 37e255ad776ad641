package dk.followupforecast.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.PublicNumber;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicTablesTest {

    private static final DisclosurePolicy POLICY = PublicCase.policy();

    @Test
    void everyNumberOfEveryRungIsARowThatFindsItAgain() {
        for (int rung = 0; rung < POLICY.ladder().size(); rung++) {
            PublicPublication publication = PublicCase.publication(rung);
            List<List<String>> rows = tables(publication).rows(PublicTableKind.PUBLIC);
            assertEquals(publication.numbers().size(), rows.size());
            for (int at = 0; at < rows.size(); at++) {
                assertRow(publication.numbers().get(at), rows.get(at));
            }
        }
    }

    private static void assertRow(PublicNumber number, List<String> row) {
        assertEquals(
                List.of(
                        number.counts().measure().label(),
                        number.counts().view().label(),
                        number.counts().area().code(),
                        number.counts().firstYear() + "-" + number.counts().lastYear(),
                        number.counts().gmfcs(),
                        Integer.toString(number.value())),
                List.of(row.get(0), row.get(1), row.get(3), row.get(6) + "-" + row.get(7), row.get(8), row.get(9)));
        assertEquals(number.hours().isPresent(), !row.get(10).isEmpty());
    }

    @Test
    void silentMunicipalityIsNamedAsNotReportedAndInNoNumber() {
        PublicPublication publication = PublicCase.publication();
        assertTrue(tables(publication).rows(PublicTableKind.PUBLIC_AREAS).stream()
                .anyMatch(row -> row.get(5).equals("Fanø") && row.get(6).equals("not_reported")));
        assertTrue(tables(publication).rows(PublicTableKind.PUBLIC).stream()
                .noneMatch(row -> row.get(4).equals("Fanø")));
    }

    @Test
    void areasOfEveryViewHaveTheirMembers() {
        PublicPublication publication = PublicCase.publication();
        for (View view : View.values()) {
            long members = publication.listAreas(view).stream()
                    .mapToLong(area -> area.members().size() + area.silent().size())
                    .sum();
            assertEquals(
                    members,
                    tables(publication).rows(PublicTableKind.PUBLIC_AREAS).stream()
                            .filter(row -> row.get(0).equals(view.label()))
                            .count());
        }
    }

    @Test
    void headersAreThoseThatTheAttackReads() {
        PublicTables tables = tables(PublicCase.publication());
        assertTrue(tables.csv(PublicTableKind.PUBLIC)
                .startsWith("measure,view,area_level,area_code,area,rule,first_year,last_year,gmfcs,value,hours\r\n"));
        assertTrue(tables.csv(PublicTableKind.PUBLIC_AREAS)
                .startsWith("view,area_level,area_code,area,member_code,member,status\r\n"));
        assertEquals("tables/public-areas.csv", PublicTableKind.PUBLIC_AREAS.file());
    }

    private static PublicTables tables(PublicPublication publication) {
        return new PublicTables(publication, Texts.in(Language.EN));
    }
}
