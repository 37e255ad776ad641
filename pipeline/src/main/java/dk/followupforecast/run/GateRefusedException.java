package dk.followupforecast.run;

import dk.followupforecast.text.Message;

/** No design of the policy may be published; nothing has been written. */
public final class GateRefusedException extends RuntimeException {

    private final transient Message told;

    GateRefusedException(Message told) {
        super(told.key());
        this.told = told;
    }

    public Message told() {
        return told;
    }
}
