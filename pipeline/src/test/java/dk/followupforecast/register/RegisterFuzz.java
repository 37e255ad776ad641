package dk.followupforecast.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Registers as text: cut where the first bytes say, packed, and packed badly. */
public final class RegisterFuzz {

    /** Bytes before the register's own: where it is cut. */
    private static final int CUT_BYTES = 2;

    private static final LocalEngine ENGINE = new LocalEngine(1);

    private RegisterFuzz() {}

    /** However a register is cut, the same must be found. */
    public static void cut(byte[] input) {
        if (input.length <= CUT_BYTES) {
            return;
        }
        byte[] text = Arrays.copyOfRange(input, CUT_BYTES, input.length);
        MadeRegister register = new MadeRegister().with("a.csv", text);
        Optional<List<String>> whole = found(register, "a.csv", List.of());
        int at = (input[0] & 0xFF) << 8 | input[1] & 0xFF;
        long first = firstCut(text);
        if (whole.isPresent() && first < text.length) {
            long cut = first + at % (text.length - first);
            List<String> parts = register.read(List.of(cut), ENGINE);
            same(whole.get(), parts, "cut at " + cut);
        }
    }

    /** The first slice must reach the header's first letter; what comes before it is blank. */
    private static long firstCut(byte[] text) {
        String all = new String(text, StandardCharsets.ISO_8859_1);
        int at = all.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        while (at < all.length() && " \t\r\n\u00A0\u00C2;,\"".indexOf(all.charAt(at)) >= 0) {
            at++;
        }
        return at + 1L;
    }

    /** By the first byte: packed by us, which must change nothing, or packed by whoever made the input. */
    public static void packed(byte[] input) throws IOException {
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        if (input[0] % 2 == 0) {
            found(new MadeRegister().with("a.csv.gz", rest), "a.csv.gz", List.of());
            return;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(rest);
        }
        Optional<List<String>> plain = found(new MadeRegister().with("a.csv", rest), "a.csv", List.of());
        Optional<List<String>> unpacked =
                found(new MadeRegister().with("a.csv.gz", packed.toByteArray()), "a.csv.gz", List.of());
        if (plain.isPresent() != unpacked.isPresent()) {
            throw new AssertionError("opened plain: " + plain.isPresent() + ", packed: " + unpacked.isPresent());
        }
        plain.ifPresent(expected -> same(expected, unpacked.orElseThrow(), "packed"));
    }

    private static Optional<List<String>> found(MadeRegister register, String file, List<Long> cuts) {
        return register.findFile(file).isEmpty() ? Optional.empty() : Optional.of(register.read(cuts, ENGINE));
    }

    /** Children before the place where a file cannot be read any more are in no figure: such a file is refused. */
    private static void same(List<String> expected, List<String> found, String how) {
        boolean refused = expected.stream()
                .anyMatch(line -> line.startsWith("fault " + RowFault.BROKEN_QUOTES.label())
                        || line.startsWith("fault " + RowFault.LINE_TOO_LONG.label()));
        List<String> one = refused ? withoutChildren(expected) : expected;
        List<String> other = refused ? withoutChildren(found) : found;
        if (!one.equals(other)) {
            throw new AssertionError(how + ": " + one + " became " + other);
        }
    }

    private static List<String> withoutChildren(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("child")).toList();
    }
}
