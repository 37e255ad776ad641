package dk.followupforecast.register;

import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The areas of the reference data by number, so that a cohort's key can hold them. */
public final class AreaIndex implements Serializable {

    private final AreaRegister areas;
    private final Map<View, List<Area>> byNumber = new HashMap<>();
    private final Map<View, Map<Area, Integer>> numbers = new HashMap<>();

    public AreaIndex(AreaRegister areas) {
        this.areas = areas;
        for (View view : View.values()) {
            List<Area> listed = areas.list(view);
            int most = view == View.HOSPITAL ? CohortKey.MOST_HOSPITALS : CohortKey.MOST_MUNICIPALITIES;
            if (listed.size() > most) {
                throw new IllegalArgumentException(
                        "areas of the " + view + " view must be at most " + most + ", were " + listed.size());
            }
            Map<Area, Integer> numbersOfView = new HashMap<>();
            for (Area area : listed) {
                numbersOfView.put(area, numbersOfView.size() + 1);
            }
            byNumber.put(view, listed);
            numbers.put(view, numbersOfView);
        }
    }

    /** @param number from 1 */
    public Area area(View view, int number) {
        return byNumber.get(view).get(number - 1);
    }

    /** The number of an area of a view, from 1. */
    public int number(View view, Area area) {
        return numbers.get(view).get(area);
    }

    /** The number of a name, an alias or a code; 0 where it is none, or the name of more than one. */
    int find(View view, String text) {
        List<Area> found = areas.listOf(view, text);
        return found.size() == 1 ? numbers.get(view).get(found.get(0)) : 0;
    }
}
