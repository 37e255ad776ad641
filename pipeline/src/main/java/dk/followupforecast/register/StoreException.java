package dk.followupforecast.register;

import dk.followupforecast.text.Message;
import java.io.IOException;

/** A store that cannot be reached; the words of what reaches it are left out, since they may hold a name or a key. */
public final class StoreException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Message told;

    public StoreException(Message told) {
        super(told.key());
        this.told = told;
    }

    /** What is wrong and how to mend it. */
    public Message told() {
        return told;
    }
}
