package dk.followupforecast.yaml;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a part may be written in one of several ways and is written in none, the validator tells what is wrong with each
 * way. A reader wants one sentence: what is wrong inside where that can be told, otherwise which ways there are.
 */
final class OneOfErrors {

    private static final String ONE_OF = "oneOf";
    private static final String UNKNOWN_KEY = "additionalProperties";

    private OneOfErrors() {}

    static List<Error> condense(List<Error> errors) {
        List<Error> kept = new ArrayList<>(errors);
        for (Error choice : errors) {
            if (choice.getKeyword().equals(ONE_OF)) {
                List<Error> ways = errors.stream()
                        .filter(error -> path(error).startsWith(path(choice) + "/"))
                        .toList();
                List<Error> inside =
                        ways.stream().filter(error -> isInside(error, choice)).toList();
                kept.removeAll(ways);
                kept.addAll(inside);
                if (!inside.isEmpty()) {
                    kept.remove(choice);
                }
            }
        }
        return kept;
    }

    private static String path(Error error) {
        return error.getEvaluationPath().toString();
    }

    private static boolean isInside(Error error, Error choice) {
        return error.getKeyword().equals(UNKNOWN_KEY)
                || error.getInstanceLocation().getNameCount()
                        > choice.getInstanceLocation().getNameCount();
    }
}
