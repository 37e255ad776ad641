package dk.followupforecast.published;

import static dk.followupforecast.finished.ManifestTree.child;
import static dk.followupforecast.finished.ManifestTree.hours;
import static dk.followupforecast.finished.ManifestTree.list;
import static dk.followupforecast.finished.ManifestTree.text;

import com.fasterxml.jackson.databind.JsonNode;
import dk.followupforecast.finished.BrokenManifestException;
import dk.followupforecast.finished.ManifestTree;
import dk.followupforecast.rule.FollowUpRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what a public edition says of itself. */
final class PublishedManifest {

    /** No policy asks for more; a larger one would make of every number one that must be kept. */
    private static final int HIGHEST_THRESHOLD = 1000;

    private PublishedManifest() {}

    /** @throws BrokenManifestException naming the key that is missing or makes no sense */
    static PublishedAbout read(JsonNode root) throws BrokenManifestException {
        JsonNode policy = child(root, "policy");
        return new PublishedAbout(
                line(root, "title"),
                line(root, "date"),
                line(policy, "name"),
                threshold(policy),
                earlierEditions(policy),
                line(child(root, "rung"), "name"),
                rules(root),
                factors(root));
    }

    /** What is shown to a reader as it stands: no sign in it may move the cursor of a terminal. */
    private static String line(JsonNode node, String key) throws BrokenManifestException {
        String text = text(node, key);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new BrokenManifestException(key);
        }
        return text;
    }

    private static int threshold(JsonNode policy) throws BrokenManifestException {
        JsonNode threshold = child(policy, "threshold");
        if (!threshold.isInt() || threshold.asInt() < 2 || threshold.asInt() > HIGHEST_THRESHOLD) {
            throw new BrokenManifestException("policy.threshold");
        }
        if (!text(policy, "zeros").equals("protected")) {
            throw new BrokenManifestException("policy.zeros");
        }
        return threshold.asInt();
    }

    private static List<String> earlierEditions(JsonNode policy) throws BrokenManifestException {
        List<String> earlier = new ArrayList<>();
        for (JsonNode edition : list(policy, "earlier_editions")) {
            earlier.add(text(edition, "manifest_sha256"));
        }
        return earlier;
    }

    private static List<FollowUpRule> rules(JsonNode root) throws BrokenManifestException {
        List<FollowUpRule> rules = new ArrayList<>();
        for (JsonNode node : list(root, "rules")) {
            boolean inEffect = node.path("in_effect").asBoolean();
            if (inEffect != rules.isEmpty()) {
                throw new BrokenManifestException("in_effect");
            }
            line(node, "name");
            rules.add(ManifestTree.rule(node, "rules"));
        }
        Set<String> names = rules.stream().map(FollowUpRule::name).collect(Collectors.toSet());
        if (rules.isEmpty() || names.size() < rules.size()) {
            throw new BrokenManifestException("rules");
        }
        return rules;
    }

    private static Map<String, BigDecimal> factors(JsonNode root) throws BrokenManifestException {
        JsonNode node = child(root, ManifestTree.HOURS_KEY);
        Map<String, BigDecimal> factors = new TreeMap<>();
        for (Iterator<String> rules = node.fieldNames(); rules.hasNext(); ) {
            String rule = rules.next();
            hours(node, rule).ifPresent(factor -> factors.put(rule, factor));
        }
        return factors;
    }
}
