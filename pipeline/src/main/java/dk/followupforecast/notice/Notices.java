package dk.followupforecast.notice;

import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the notices of a case, so that all its faults are told at once. */
public final class Notices {

    private static final Comparator<Notice> BY_SEVERITY_AND_PLACE = (one, other) -> {
        int bySeverity = one.severity().compareTo(other.severity());
        return bySeverity != 0 ? bySeverity : SourcePosition.IN_READING_ORDER.compare(one.position(), other.position());
    };

    private final List<Notice> collected = new ArrayList<>();
    private final List<RejectedPlace> rejected = new ArrayList<>();

    /** Adds a notice; the arguments fill the sentence of the code, {@code {0}} always being the value. */
    public void add(NoticeCode code, SourcePosition position, String value, Object... arguments) {
        addAs(code.severity(), code, position, value, arguments);
    }

    /** As {@link #add}, where the case says what is to become of such a fault. */
    public void addAs(Severity severity, NoticeCode code, SourcePosition position, String value, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(value));
        all.addAll(List.of(arguments));
        collected.add(new Notice(code, severity, position, value, new Message("notice." + code.label(), all)));
    }

    /** Adds what was collected elsewhere. */
    public void addAll(List<Notice> notices) {
        collected.addAll(notices);
    }

    /** Notes the rows of a register that do not count, in the order of the register. */
    public void reject(List<RejectedPlace> places) {
        rejected.addAll(places);
    }

    public List<RejectedPlace> listRejected() {
        return List.copyOf(rejected);
    }

    public boolean hasErrors() {
        return collected.stream().anyMatch(notice -> notice.severity() == Severity.ERROR);
    }

    public int size() {
        return collected.size();
    }

    /** All notices: errors first, then by file and line; the order does not depend on the order of reading. */
    public List<Notice> listAll() {
        return collected.stream().sorted(BY_SEVERITY_AND_PLACE).distinct().toList();
    }

    /** @throws CaseRefusedException when the case has an error */
    public void refuseOnErrors() {
        if (hasErrors()) {
            throw new CaseRefusedException(listAll());
        }
    }
}
