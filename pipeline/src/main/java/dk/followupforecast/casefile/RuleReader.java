package dk.followupforecast.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.rule.AgeConvention;
import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.yaml.YamlFile;
import dk.followupforecast.yaml.YamlSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads one rule file. What its form leaves of it is checked to the end, so that all its faults are told at once. */
final class RuleReader {

    private final Notices notices;
    private final YamlFile yaml;

    private RuleReader(YamlFile yaml, Notices notices) {
        this.yaml = yaml;
        this.notices = notices;
    }

    static Optional<FollowUpRule> read(SourceFile file, Notices notices) {
        int before = notices.size();
        return YamlFile.readPieces(file, YamlSchema.RULE, notices)
                .flatMap(yaml -> new RuleReader(yaml, notices).read(file.name(), before));
    }

    /** @param before how many notices there were before the file was looked at */
    private Optional<FollowUpRule> read(String file, int before) {
        JsonNode root = yaml.root();
        String name = root.path("rule").asText();
        if (root.has("rule")) {
            checkName(name, file);
        }
        JsonNode followUps = root.path("follow-ups");
        List<AgeSchedule> schedules = readSchedules(followUps);
        checkLevels(schedules, root.has("follow-ups") && schedules.size() == followUps.size());
        if (notices.size() > before) {
            return Optional.empty();
        }
        JsonNode firstBirthYear = root.path("first-birth-year");
        JsonNode hours = root.path("hours-per-follow-up");
        return Optional.of(new FollowUpRule(
                name,
                localText(root.get("title")),
                source(root.get("source")),
                AgeConvention.valueOf(
                        root.get("age").asText().toUpperCase(Locale.ROOT).replace('-', '_')),
                firstBirthYear.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(firstBirthYear.asInt()),
                schedules,
                hours.isMissingNode() ? Optional.empty() : Optional.of(hours.decimalValue())));
    }

    private void checkName(String name, String file) {
        String nameOfFile = Path.of(file).getFileName().toString().replaceFirst("[.]yaml$", "");
        if (!nameOfFile.equals(name)) {
            Message expected = Message.of("expected.file-name", nameOfFile);
            notices.add(NoticeCode.BAD_VALUE, yaml.position("/rule"), name, expected);
        }
    }

    /** Most sources are named in one language only, which every reader is then given. */
    private static LocalText source(JsonNode node) {
        return node.isTextual() ? LocalText.same(node.asText()) : localText(node);
    }

    static LocalText localText(JsonNode node) {
        return new LocalText(node.get("da").asText(), node.get("en").asText());
    }

    private List<AgeSchedule> readSchedules(JsonNode followUps) {
        List<AgeSchedule> schedules = new ArrayList<>();
        for (int at = 0; at < followUps.size(); at++) {
            String pointer = "/follow-ups/" + at;
            JsonNode entry = followUps.get(at);
            if (entry.has("gmfcs") && yaml.isSound(pointer + "/gmfcs")) {
                readGroup(entry.get("gmfcs"), pointer)
                        .ifPresent(group -> schedules.add(readAges(entry, group, pointer)));
            }
        }
        return schedules;
    }

    private Optional<GmfcsGroup> readGroup(JsonNode levels, String pointer) {
        TreeSet<GmfcsLevel> named = new TreeSet<>();
        levels.forEach(level -> named.add(GmfcsLevel.valueOf(level.asText())));
        GmfcsGroup group = new GmfcsGroup(named.first(), named.last());
        if (!group.levels().equals(named)) {
            notices.add(NoticeCode.RULE_LEVELS_APART, yaml.position(pointer + "/gmfcs"), listed(named));
            return Optional.empty();
        }
        return Optional.of(group);
    }

    private AgeSchedule readAges(JsonNode entry, GmfcsGroup group, String pointer) {
        if (!yaml.isSound(pointer)) {
            return new AgeSchedule(group, new TreeSet<>());
        }
        if (entry.has("ages")) {
            TreeSet<Integer> ages = new TreeSet<>();
            entry.get("ages").forEach(age -> ages.add(age.asInt()));
            return new AgeSchedule(group, ages);
        }
        int from = entry.get("from").asInt();
        int to = entry.get("to").asInt();
        if (to < from) {
            Message expected = Message.of("expected.at-least-from", from);
            notices.add(NoticeCode.BAD_VALUE, yaml.position(pointer + "/to"), Integer.toString(to), expected);
        }
        return AgeSchedule.every(group, from, to, entry.get("every").asInt());
    }

    /** @param allRead whether every group could be read; otherwise a gap is no news */
    private void checkLevels(List<AgeSchedule> schedules, boolean allRead) {
        Set<GmfcsLevel> missing = EnumSet.allOf(GmfcsLevel.class);
        Set<GmfcsLevel> twice = EnumSet.noneOf(GmfcsLevel.class);
        for (AgeSchedule schedule : schedules) {
            schedule.group().levels().stream()
                    .filter(level -> !missing.remove(level))
                    .forEach(twice::add);
        }
        if (!twice.isEmpty()) {
            notices.add(NoticeCode.RULE_LEVELS_OVERLAP, yaml.position("/follow-ups"), listed(twice));
        }
        if (!missing.isEmpty() && allRead) {
            notices.add(NoticeCode.RULE_LEVELS_GAP, yaml.position("/follow-ups"), listed(missing));
        }
    }

    private static String listed(Set<GmfcsLevel> levels) {
        return levels.stream().map(GmfcsLevel::name).collect(Collectors.joining(", "));
    }
}
