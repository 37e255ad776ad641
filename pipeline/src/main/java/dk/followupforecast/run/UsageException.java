package dk.followupforecast.run;

import dk.followupforecast.text.Message;

/** What was asked cannot be done as it was asked; nothing has been read or written. */
public final class UsageException extends RuntimeException {

    private final transient Message told;

    public UsageException(Message told) {
        super(told.key());
        this.told = told;
    }

    public Message told() {
        return told;
    }
}
