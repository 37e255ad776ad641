package dk.followupforecast.run;

import dk.followupforecast.text.Message;
import java.util.List;

/** No design of the policy may be published; nothing has been written. */
public final class GateRefusedException extends RuntimeException {

    private final transient Message told;
    private final transient List<Message> reasons;

    GateRefusedException(Message told, List<Message> reasons) {
        super(told.key());
        this.told = told;
        this.reasons = List.copyOf(reasons);
    }

    GateRefusedException(Message told) {
        this(told, List.of());
    }

    /** One for each design; for whoever holds the counts, not to be published. */
    public List<Message> reasons() {
        return reasons;
    }

    public Message told() {
        return told;
    }
}
