package dk.followupforecast.register;

import dk.followupforecast.notice.Notices;
import java.io.IOException;
import java.util.Optional;

/** Opens files of one form: finds their columns and where they may be cut. */
@FunctionalInterface
public interface FormOpener {

    /**
     * @param name as the user knows the file
     * @return nothing where the file is not a register, which the notices then tell
     */
    Optional<RegisterFile> open(String name, String location, long bytes, Notices notices) throws IOException;
}
