package dk.followupforecast.run;

import dk.followupforecast.text.Message;

/** The output folder is busy or cannot be written; what was there before is untouched. */
public final class OutputException extends RuntimeException {

    private final transient Message told;

    OutputException(Message told, Throwable cause) {
        super(told.key(), cause);
        this.told = told;
    }

    public Message told() {
        return told;
    }
}
