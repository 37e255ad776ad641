package dk.followupforecast.vocabulary;

import java.util.Locale;

/** The same children counted by two sources. Figures of different views are never added. */
public enum View {
    HOSPITAL(AreaLevel.HOSPITAL),
    MUNICIPALITY(AreaLevel.MUNICIPALITY);

    private final AreaLevel areaLevel;

    View(AreaLevel areaLevel) {
        this.areaLevel = areaLevel;
    }

    /** The level of the areas that report in this view. */
    public AreaLevel areaLevel() {
        return areaLevel;
    }

    /** As the contract writes it: {@code hospital} or {@code municipality}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
