package dk.followupforecast.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed files of several members, as they come about when packed files are joined. */
class PackedMembersTest {

    private static final byte[] FIRST = "person_id;birth_year\np1;2008\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "p2;2009\n".getBytes(StandardCharsets.UTF_8);
    private static final int METHOD = 2;

    /** A store that never says how much there is, and gives little at a time. */
    private static final class Sparing extends FilterInputStream {

        private final int most;

        Sparing(byte[] bytes, int most) {
            super(new ByteArrayInputStream(bytes));
            this.most = most;
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return super.read(bytes, from, Math.min(most, length));
        }
    }

    private static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] unpack(byte[] packed, int most) throws IOException {
        try (InputStream in = PackedForm.unpack(new Sparing(packed, most))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 28, 40, 1 << 20})
    void allMembersAreReadFromAStoreThatDoesNotKnowHowMuchThereIs(int most) throws IOException {
        byte[] joined = join(pack(FIRST), pack(new byte[0]), pack(SECOND), pack(SECOND));
        assertArrayEquals(join(FIRST, SECOND, SECOND), unpack(joined, most));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 28, 1 << 20})
    void aSecondMemberThatIsCutOffAnywhereIsUnreadable(int most) {
        byte[] second = pack(SECOND);
        for (int kept = 1; kept < second.length; kept++) {
            byte[] joined = join(pack(FIRST), Arrays.copyOf(second, kept));
            assertThrows(IOException.class, () -> unpack(joined, most), "kept " + kept);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 28, 1 << 20})
    void aSecondMemberOfAnotherMethodIsUnreadable(int most) {
        byte[] second = pack(SECOND);
        second[METHOD] = 9;
        assertThrows(IOException.class, () -> unpack(join(pack(FIRST), second), most));
        assertThrows(IOException.class, () -> unpack(join(pack(FIRST), new byte[] {0}), most));
        assertThrows(IOException.class, () -> unpack(join(pack(FIRST), FIRST, FIRST), most));
    }

    @Test
    void membersLargerThanAnyBufferAreReadToTheirEnd() throws IOException {
        byte[] large = new byte[200_000];
        new Random(5).nextBytes(large);
        byte[] joined = join(pack(large), pack(SECOND), pack(large));
        for (int most : new int[] {997, 1 << 16, 1 << 20}) {
            assertArrayEquals(join(large, SECOND, large), unpack(joined, most));
        }
        byte[] cut = Arrays.copyOf(joined, joined.length - pack(large).length + 6);
        assertThrows(IOException.class, () -> unpack(cut, 1 << 20));
    }

    @Test
    void aRegisterWithACutOffSecondMemberIsRefused() {
        byte[] first = pack("person_id;birth_year;gmfcs;kommune\np1;2008;I;Vejle\n".getBytes(StandardCharsets.UTF_8));
        byte[] second = pack("p2;2008;I;Vejle\n".getBytes(StandardCharsets.UTF_8));
        MadeRegister register = new MadeRegister().with("a.csv.gz", join(first, second));
        RegisterPlan plan = register.plan(List.of());
        register.with("a.csv.gz", join(first, Arrays.copyOf(second, 6)));
        try (LocalEngine engine = new LocalEngine(1)) {
            FaultCount fault = RegisterReduction.reduce(plan, engine).faults().get(0);
            assertEquals(RowFault.UNREADABLE_FILE, fault.fault());
        }
    }
}
