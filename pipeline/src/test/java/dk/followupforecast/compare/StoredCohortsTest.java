package dk.followupforecast.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.FigureStatus;
import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What children of a group of levels a table of other groups can and cannot say. */
class StoredCohortsTest {

    private static final AreaKey VEJLE = new AreaKey(View.MUNICIPALITY, AreaLevel.MUNICIPALITY, "630");

    /** Of 2008 all levels but one, of 2010 bands, of 2009 and 2011 no row. */
    private static Map<FigureKey, StoredFigure> cells() {
        Map<FigureKey, StoredFigure> cells = new LinkedHashMap<>();
        put(cells, 2008, "I", 1);
        put(cells, 2008, "II", 2);
        cells.put(key(2008, "III"), new StoredFigure(FigureStatus.NOT_REPORTED, Optional.empty()));
        put(cells, 2008, "IV-V", 4);
        put(cells, 2010, "I", 5);
        put(cells, 2010, "II-V", 6);
        put(cells, 2010, "all", 11);
        return cells;
    }

    private static void put(Map<FigureKey, StoredFigure> cells, int birthYear, String gmfcs, int children) {
        cells.put(key(birthYear, gmfcs), StoredFigure.shown(BigDecimal.valueOf(children)));
    }

    private static FigureKey key(int birthYear, String gmfcs) {
        return new FigureKey(VEJLE, Measure.CHILDREN, birthYear, gmfcs);
    }

    @ParameterizedTest
    @CsvSource({
        "2008, I, 1", "2008, I-II, 3", "2008, III-V, ", "2008, II-V, ", "2008, I-V, ", "2008, IV-V, 4", "2008, V, ",
        "2010, I, 5", "2010, I-II, ", "2010, III-V, ", "2010, II-V, 6", "2010, I-V, 11", "2009, I-II, ", "2007, I-II, "
    })
    void aGroupIsKnownWhereItOrAllItsPartsAre(int birthYear, String gmfcs, Integer children) {
        assertChildren(new StoredCohorts(cells(), false), birthYear, gmfcs, children);
    }

    @ParameterizedTest
    @CsvSource({"2009, I-II, 0", "2008, III-V, ", "2007, I-II, ", "2011, I-II, "})
    void aRowLeftOutIsZeroBetweenTheBirthYearsOfTheRunAndWhereTheRunSaysSo(
            int birthYear, String gmfcs, Integer children) {
        assertChildren(new StoredCohorts(cells(), true), birthYear, gmfcs, children);
    }

    private static void assertChildren(StoredCohorts cohorts, int birthYear, String gmfcs, Integer children) {
        OptionalInt expected = children == null ? OptionalInt.empty() : OptionalInt.of(children);
        assertEquals(
                expected,
                cohorts.findChildren(VEJLE, birthYear, GmfcsText.parse(gmfcs).orElseThrow()));
    }
}
