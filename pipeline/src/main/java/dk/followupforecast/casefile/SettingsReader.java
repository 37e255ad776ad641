package dk.followupforecast.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.reference.AreaMatch;
import dk.followupforecast.register.RegisterPolicy;
import dk.followupforecast.register.RowChoice;
import dk.followupforecast.register.RowFault;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.text.LocalText;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import dk.followupforecast.yaml.YamlFile;
import dk.followupforecast.yaml.YamlSchema;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads {@code case.yaml}. */
final class SettingsReader {

    private final YamlFile yaml;
    private final JsonNode root;
    private final Reference reference;
    private final Notices notices;

    private SettingsReader(YamlFile yaml, Reference reference, Notices notices) {
        this.yaml = yaml;
        this.root = yaml.root();
        this.reference = reference;
        this.notices = notices;
    }

    static Optional<CaseSettings> read(SourceFile file, String caseName, Reference reference, Notices notices) {
        return YamlFile.readPart(file, YamlSchema.CASE, notices)
                .map(yaml -> new SettingsReader(yaml, reference, notices).read(caseName));
    }

    private CaseSettings read(String caseName) {
        Charset charset = root.path("encoding").asText("utf-8").equals("utf-8")
                ? StandardCharsets.UTF_8
                : Charset.forName("windows-1252");
        boolean zero = root.path("rows-left-out").asText().equals("zero");
        return new CaseSettings(
                title(root).orElse(LocalText.same(caseName)),
                readDate(),
                rule(root, ""),
                readCompareWith(),
                readPolicy(),
                readWordTemplate(),
                charset,
                zero ? RowsLeftOut.ZERO : RowsLeftOut.NOT_REPORTED,
                readRegister(),
                readRegisterLocation(),
                readMustReport(),
                readGroups(),
                readPrintedTables());
    }

    /** The schema knows how a date is written, not which days a month has. */
    private String readDate() {
        String date = root.path("date").asText("");
        try {
            if (date.length() == "2024-04-30".length()) {
                LocalDate.parse(date);
            }
            return date;
        } catch (DateTimeParseException e) {
            notices.add(NoticeCode.BAD_VALUE, yaml.position("/date"), date, Message.of("expected.day"));
            return "";
        }
    }

    private Optional<RuleReference> rule(JsonNode node, String pointer) {
        return node.has("rule")
                ? Optional.of(new RuleReference(node.get("rule").asText(), yaml.position(pointer + "/rule")))
                : Optional.empty();
    }

    private List<RuleReference> readCompareWith() {
        JsonNode names = root.path("compare-with");
        return IntStream.range(0, names.size())
                .mapToObj(at -> new RuleReference(names.get(at).asText(), yaml.position("/compare-with/" + at)))
                .toList();
    }

    private Optional<PolicyReference> readPolicy() {
        return root.has("policy")
                ? Optional.of(new PolicyReference(root.get("policy").asText(), yaml.position("/policy")))
                : Optional.empty();
    }

    private RegisterPolicy readRegister() {
        JsonNode node = root.path("register");
        Map<RowFault, RowChoice> chosen = new EnumMap<>(RowFault.class);
        for (RowFault fault : RowFault.values()) {
            fault.choices().stream()
                    .filter(choice ->
                            choice.label().equals(node.path(fault.label()).asText()))
                    .forEach(choice -> chosen.put(fault, choice));
        }
        int first = node.at("/birth-years/from").asInt(RegisterPolicy.EARLIEST);
        int last = node.at("/birth-years/to").asInt(RegisterPolicy.LATEST);
        if (first > last) {
            notices.add(
                    NoticeCode.BAD_VALUE,
                    yaml.position("/register/birth-years/to"),
                    Integer.toString(last),
                    Message.of("expected.from-on", Integer.toString(first)));
        }
        return new RegisterPolicy(chosen, Math.min(first, last), last);
    }

    private Optional<RegisterLocation> readRegisterLocation() {
        String pointer = "/register/location";
        JsonNode location = root.at(pointer);
        if (!location.isTextual()) {
            return Optional.empty();
        }
        if (RegisterLocation.holdsSecret(location.asText())) {
            notices.add(NoticeCode.REGISTER_ADDRESS_WITH_SECRET, yaml.position(pointer), "");
            return Optional.empty();
        }
        return Optional.of(new RegisterLocation(location.asText(), yaml.position(pointer)));
    }

    private Optional<NamedFile> readWordTemplate() {
        return root.has("word-template")
                ? TemplateReader.named(root.get("word-template").asText(), yaml.position("/word-template"), notices)
                : Optional.empty();
    }

    private static Optional<LocalText> title(JsonNode node) {
        return node.has("title") ? Optional.of(RuleReader.localText(node.get("title"))) : Optional.empty();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private Map<View, List<Area>> readMustReport() {
        Map<View, List<Area>> mustReport = new EnumMap<>(View.class);
        for (View view : View.values()) {
            String pointer = "/must-report/" + view.label();
            JsonNode asked = root.at(pointer);
            if (asked.isArray()) {
                mustReport.put(view, readAreas(asked, pointer, view));
            } else if (asked.isObject()) {
                mustReport.put(view, readRegion(asked.get("region").asText(), pointer + "/region", view));
            }
        }
        return mustReport;
    }

    private List<Area> readRegion(String code, String pointer, View view) {
        List<Area> areas = reference.areas().listInRegion(view, code);
        if (areas.isEmpty()) {
            List<String> known = reference.areas().list(view).stream()
                    .map(area -> reference.areas().regionOf(area).code())
                    .distinct()
                    .sorted()
                    .toList();
            notices.add(
                    NoticeCode.BAD_VALUE,
                    yaml.position(pointer),
                    code,
                    Message.of("expected.region", String.join(", ", known)));
        }
        return areas;
    }

    private List<Area> readAreas(JsonNode names, String pointer, View view) {
        List<Area> areas = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at).asText();
            AreaMatch match = reference.areas().find(view, name);
            if (match instanceof AreaMatch.Found found) {
                areas.add(found.area());
            } else {
                AreaNotices.tell(match, view, name, yaml.position(pointer + "/" + at), notices);
            }
        }
        return areas;
    }

    private List<AreaGroup> readGroups() {
        List<AreaGroup> groups = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        JsonNode listed = root.path("area-groups");
        for (int at = 0; at < listed.size(); at++) {
            JsonNode entry = listed.get(at);
            String pointer = "/area-groups/" + at;
            View view = ReferenceReader.viewOf(entry.get("view").asText()).orElseThrow();
            List<Area> members = readAreas(entry.get("members"), pointer + "/members", view);
            String code = entry.get("code").asText();
            if (!codes.add(code)) {
                notices.add(NoticeCode.DUPLICATE_KEY, yaml.position(pointer + "/code"), code, "area-groups");
            }
            if (members.size() == entry.get("members").size()) {
                Area area = new Area(AreaLevel.GROUP, code, entry.get("name").asText());
                groups.add(new AreaGroup(area, view, members, texts(entry.path("aliases"))));
            }
        }
        return groups;
    }

    private List<PrintedTable> readPrintedTables() {
        List<PrintedTable> tables = new ArrayList<>();
        JsonNode listed = root.path("printed-tables");
        for (int at = 0; at < listed.size(); at++) {
            JsonNode entry = listed.get(at);
            String pointer = "/printed-tables/" + at;
            tables.add(new PrintedTable(
                    entry.get("file").asText(), title(entry), rule(entry, pointer), yaml.position(pointer + "/file")));
        }
        return tables;
    }
}
