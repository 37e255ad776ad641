package dk.followupforecast.bench;

import java.nio.file.Path;

/**
 * The reduction of a register in DuckDB's SQL, as fast as we could make it there. What is dear is asked of a row only
 * where it must be; what concerns a value of few (a name of an area, a level) is asked once for each group of equal rows.
 */
final class DuckDbSql {

    /** As the program's own search for Danish person numbers, in a dialect that cannot look ahead or behind. */
    private static final String PERSON_NUMBER =
            "(^|[^0-9])(0?[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(0[1-9]|1[0-2])[0-9]{2}"
                    + "[\\s\\x0B\\x{A0}]{0,2}[-./\\x{2010}-\\x{2015}\\x{2212}]?[\\s\\x0B\\x{A0}]{0,2}[0-9]{4}([^0-9]|$)";

    /** The month of a person number holds a 0 or a 1: a value without either needs no regular expression. */
    static final String MACROS = """
            CREATE MACRO is_person_number(value) AS
                (contains(value, '0') OR contains(value, '1')) AND regexp_matches(value, '%s');
            CREATE MACRO spelling(name) AS regexp_replace(trim(regexp_replace(replace(replace(replace(lower(name),
                'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'), '\\s+', ' ', 'g')), ' kommunes?$', '');
            CREATE MACRO area(text) AS regexp_replace(spelling(text), '^0+([0-9])', '\\1');
            """.formatted(PERSON_NUMBER);

    /** Every spelling that stands for one area. */
    static final String AREAS = """
            CREATE TABLE area AS
            SELECT view, spelling, min(code) AS code FROM (
                SELECT view, spelling(name) AS spelling, code FROM named
                UNION ALL SELECT view, code, code FROM named
                UNION ALL SELECT view, spelling(alias), code FROM read_csv('{aliases}', header = true, delim = ';',
                    auto_detect = false, columns = {'view': 'VARCHAR', 'alias': 'VARCHAR', 'code': 'VARCHAR'}))
            GROUP BY view, spelling HAVING count(DISTINCT code) = 1;
            """;

    private static final String NAMED = """
            SELECT '{view}' AS view, name, code FROM read_csv('{file}', header = true, delim = ';', auto_detect = false,
                columns = {'code': 'VARCHAR', 'name': 'VARCHAR', 'region_code': 'VARCHAR', 'region': 'VARCHAR'})
            """;

    private static final String CSV = """
            CREATE VIEW register AS SELECT * FROM read_csv('{files}', header = true, delim = ',', quote = '"', escape = '"',
                auto_detect = false, ignore_errors = true, store_rejects = true,
                columns = {'person_id': 'VARCHAR', 'birth_date': 'VARCHAR', 'gmfcs': 'VARCHAR', 'municipality': 'VARCHAR',
                    'hospital': 'VARCHAR'});
            """;

    /**
     * The one pass over all rows. A date of another shape than ten characters with hyphens is none; casting says whether
     * the day exists. With duplicates, each person is a group too, found in the same pass.
     */
    private static final String COUNTED = """
            CREATE TABLE counted AS
            SELECT municipality, hospital, gmfcs, birth_year, fault, {person} AS person, count(*) AS children
            FROM (SELECT municipality, hospital, gmfcs, person_id,
                    {birth year} AS birth_year,
                    CASE WHEN is_person_number(person_id) THEN 1::UTINYINT
                         WHEN birth_year IS NULL AND is_person_number({birth date}) THEN 1
                         WHEN person_id IS NULL THEN 2 ELSE 0 END AS fault
                FROM register)
            """;

    private static final String YEAR_OF_TEXT =
            "CASE WHEN birth_date LIKE '____-__-__' THEN year(TRY_CAST(birth_date AS DATE)) END";

    static final String TYPE_OF_DATE = "SELECT column_type FROM (DESCRIBE register) WHERE column_name = 'birth_date';";

    private static final String GROUPS = "(municipality, hospital, gmfcs, birth_year, fault)";

    static final String PERSONS = "SELECT count(*) FROM counted WHERE person;";

    static final String JUDGED = """
            CREATE TABLE judged AS
            SELECT m.code AS municipality, h.code AS hospital, birth_year, level, sum(children) AS children,
                CASE WHEN fault = 1 OR is_person_number(c.municipality) OR is_person_number(c.hospital)
                        OR is_person_number(gmfcs) THEN 'person-number'
                    WHEN fault = 2 THEN 'person-id'
                    WHEN birth_year IS NULL OR birth_year NOT BETWEEN 1900 AND 2100 THEN 'birth-date'
                    WHEN level IS NULL THEN 'gmfcs'
                    WHEN m.code IS NULL THEN 'municipality'
                    WHEN h.code IS NULL THEN 'hospital' END AS reason
            FROM (SELECT *, CASE upper(trim(gmfcs)) WHEN 'I' THEN 1 WHEN '1' THEN 1 WHEN 'II' THEN 2 WHEN '2' THEN 2
                    WHEN 'III' THEN 3 WHEN '3' THEN 3 WHEN 'IV' THEN 4 WHEN '4' THEN 4 WHEN 'V' THEN 5 WHEN '5' THEN 5
                    END AS level FROM counted WHERE NOT person) c
            LEFT JOIN area m ON m.view = 'municipality' AND m.spelling = area(c.municipality)
            LEFT JOIN area h ON h.view = 'hospital' AND h.spelling = area(c.hospital)
            GROUP BY ALL;
            """;

    static final String CHILDREN = """
            SELECT municipality, hospital, birth_year, level, sum(children)::BIGINT FROM judged
            WHERE reason IS NULL GROUP BY ALL ORDER BY ALL;
            """;

    static final String REJECTED = """
            SELECT reason, sum(children)::BIGINT FROM judged WHERE reason IS NOT NULL GROUP BY reason;
            """;

    /** Rows of more or fewer fields than the header, or with a quote that does not end. */
    static final String RAGGED = """
            SELECT CASE WHEN person_number THEN 'person-number' ELSE 'ragged' END, count(*) FROM (
                SELECT bool_or(is_person_number(csv_line)) AS person_number FROM reject_errors GROUP BY scan_id, file_id, line)
            GROUP BY person_number;
            """;

    private DuckDbSql() {}

    static String named(Path reference) {
        return "CREATE VIEW named AS "
                + NAMED.replace("{view}", "municipality")
                        .replace("{file}", quoted(reference.resolve("municipalities.csv")))
                + " UNION ALL "
                + NAMED.replace("{view}", "hospital").replace("{file}", quoted(reference.resolve("hospitals.csv")));
    }

    static String areas(Path reference) {
        return AREAS.replace("{aliases}", quoted(reference.resolve("aliases.csv")));
    }

    static String csv(String files) {
        return CSV.replace("{files}", quoted(files));
    }

    static String parquet(String files) {
        return "CREATE VIEW register AS SELECT * FROM read_parquet('" + quoted(files) + "')";
    }

    /** @param typed whether dates are dates, and not text */
    static String counted(boolean typed, boolean duplicates) {
        String counted = COUNTED.replace("{birth year}", typed ? "year(birth_date)" : YEAR_OF_TEXT)
                .replace("{birth date}", typed ? "NULL" : "birth_date");
        if (!duplicates) {
            return counted.replace("{person}", "false") + " GROUP BY " + GROUPS.substring(1, GROUPS.length() - 1);
        }
        return counted.replace("{person}", "grouping(person_id) = 0")
                + " GROUP BY GROUPING SETS (" + GROUPS + ", (person_id))"
                + " HAVING grouping(person_id) = 1 OR (person_id IS NOT NULL AND count(*) > 1)";
    }

    private static String quoted(Object path) {
        return path.toString().replace("'", "''");
    }
}
