package dk.followupforecast.compare;

import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;

/** An area of a view, the same one in every run; its name may be spelt anew from one to the next. */
record AreaKey(View view, AreaLevel level, String code) {

    /** Whether its figures are sums over other areas. */
    boolean isSum() {
        return level != view.areaLevel();
    }
}
