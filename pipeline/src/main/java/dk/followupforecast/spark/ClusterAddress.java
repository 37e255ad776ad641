package dk.followupforecast.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code --master} may say, and whether somebody is there: Spark itself would try a master that is gone for a minute. */
public record ClusterAddress(String text) {

    private static final String STANDALONE = "spark://";

    private static final Pattern HOST_AND_PORT = Pattern.compile("(.+):([0-9]{1,5})");

    private static final int MOST_PORT = 65535;

    /** Long enough for a network across a country, and for one lost packet. */
    private static final int ANSWER_MILLISECONDS = 5000;

    /** Whether it is an address that the program can work on without {@code spark-submit}. */
    public boolean isKnown() {
        return text.matches("local(\\[(\\*|[1-9][0-9]{0,3})\\])?")
                || isStandalone()
                        && masters().stream()
                                .allMatch(
                                        master -> HOST_AND_PORT.matcher(master).matches());
    }

    /** Whether one of the masters answers; what works in this process always does. */
    public boolean answers() {
        return !isStandalone() || masters().stream().anyMatch(ClusterAddress::answers);
    }

    private boolean isStandalone() {
        return text.startsWith(STANDALONE);
    }

    /** More than one where masters stand by for each other. */
    private List<String> masters() {
        return Arrays.asList(text.substring(STANDALONE.length()).split(",", -1));
    }

    private static boolean answers(String master) {
        Matcher parts = HOST_AND_PORT.matcher(master);
        if (!parts.matches()) {
            return false;
        }
        int port = Math.min(Integer.parseInt(parts.group(2)), MOST_PORT);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(parts.group(1), port), ANSWER_MILLISECONDS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
