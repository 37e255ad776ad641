package dk.followupforecast.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An input that somebody may send, and what must come out of it.
 *
 * @param why it is in the corpus
 * @param files their bytes by name
 * @param source the lines that describe it, without what is expected
 * @param expected what the program must say of it, line by line
 */
record CorpusCase(String name, String why, Map<String, byte[]> files, List<String> source, List<String> expected) {

    static final String CASE = "=== ";
    private static final String FILE = "--- ";
    private static final String EXPECTED = ">>>";
    private static final Pattern HEAD = Pattern.compile("=== ([a-z0-9-]+)(?: \\[([^\\]]*)\\])? \\| (.+)");
    private static final Pattern SIGN =
            Pattern.compile("<(?:u:([0-9A-F]{4,6})|x:([0-9A-F]{2})|(BOM|CR|TAB|NBSP|NUL|end))>");

    /** The cases of a file of the corpus, in its order. */
    static List<CorpusCase> list(List<String> lines) {
        List<CorpusCase> cases = new ArrayList<>();
        List<String> ofCase = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(CASE) && !ofCase.isEmpty()) {
                cases.add(read(ofCase));
                ofCase = new ArrayList<>();
            }
            ofCase.add(line);
        }
        cases.add(read(ofCase));
        return cases;
    }

    private static CorpusCase read(List<String> lines) {
        Matcher head = HEAD.matcher(lines.get(0));
        if (!head.matches()) {
            throw new IllegalArgumentException("a case must begin with === name | why, was " + lines.get(0));
        }
        Set<String> options =
                head.group(2) == null ? Set.of() : Set.of(head.group(2).split(" "));
        int end = lines.contains(EXPECTED) ? lines.indexOf(EXPECTED) : lines.size();
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> text = new ArrayList<>();
        String file = "";
        for (String line : lines.subList(1, end)) {
            if (line.startsWith(FILE)) {
                put(files, file, text, options);
                file = line.substring(FILE.length());
                text = new ArrayList<>();
            } else {
                text.add(line);
            }
        }
        put(files, file, text, options);
        List<String> expected = end == lines.size() ? List.of() : lines.subList(end + 1, lines.size());
        return new CorpusCase(head.group(1), head.group(3), files, List.copyOf(lines.subList(0, end)), expected);
    }

    private static void put(Map<String, byte[]> files, String name, List<String> text, Set<String> options) {
        if (!name.isEmpty()) {
            String lineEnd = options.contains("crlf") ? "\r\n" : "\n";
            files.put(name, bytes(String.join(lineEnd, text) + (text.isEmpty() ? "" : lineEnd), charset(options)));
        }
    }

    private static Charset charset(Set<String> options) {
        if (options.contains("utf-16le")) {
            return StandardCharsets.UTF_16LE;
        }
        if (options.contains("utf-16be")) {
            return StandardCharsets.UTF_16BE;
        }
        return options.contains("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    /** Signs in angle brackets stand for what no editor shows, {@code <x:E5>} for a single byte. */
    private static byte[] bytes(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher sign = SIGN.matcher(text);
        int from = 0;
        while (sign.find()) {
            bytes.writeBytes(text.substring(from, sign.start()).getBytes(charset));
            from = sign.end();
            if (sign.group(1) != null) {
                bytes.writeBytes(
                        Character.toString(Integer.parseInt(sign.group(1), 16)).getBytes(charset));
            } else if (sign.group(2) != null) {
                bytes.write(Integer.parseInt(sign.group(2), 16));
            } else if (sign.group(3).equals("end")) {
                return bytes.toByteArray();
            } else {
                bytes.writeBytes(named(sign.group(3)).getBytes(charset));
            }
        }
        bytes.writeBytes(text.substring(from).getBytes(charset));
        return bytes.toByteArray();
    }

    private static String named(String sign) {
        return switch (sign) {
            case "BOM" -> "\uFEFF";
            case "CR" -> "\r";
            case "TAB" -> "\t";
            case "NBSP" -> "\u00A0";
            case "NUL" -> "\0";
            default -> throw new IllegalArgumentException("a sign must be known, was " + sign);
        };
    }

    /** The case as it stands in its file, with what is expected. */
    List<String> lines(List<String> told) {
        List<String> lines = new ArrayList<>(source);
        lines.add(EXPECTED);
        lines.addAll(told);
        return lines;
    }

    @Override
    public String toString() {
        return name + ": " + why;
    }
}
