package dk.followupforecast.synthesis;

/**
 * Where an invented child lives.
 *
 * @param hospital empty where no hospital of the municipality is known
 * @param weight how often the place is drawn, compared with the others: its inhabitants, in hundreds
 */
public record InventedPlace(String municipality, String hospital, int weight) {

    public InventedPlace {
        if (municipality.isBlank()) {
            throw new IllegalArgumentException("municipality must be a name, was blank");
        }
        checkPlain(municipality);
        checkPlain(hospital);
        if (weight < 1) {
            throw new IllegalArgumentException("weight must be 1 or more, was " + weight + " for " + municipality);
        }
    }

    /** Names stand in the file as they are, a hundred million times: none may need quotes. */
    private static void checkPlain(String name) {
        if (name.matches("(?s).*[,;\"\\p{Cntrl}].*")) {
            throw new IllegalArgumentException("name must have no comma, semicolon, quote or line break, was " + name);
        }
    }
}
