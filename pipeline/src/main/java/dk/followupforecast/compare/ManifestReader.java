package dk.followupforecast.compare;

import static dk.followupforecast.finished.ManifestTree.child;
import static dk.followupforecast.finished.ManifestTree.files;
import static dk.followupforecast.finished.ManifestTree.hours;
import static dk.followupforecast.finished.ManifestTree.text;

import com.fasterxml.jackson.databind.JsonNode;
import dk.followupforecast.finished.BrokenManifestException;
import dk.followupforecast.finished.ManifestTree;
import dk.followupforecast.rule.FollowUpRule;
import java.util.ArrayList;
import java.util.List;

/** Reads what a run says of itself, of this form and of those before, which lack some of it. */
final class ManifestReader {

    private ManifestReader() {}

    /** @throws BrokenManifestException naming the key that is missing or makes no sense */
    static RunManifest read(JsonNode root) throws BrokenManifestException {
        List<FollowUpRule> compared = new ArrayList<>();
        for (JsonNode rule : root.path("compared_rules")) {
            compared.add(ManifestTree.rule(rule, "compared_rules"));
        }
        return new RunManifest(
                text(root, "version"),
                text(root, "commit"),
                text(root, "case"),
                text(root, "date"),
                text(root, "edition"),
                hours(root, ManifestTree.HOURS_KEY),
                ManifestTree.rule(child(root, "rule"), "rule"),
                compared,
                // The first runs did not say so; their rows left out were never zeros.
                root.path("rows_left_out").asText().equals("zero"),
                root.has("register"),
                files(root, "inputs"),
                files(root, "outputs"));
    }
}
