package dk.followupforecast.extract;

import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.View;
import java.util.Map;

/** How a file is laid out, as its header tells. Columns are counted from 0. */
sealed interface ExtractLayout {

    View view();

    int areaColumn();

    /** A row an area, birth year and GMFCS group. */
    record Long(View view, int areaColumn, int birthYearColumn, int gmfcsColumn, int childrenColumn)
            implements ExtractLayout {}

    /** A row an area, a column a GMFCS group and birth year, as papers print them. */
    record Wide(View view, int areaColumn, Map<Integer, Cohort> cohortOfColumn) implements ExtractLayout {}

    record Cohort(GmfcsGroup gmfcs, int birthYear) {}

    /** A row an area, a column a calendar year: a forecast to reconcile with. */
    record Forecast(View view, int areaColumn, Map<Integer, Integer> yearOfColumn) implements ExtractLayout {}
}
