package dk.followupforecast.reference;

import dk.followupforecast.vocabulary.Area;
import java.util.List;
import java.util.Optional;

/** Which municipality belongs to which hospital in which years; the groupings change, so each entry has its years. */
public record HospitalAreas(List<Entry> entries) {

    /**
     * One municipality's belonging.
     *
     * @param fromYear first calendar year, inclusive
     * @param toYear last calendar year, inclusive
     * @param assumed whether no source confirms it
     */
    public record Entry(Area municipality, Area hospital, int fromYear, int toYear, boolean assumed) {

        public Entry {
            if (fromYear > toYear) {
                throw new IllegalArgumentException("toYear must be " + fromYear + " or later, was " + toYear);
            }
        }

        boolean coversSameYearAs(Entry other) {
            return municipality.equals(other.municipality) && fromYear <= other.toYear && other.fromYear <= toYear;
        }
    }

    public HospitalAreas {
        entries = List.copyOf(entries);
    }

    public Optional<Entry> find(Area municipality, int year) {
        return entries.stream()
                .filter(entry -> entry.municipality().equals(municipality))
                .filter(entry -> entry.fromYear() <= year && year <= entry.toYear())
                .findFirst();
    }

    /** Whether an entry would give a municipality two hospitals in one year. */
    public boolean clashesWith(Entry other) {
        return entries.stream().anyMatch(other::coversSameYearAs);
    }
}
