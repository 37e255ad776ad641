package dk.followupforecast.notice;

import java.util.List;

/** The input has errors, and nothing is made from it. */
public final class CaseRefusedException extends RuntimeException {

    private final transient List<Notice> notices;

    public CaseRefusedException(List<Notice> notices) {
        super("the input was refused");
        this.notices = List.copyOf(notices);
    }

    public List<Notice> notices() {
        return notices;
    }
}
