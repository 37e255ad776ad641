package dk.followupforecast.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.PersonNumbers;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.source.SourceText;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A YAML file of the project's that holds what its JSON Schema asks. */
public final class YamlFile {

    private final String shownName;
    private final YamlTree tree;
    private final Set<String> faulty = new TreeSet<>();

    private YamlFile(String shownName, YamlTree tree) {
        this.shownName = shownName;
        this.tree = tree;
    }

    /** The checked file, or nothing where it is not as the schema asks; the notices then say why. */
    public static Optional<YamlFile> read(SourceFile file, YamlSchema schema, Notices notices) {
        int before = notices.size();
        Optional<YamlFile> part = readPart(file, schema, notices);
        return notices.size() == before ? part : Optional.empty();
    }

    /**
     * As {@link #read}, but a fault costs only the key at the top that it is below, so that what depends on the other
     * keys can be checked as well. Nothing where the file is not YAML at all.
     */
    public static Optional<YamlFile> readPart(SourceFile file, YamlSchema schema, Notices notices) {
        return read(file, notices).filter(yaml -> yaml.keepSound(schema, notices));
    }

    /**
     * As {@link #read}, but a fault costs only the value that has it, so that all others can be checked: every key may be
     * missing then, and every item of a list be null. Nothing where the file is not YAML at all.
     */
    public static Optional<YamlFile> readPieces(SourceFile file, YamlSchema schema, Notices notices) {
        return read(file, notices).filter(yaml -> yaml.keepPieces(schema, notices));
    }

    private static Optional<YamlFile> read(SourceFile file, Notices notices) {
        return SourceText.read(file, StandardCharsets.UTF_8, notices)
                .filter(text -> hasNoPersonNumber(text, file.name(), notices))
                .flatMap(text -> parse(text, file.name(), notices));
    }

    private static boolean hasNoPersonNumber(String text, String shownName, Notices notices) {
        int before = notices.size();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (PersonNumbers.isIn(lines.get(at))) {
                notices.add(NoticeCode.PERSON_NUMBER, new SourcePosition(shownName, at + 1, ""), "");
            }
        }
        return notices.size() == before;
    }

    private static Optional<YamlFile> parse(String text, String shownName, Notices notices) {
        try {
            return Optional.of(new YamlFile(shownName, YamlTree.parse(text)));
        } catch (JacksonException e) {
            SourcePosition position = new SourcePosition(
                    shownName, Math.min(lineOf(e), text.lines().count()), "");
            notices.add(NoticeCode.BAD_YAML, position, "", problemOf(e));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lineOf(JacksonException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return marked.getProblemMark().getLine() + 1L;
        }
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    /** The parser's words for what it met, without the excerpt of the file that it adds. */
    private static String problemOf(JacksonException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblem() != null) {
            return marked.getProblem();
        }
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }

    private boolean keepPieces(YamlSchema schema, Notices notices) {
        for (Error error : tellAll(schema, notices)) {
            String pointer = error.getInstanceLocation().toString();
            faulty.add(pointer);
            switch (error.getKeyword()) {
                case "additionalProperties" -> tree.remove(pointer + "/" + YamlTree.escape(error.getProperty()));
                case "required" -> {}
                default -> tree.remove(pointer);
            }
        }
        return tree.root().isObject();
    }

    /** Whether the schema has found nothing wrong in a part. */
    public boolean isSound(String pointer) {
        return faulty.stream().noneMatch(fault -> fault.equals(pointer) || fault.startsWith(pointer + "/"));
    }

    private boolean keepSound(YamlSchema schema, Notices notices) {
        TreeSet<String> keys = new TreeSet<>();
        for (Error error : tellAll(schema, notices)) {
            boolean atTop = error.getInstanceLocation().getNameCount() == 0;
            keys.add(
                    atTop
                            ? String.valueOf(error.getProperty())
                            : String.valueOf(error.getInstanceLocation().getElement(0)));
        }
        if (!(tree.root() instanceof ObjectNode root)) {
            return false;
        }
        root.remove(keys);
        return true;
    }

    private List<Error> tellAll(YamlSchema schema, Notices notices) {
        for (YamlTree.RepeatedKey repeated : tree.repeatedKeys()) {
            SourcePosition position = new SourcePosition(shownName, repeated.line(), repeated.key());
            String line = Integer.toString(tree.lineOf(repeated.pointer()));
            Message first = Message.of("where.line", shownName, line);
            notices.add(NoticeCode.DUPLICATE_KEY, position, repeated.key(), first);
        }
        List<Error> errors = schema.listErrors(tree.root());
        errors.forEach(error -> tell(error, schema, notices));
        return errors;
    }

    private void tell(Error error, YamlSchema schema, Notices notices) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty();
        switch (error.getKeyword()) {
            case "additionalProperties" ->
                notices.add(
                        NoticeCode.UNKNOWN_KEY,
                        position(pointer + "/" + YamlTree.escape(property)),
                        property,
                        schema.listKeys(error));
            case "required" -> notices.add(NoticeCode.MISSING_KEY, position(pointer), "", property);
            default ->
                notices.add(
                        NoticeCode.BAD_VALUE,
                        position(pointer),
                        shown(error.getInstanceNode()),
                        expectation(error, schema));
        }
    }

    /** Our own sentence where the schema's part has a description of what it asks, otherwise the schema's words. */
    private static Object expectation(Error error, YamlSchema schema) {
        return schema.describe(error)
                .<Object>map(described -> described)
                .orElseGet(() -> Message.of("schema.expected", error.getKeyword() + " " + error.getSchemaNode()));
    }

    private static String shown(JsonNode node) {
        String text = node == null || node.isNull() ? "" : node.isValueNode() ? node.asText() : node.toString();
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }

    public JsonNode root() {
        return tree.root();
    }

    /** @param pointer JSON pointer of a part, such as {@code /follow-ups/0/gmfcs} */
    public SourcePosition position(String pointer) {
        return new SourcePosition(shownName, tree.lineOf(pointer), keyOf(pointer));
    }

    /** The last key of a pointer; the number of an item in a list says nothing to a reader. */
    private static String keyOf(String pointer) {
        String[] parts = pointer.split("/");
        for (int at = parts.length - 1; at > 0; at--) {
            if (!parts[at].matches("[0-9]+")) {
                return YamlTree.unescape(parts[at]);
            }
        }
        return "";
    }
}
