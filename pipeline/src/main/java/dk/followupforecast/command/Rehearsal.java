package dk.followupforecast.command;

import dk.followupforecast.text.Language;
import java.io.OutputStream;
import java.util.List;

/**
 * Goes once through what people ask for most, without a word, so that the JVM can note which classes a start needs: the
 * start script makes its class-data archive from that. The project's own case leads through every table and chart.
 */
final class Rehearsal {

    private static final String RULES = "cpop-15-18-annex-2024,cpop-15-17-national";

    private Rehearsal() {}

    /** @param arguments the folder to write a run to, and "register" where the start is for one */
    public static void main(String[] arguments) {
        String home = System.getProperty("forecast.home");
        // What a real start does before and behind the run.
        StoppableStream nowhere = new StoppableStream(OutputStream.nullOutputStream());
        ProgressDisplay progress = ProgressDisplay.on(nowhere, Language.DA);
        Interruption.watch(arguments, nowhere, nowhere, progress).end();
        for (String[] start :
                arguments.length > 1 ? listRegisterStarts(home, arguments[0]) : listStarts(home, arguments[0])) {
            Main.run(start, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), progress);
        }
    }

    private static List<String[]> listRegisterStarts(String home, String output) {
        String register = home + "/input/sample-register";
        return List.of(new String[] {"check", register}, new String[] {"run", register, "--output", output});
    }

    private static List<String[]> listStarts(String home, String output) {
        String ownCase = home + "/input/syddanmark-2024";
        return List.of(
                new String[] {"--version"},
                new String[] {"--help"},
                new String[] {"check", ownCase},
                // Not a rule: what tells the faults of a file is loaded for this one only.
                new String[] {"check", ownCase, "--rule", ownCase + "/case.yaml"},
                new String[] {"explain", ownCase, "--area", "Kolding", "--year", "2029"},
                new String[] {"explain", ownCase, "--area", "Nowhere", "--year", "2029", "--language", "en"},
                new String[] {"rules"},
                new String[] {"rules", "--compare", RULES, ownCase},
                // Two runs that differ, one after the other in one place: the first stays beside the second.
                new String[] {"run", ownCase, "--output", output, "--formats", "csv", "--rule", RULES.split(",")[1]},
                new String[] {"run", ownCase, "--output", output},
                new String[] {"compare", output + ".previous", output});
    }
}
