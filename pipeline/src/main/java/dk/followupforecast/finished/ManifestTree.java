package dk.followupforecast.finished;

import com.fasterxml.jackson.databind.JsonNode;
import dk.followupforecast.rule.AgeConvention;
import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads what stands in a manifest; whatever is missing or makes no sense is named by its key. */
public final class ManifestTree {

    public static final String HOURS_KEY = "hours_per_follow_up";

    /** As runs write it; an exponent could stand for a number that fills the memory. */
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,9}([.][0-9]{1,9})?");

    private ManifestTree() {}

    public static JsonNode child(JsonNode node, String key) throws BrokenManifestException {
        if (!node.has(key)) {
            throw new BrokenManifestException(key);
        }
        return node.get(key);
    }

    public static String text(JsonNode node, String key) throws BrokenManifestException {
        if (!child(node, key).isTextual()) {
            throw new BrokenManifestException(key);
        }
        return node.get(key).asText();
    }

    /** What must be a list, be it an empty one: anything else would pass for one. */
    public static JsonNode list(JsonNode node, String key) throws BrokenManifestException {
        if (!child(node, key).isArray()) {
            throw new BrokenManifestException(key);
        }
        return node.get(key);
    }

    /** SHA-256 by file. */
    public static SortedMap<String, String> files(JsonNode root, String key) throws BrokenManifestException {
        SortedMap<String, String> files = new TreeMap<>();
        for (JsonNode entry : list(root, key)) {
            files.put(text(entry, "file"), text(entry, "sha256"));
        }
        return files;
    }

    /** Municipal hours for one follow-up; empty where the manifest names none. */
    public static Optional<BigDecimal> hours(JsonNode node, String key) throws BrokenManifestException {
        if (!node.has(key)) {
            return Optional.empty();
        }
        String hours = text(node, key);
        if (!HOURS.matcher(hours).matches()) {
            throw new BrokenManifestException(HOURS_KEY);
        }
        return Optional.of(new BigDecimal(hours));
    }

    /**
     * A rule in full. Manifests do not hold its title, so it gets its name for one.
     *
     * @param key under which the rule stands
     */
    public static FollowUpRule rule(JsonNode node, String key) throws BrokenManifestException {
        String name = text(node, "name");
        List<AgeSchedule> schedules = new ArrayList<>();
        for (JsonNode entry : list(node, "follow_ups")) {
            schedules.add(schedule(entry, key));
        }
        try {
            return new FollowUpRule(
                    name,
                    LocalText.same(name),
                    LocalText.same(text(node, "source")),
                    age(text(node, "age"), key),
                    firstBirthYear(node, key),
                    schedules,
                    hours(node, HOURS_KEY));
        } catch (IllegalArgumentException e) {
            // The groups leave out a level or name one twice.
            throw new BrokenManifestException(key + ".follow_ups");
        }
    }

    /** Without it a rule would ask for other children, so that it is no key to be passed over. */
    private static OptionalInt firstBirthYear(JsonNode node, String key) throws BrokenManifestException {
        if (!node.has("first_birth_year")) {
            return OptionalInt.empty();
        }
        if (!node.get("first_birth_year").isInt()) {
            throw new BrokenManifestException(key + ".first_birth_year");
        }
        return OptionalInt.of(node.get("first_birth_year").asInt());
    }

    private static AgeConvention age(String label, String key) throws BrokenManifestException {
        return Arrays.stream(AgeConvention.values())
                .filter(age -> age.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new BrokenManifestException(key + ".age"));
    }

    private static AgeSchedule schedule(JsonNode entry, String key) throws BrokenManifestException {
        GmfcsGroup group = GmfcsText.parse(text(entry, "gmfcs"))
                .orElseThrow(() -> new BrokenManifestException(key + ".follow_ups.gmfcs"));
        SortedSet<Integer> ages = new TreeSet<>();
        for (JsonNode age : list(entry, "ages")) {
            if (!age.isInt() || age.asInt() < 0 || age.asInt() > AgeSchedule.OLDEST_AGE) {
                throw new BrokenManifestException(key + ".follow_ups.ages");
            }
            ages.add(age.asInt());
        }
        return new AgeSchedule(group, ages);
    }
}
