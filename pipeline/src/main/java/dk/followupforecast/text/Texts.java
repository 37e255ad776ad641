package dk.followupforecast.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Everything the program says to a reader, in one language, with that language's way of writing numbers. */
public final class Texts {

    private final Language language;
    private final Properties patterns;

    /** What documents and the comparison of runs say: read when the first of it is asked for; most starts need none. */
    private volatile Properties documentPatterns;

    private Texts(Language language) {
        this.language = language;
        this.patterns = read("texts_");
    }

    private Properties read(String start) {
        String resource = start + language.tag() + ".properties";
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties documentPatterns() {
        // Two threads may both read it: they read the same.
        Properties found = documentPatterns;
        if (found == null) {
            found = read("documents_");
            documentPatterns = found;
        }
        return found;
    }

    private String find(String key) {
        String pattern = patterns.getProperty(key);
        return pattern != null ? pattern : documentPatterns().getProperty(key);
    }

    /** The texts of a language, read once: they never change. */
    public static Texts in(Language language) {
        return switch (language) {
            case DA -> Danish.TEXTS;
            case EN -> English.TEXTS;
        };
    }

    private static final class Danish {
        private static final Texts TEXTS = new Texts(Language.DA);
    }

    private static final class English {
        private static final Texts TEXTS = new Texts(Language.EN);
    }

    public Language language() {
        return language;
    }

    /** All keys, so that a test can hold the languages against each other. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>(patterns.stringPropertyNames());
        keys.addAll(documentPatterns().stringPropertyNames());
        return keys;
    }

    public String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    public String say(Message message) {
        String pattern = find(message.key());
        if (pattern == null) {
            throw new IllegalArgumentException("key must be in the texts of " + language + ", was " + message.key());
        }
        return fill(pattern, message.arguments());
    }

    private String fill(String pattern, List<Object> arguments) {
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            int index = Integer.parseInt(pattern.substring(open + 1, close));
            text.append(pattern, from, open).append(write(arguments.get(index)));
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private String write(Object argument) {
        if (argument instanceof Message message) {
            return say(message);
        }
        if (argument instanceof Integer || argument instanceof Long) {
            return number(BigDecimal.valueOf(((Number) argument).longValue()));
        }
        if (argument instanceof BigDecimal decimal) {
            return number(decimal);
        }
        if (argument instanceof LocalText local) {
            return local.in(language);
        }
        if (argument instanceof List<?> list) {
            return listed(list, "list.and");
        }
        if (argument instanceof AnyOf any) {
            return listed(any.items(), "list.or");
        }
        return argument.toString();
    }

    /** {@code a, b and c}, with the word of a key before the last. */
    private String listed(List<?> items, String lastKey) {
        List<String> written = new ArrayList<>();
        items.forEach(item -> written.add(write(item)));
        int last = written.size() - 1;
        if (last < 1) {
            return String.join("", written);
        }
        return String.join(", ", written.subList(0, last)) + patterns.getProperty(lastKey) + written.get(last);
    }

    /** A number as the reader writes it: {@code 1.924,5} in Danish, {@code 1,924.5} in English, U+2212 before a negative. */
    public String number(BigDecimal value) {
        String plain = value.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, language.thousandsSign());
        }
        if (point >= 0) {
            text.append(language.decimalSign()).append(plain, point + 1, plain.length());
        }
        return value.signum() < 0 ? text.insert(0, '\u2212').toString() : text.toString();
    }

    /**
     * A date as the reader writes it: {@code 30. april 2024} in Danish, {@code 30 April 2024} in English.
     *
     * @param iso a year, a month or a day: {@code 2024}, {@code 2024-04} or {@code 2024-04-30}
     */
    public String date(String iso) {
        String[] parts = iso.split("-");
        if (parts.length == 1) {
            return iso;
        }
        String month = find("date.months").split("[|]")[Integer.parseInt(parts[1]) - 1];
        return parts.length == 2
                ? say("date.month", month, parts[0])
                : say("date.day", Integer.parseInt(parts[2]), month, parts[0]);
    }

    public String number(int value) {
        return number(BigDecimal.valueOf(value));
    }
}
