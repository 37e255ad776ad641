package dk.followupforecast.run;

import dk.followupforecast.disclosure.Nesting;
import dk.followupforecast.reference.HospitalAreas;
import dk.followupforecast.vocabulary.Area;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which municipality belongs to which hospital in the year of a case, as everybody can look up. */
final class CaseNesting {

    private static final int YEAR_DIGITS = 4;

    private CaseNesting() {}

    /** A case without a date gets the latest of each. */
    static Nesting of(CaseFigures figures) {
        String date = RunDate.of(figures.caseFolder().settings().date());
        int year = date.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(date.substring(0, YEAR_DIGITS));
        Map<Area, HospitalAreas.Entry> latest = new LinkedHashMap<>();
        for (HospitalAreas.Entry entry : figures.reference().hospitalAreas().entries()) {
            if (entry.fromYear() <= year) {
                latest.merge(entry.municipality(), entry, CaseNesting::later);
            }
        }
        Map<Area, Area> hospitals = new LinkedHashMap<>();
        latest.forEach((municipality, entry) -> hospitals.put(municipality, entry.hospital()));
        return new Nesting(hospitals);
    }

    private static HospitalAreas.Entry later(HospitalAreas.Entry one, HospitalAreas.Entry other) {
        return one.fromYear() >= other.fromYear() ? one : other;
    }
}
