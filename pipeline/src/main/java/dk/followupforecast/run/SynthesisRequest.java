package dk.followupforecast.run;

import dk.followupforecast.progress.Progress;
import dk.followupforecast.text.Message;
import java.nio.file.Path;

/**
 * Which register is to be invented.
 *
 * @param region code of the region whose children they are, or {@link #ALL}
 * @param parts files that the children are divided among; 1 for a single file
 * @param progress whom to tell how far the work is
 */
public record SynthesisRequest(
        long children, long seed, String region, RegisterFormat format, int parts, Path output, Progress progress) {

    public static final String ALL = "all";

    /** File names have five digits. */
    public static final int MOST_PARTS = 10_000;

    /** @throws UsageException when there would be parts without a child */
    public SynthesisRequest {
        if (parts < 1 || parts > MOST_PARTS) {
            throw new IllegalArgumentException("parts must be 1 to " + MOST_PARTS + ", was " + parts);
        }
        if (parts > children) {
            throw new UsageException(Message.of("synthesis.too-many-parts", parts, children));
        }
    }
}
