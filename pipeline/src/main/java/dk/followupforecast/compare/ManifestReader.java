package dk.followupforecast.compare;

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

/** Reads what a run says of itself, of this form and of those before, which lack some of it. */
final class ManifestReader {

    /** As runs write it; an exponent could stand for a number that fills the memory. */
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,9}([.][0-9]{1,9})?");

    private ManifestReader() {}

    /** @throws BrokenManifestException naming the key that is missing or makes no sense */
    static RunManifest read(JsonNode root) throws BrokenManifestException {
        List<FollowUpRule> compared = new ArrayList<>();
        for (JsonNode rule : root.path("compared_rules")) {
            compared.add(readRule(rule, "compared_rules"));
        }
        return new RunManifest(
                text(root, "version"),
                text(root, "commit"),
                text(root, "case"),
                text(root, "date"),
                text(root, "edition"),
                readHours(root),
                readRule(child(root, "rule"), "rule"),
                compared,
                // The first runs did not say so; their rows left out were never zeros.
                root.path("rows_left_out").asText().equals("zero"),
                root.has("register"),
                readFiles(root, "inputs"),
                readFiles(root, "outputs"));
    }

    private static FollowUpRule readRule(JsonNode node, String key) throws BrokenManifestException {
        String name = text(node, "name");
        List<AgeSchedule> schedules = new ArrayList<>();
        for (JsonNode entry : child(node, "follow_ups")) {
            schedules.add(readSchedule(entry, key));
        }
        JsonNode first = node.path("first_birth_year");
        try {
            return new FollowUpRule(
                    name,
                    LocalText.same(name),
                    LocalText.same(text(node, "source")),
                    readAge(text(node, "age"), key),
                    first.isInt() ? OptionalInt.of(first.asInt()) : OptionalInt.empty(),
                    schedules,
                    readHours(node));
        } catch (IllegalArgumentException e) {
            // The groups leave out a level or name one twice.
            throw new BrokenManifestException(key + ".follow_ups");
        }
    }

    private static AgeConvention readAge(String label, String key) throws BrokenManifestException {
        return Arrays.stream(AgeConvention.values())
                .filter(age -> age.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new BrokenManifestException(key + ".age"));
    }

    private static AgeSchedule readSchedule(JsonNode entry, String key) throws BrokenManifestException {
        GmfcsGroup group = GmfcsText.parse(text(entry, "gmfcs"))
                .orElseThrow(() -> new BrokenManifestException(key + ".follow_ups.gmfcs"));
        SortedSet<Integer> ages = new TreeSet<>();
        for (JsonNode age : child(entry, "ages")) {
            if (!age.isInt() || age.asInt() < 0 || age.asInt() > AgeSchedule.OLDEST_AGE) {
                throw new BrokenManifestException(key + ".follow_ups.ages");
            }
            ages.add(age.asInt());
        }
        return new AgeSchedule(group, ages);
    }

    private static Optional<BigDecimal> readHours(JsonNode node) throws BrokenManifestException {
        String key = "hours_per_follow_up";
        if (!node.has(key)) {
            return Optional.empty();
        }
        String hours = text(node, key);
        if (!HOURS.matcher(hours).matches()) {
            throw new BrokenManifestException(key);
        }
        return Optional.of(new BigDecimal(hours));
    }

    private static SortedMap<String, String> readFiles(JsonNode root, String key) throws BrokenManifestException {
        SortedMap<String, String> files = new TreeMap<>();
        for (JsonNode entry : child(root, key)) {
            files.put(text(entry, "file"), text(entry, "sha256"));
        }
        return files;
    }

    private static JsonNode child(JsonNode node, String key) throws BrokenManifestException {
        if (!node.has(key)) {
            throw new BrokenManifestException(key);
        }
        return node.get(key);
    }

    private static String text(JsonNode node, String key) throws BrokenManifestException {
        if (!child(node, key).isTextual()) {
            throw new BrokenManifestException(key);
        }
        return node.get(key).asText();
    }
}
