package dk.followupforecast.register;

import dk.followupforecast.text.Message;

/** What was to count a register is not there, or is there no longer: no fault of the register, and none of the program. */
public final class EngineLostException extends RuntimeException {

    private final transient Message told;

    /** @param cause where in the program it showed; empty words are not shown to anybody */
    public EngineLostException(Message told, Throwable cause) {
        super(told.key(), cause);
        this.told = told;
    }

    public Message told() {
        return told;
    }
}
