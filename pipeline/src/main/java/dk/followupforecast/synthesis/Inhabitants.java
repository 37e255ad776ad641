package dk.followupforecast.synthesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * How many people live where: children with cerebral palsy are spread over the municipalities in that proportion. The
 * numbers and their sources stand in {@code inhabitants.properties}.
 */
public final class Inhabitants {

    private static final int HUNDRED = 100;

    private final Properties inhabitants = new Properties();

    private Inhabitants() {}

    public static Inhabitants read() {
        Inhabitants read = new Inhabitants();
        try (InputStream in = Inhabitants.class.getResourceAsStream("inhabitants.properties")) {
            read.inhabitants.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Inhabitants of a municipality, in hundreds; where only those of its region are known, an equal share of them.
     *
     * @param municipalities of the region
     */
    public int hundredsIn(String municipalityCode, String regionCode, int municipalities) {
        String own = inhabitants.getProperty("municipality." + municipalityCode);
        int people = own != null
                ? Integer.parseInt(own)
                : Integer.parseInt(
                                inhabitants.getProperty("region." + regionCode, inhabitants.getProperty("elsewhere")))
                        / municipalities;
        return Math.max(1, (people + HUNDRED / 2) / HUNDRED);
    }
}
