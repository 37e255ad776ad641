package dk.followupforecast.register;

import java.io.Serializable;
import java.util.List;

/**
 * One file of a register.
 *
 * @param name as the user knows it
 * @param location where the store finds it: a path, or an address such as {@code s3a://bucket/register.csv}
 * @param bytes its size as it lies there
 * @param cuts where slices of it end, in order; the last is its end
 */
public record RegisterFile(
        String name, String location, long bytes, RegisterForm form, RegisterLayout layout, List<Long> cuts)
        implements Serializable {

    public RegisterFile {
        cuts = List.copyOf(cuts);
    }
}
