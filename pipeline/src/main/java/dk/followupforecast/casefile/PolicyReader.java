package dk.followupforecast.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.NamedEdition;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.reference.AreaMatch;
import dk.followupforecast.reference.AreaRegister;
import dk.followupforecast.reference.MunicipalMap;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import dk.followupforecast.yaml.YamlFile;
import dk.followupforecast.yaml.YamlSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads one disclosure policy. What its form leaves of it is checked to the end, so that all its faults are told at once;
 * something is made of it only where there is none.
 */
final class PolicyReader {

    private final YamlFile yaml;
    private final AreaRegister areas;
    private final MergingReader merging;
    private final Notices notices;
    private final int before;

    private PolicyReader(YamlFile yaml, Reference reference, Supplier<MunicipalMap> map, Notices notices, int before) {
        this.yaml = yaml;
        this.areas = reference.areas();
        this.merging = new MergingReader(yaml, reference, map, notices);
        this.notices = notices;
        this.before = before;
    }

    private boolean hasFaults() {
        return notices.size() > before;
    }

    /** @param map asked for only where a rung merges by it */
    static Optional<DisclosurePolicy> read(
            SourceFile file, Reference reference, Supplier<MunicipalMap> map, Notices notices) {
        int before = notices.size();
        return YamlFile.readPieces(file, YamlSchema.POLICY, notices)
                .flatMap(yaml -> new PolicyReader(yaml, reference, map, notices, before).read(file.name()));
    }

    private Optional<DisclosurePolicy> read(String file) {
        JsonNode root = yaml.root();
        String name = root.path("policy").asText();
        String nameOfFile = Path.of(file).getFileName().toString().replaceFirst("[.]yaml$", "");
        if (root.has("policy") && !nameOfFile.equals(name)) {
            badValue("/policy", name, Message.of("expected.file-name", nameOfFile));
        }
        List<NamedEdition> earlier = readEarlier(root.path("earlier-editions"));
        List<Rung> ladder = readLadder(root.path("ladder"));
        if (hasFaults()) {
            return Optional.empty();
        }
        return Optional.of(new DisclosurePolicy(
                name,
                RuleReader.localText(root.get("title")),
                RuleReader.localText(root.get("source")),
                RuleReader.localText(root.at("/threshold/reason")),
                root.at("/threshold/children").asInt(),
                earlier,
                ladder));
    }

    private List<NamedEdition> readEarlier(JsonNode folders) {
        List<NamedEdition> earlier = new ArrayList<>();
        for (int at = 0; at < folders.size(); at++) {
            earlier.add(new NamedEdition(folders.get(at).asText(), yaml.position("/earlier-editions/" + at)));
        }
        return earlier;
    }

    private List<Rung> readLadder(JsonNode rungs) {
        List<Rung> ladder = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int at = 0; at < rungs.size(); at++) {
            String pointer = "/ladder/" + at;
            JsonNode rung = rungs.get(at);
            String name = rung.path("rung").asText();
            if (rung.has("rung") && !names.add(name)) {
                notices.add(NoticeCode.DUPLICATE_KEY, yaml.position(pointer + "/rung"), name, "ladder");
            }
            List<AreaGroup> merged = readAllMerged(rung, pointer);
            List<TableDesign> tables = readTables(rung.path("tables"), pointer + "/tables");
            if (!hasFaults()) {
                ladder.add(new Rung(name, RuleReader.localText(rung.get("title")), merged, tables));
            }
        }
        return ladder;
    }

    private List<AreaGroup> readAllMerged(JsonNode rung, String pointer) {
        List<AreaGroup> merged = new ArrayList<>(readMerged(rung.path("merged-areas"), pointer + "/merged-areas"));
        if (rung.has("merge-municipalities")) {
            String place = pointer + "/merge-municipalities";
            if (merged.stream().anyMatch(group -> group.view() == View.MUNICIPALITY)) {
                badValue(place, "merge-municipalities", Message.of("expected.merge-or-name"));
            } else if (yaml.isSound(place)) {
                merged.addAll(merging.read(rung.get("merge-municipalities"), place));
            }
        }
        return merged;
    }

    private List<AreaGroup> readMerged(JsonNode listed, String pointer) {
        List<AreaGroup> merged = new ArrayList<>();
        Set<Area> taken = new HashSet<>();
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int at = 0; at < listed.size(); at++) {
            JsonNode entry = listed.get(at);
            String place = pointer + "/" + at;
            Optional<View> view = ReferenceReader.viewOf(entry.path("view").asText());
            List<Area> members = view.isEmpty()
                    ? List.of()
                    : readMembers(entry.path("members"), place + "/members", view.get(), taken);
            String code = once(entry, "code", codes, place);
            String name = once(entry, "name", names, place);
            if (!hasFaults()) {
                Area area = new Area(AreaLevel.GROUP, code, name);
                merged.add(new AreaGroup(area, view.orElseThrow(), members, List.of()));
            }
        }
        return merged;
    }

    /** What no two merged areas may share: nobody could tell them apart in the tables. */
    private String once(JsonNode entry, String key, Set<String> seen, String pointer) {
        String value = entry.path(key).asText();
        if (entry.has(key) && !seen.add(value)) {
            notices.add(NoticeCode.DUPLICATE_KEY, yaml.position(pointer + "/" + key), value, "merged-areas");
        }
        return value;
    }

    private List<Area> readMembers(JsonNode names, String pointer, View view, Set<Area> taken) {
        List<Area> members = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            if (names.get(at).isNull()) {
                continue;
            }
            String name = names.get(at).asText();
            AreaMatch match = areas.find(view, name);
            if (!(match instanceof AreaMatch.Found found)) {
                AreaNotices.tell(match, view, name, yaml.position(pointer + "/" + at), notices);
            } else if (taken.add(found.area())) {
                members.add(found.area());
            } else {
                notices.add(NoticeCode.DUPLICATE_KEY, yaml.position(pointer + "/" + at), name, "merged-areas");
            }
        }
        return members;
    }

    private List<TableDesign> readTables(JsonNode listed, String pointer) {
        List<TableDesign> tables = new ArrayList<>();
        for (int at = 0; at < listed.size(); at++) {
            readTable(listed.get(at), pointer + "/" + at).ifPresent(tables::add);
        }
        return tables;
    }

    private Optional<TableDesign> readTable(JsonNode table, String pointer) {
        boolean allRules = table.path("rules").asText().equals("all");
        if (allRules && table.path("count").asText().equals("children")) {
            badValue(pointer + "/rules", "all", Message.of("expected.rules-with-follow-ups"));
        }
        if (table.has("from")
                && table.has("to")
                && table.get("to").asInt() < table.get("from").asInt()) {
            String from = table.get("from").asText();
            badValue(pointer + "/to", table.get("to").asText(), Message.of("expected.from-on", from));
        }
        if (hasFaults()) {
            return Optional.empty();
        }
        return Optional.of(new TableDesign(
                Measure.valueOf(constant(table, "count")),
                View.valueOf(constant(table, "view")),
                AreasShown.valueOf(constant(table, "areas")),
                table.get("years").asInt(),
                table.get("gmfcs").asText().equals("apart"),
                allRules,
                year(table.path("from")),
                year(table.path("to"))));
    }

    private static String constant(JsonNode table, String key) {
        return table.get(key).asText().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static OptionalInt year(JsonNode node) {
        return node.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(node.asInt());
    }

    private void badValue(String pointer, String value, Message expected) {
        notices.add(NoticeCode.BAD_VALUE, yaml.position(pointer), value, expected);
    }
}
