package dk.followupforecast.extract;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.notice.RejectedPlace;
import dk.followupforecast.notice.Severity;
import dk.followupforecast.register.CohortKey;
import dk.followupforecast.register.FaultCount;
import dk.followupforecast.register.RegisterColumn;
import dk.followupforecast.register.RegisterCounts;
import dk.followupforecast.register.RegisterFile;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.RejectedRow;
import dk.followupforecast.register.RowChoice;
import dk.followupforecast.register.RowFault;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/** Tells what is wrong with a register: how many rows, where the first of them stands, and what became of them. */
final class RegisterNotices {

    private final RegisterPlan plan;
    private final RegisterCounts counts;
    private final SourcePosition settingsFile;
    private final Notices notices;

    RegisterNotices(RegisterPlan plan, RegisterCounts counts, SourcePosition settingsFile, Notices notices) {
        this.plan = plan;
        this.counts = counts;
        this.settingsFile = settingsFile;
        this.notices = notices;
    }

    void tell() {
        counts.faults().forEach(this::tell);
        notices.reject(counts.rejected().stream().map(this::place).toList());
        if (counts.manyRepeated() > 0) {
            notices.add(NoticeCode.MANY_REPEATED, settingsFile, "", counts.manyRepeated());
        }
        if (!plan.policy().checksPersons()) {
            notices.add(NoticeCode.PERSONS_NOT_COMPARED, settingsFile, "");
        }
        if (counts.rows() == 0 && !notices.hasErrors()) {
            notices.add(
                    NoticeCode.NO_ROWS,
                    SourcePosition.ofFile(plan.files().get(0).name()),
                    "");
        }
        if (counts.rejectedInAll() > counts.rejected().size()) {
            notices.add(
                    NoticeCode.REJECTED_CUT, settingsFile, "", counts.rejected().size(), counts.rejectedInAll());
        }
        tellWhatCounts();
    }

    /** Behind a fault that refuses the register nobody has looked any further, so nothing is said of how much there is. */
    private void tellWhatCounts() {
        if (notices.hasErrors()) {
            return;
        }
        tellLonelyBirthYears();
        long countable = countable();
        if (countable == 0) {
            notices.add(NoticeCode.NO_CHILD_COUNTS, settingsFile, "", counts.rows());
        }
        notices.add(
                NoticeCode.REGISTER_READ,
                settingsFile,
                "",
                counts.rows(),
                plan.files().size(),
                countable);
        long inNoFigure = counts.rows() - countable;
        if (inNoFigure > 0) {
            notices.add(NoticeCode.ROWS_IN_NO_FIGURE, settingsFile, "", inNoFigure, counts.rows());
        }
    }

    /** Each is in the tables anyway, with as many children. A case that sets the years has decided. */
    private void tellLonelyBirthYears() {
        List<Message> lonely = new ArrayList<>();
        if (!plan.policy().limitsBirthYears()) {
            LonelyBirthYears.find(counts.tally())
                    .forEach((year, children) -> lonely.add(
                            Message.of("register.birth-year-and-children", Integer.toString(year), children)));
        }
        if (!lonely.isEmpty()) {
            int apart = LonelyBirthYears.FARTHEST_APART;
            notices.add(NoticeCode.BIRTH_YEARS_FAR_APART, settingsFile, "", apart, lonely);
        }
    }

    private long countable() {
        long[] children = new long[1];
        counts.tally().forEach((key, count) -> {
            boolean somewhere = CohortKey.municipality(key) > 0 || CohortKey.hospital(key) > 0;
            if (somewhere && CohortKey.hasBirthYear(key) && CohortKey.hasGmfcs(key)) {
                children[0] += count;
            }
        });
        return children[0];
    }

    private void tell(FaultCount fault) {
        RowChoice choice = plan.policy().choiceFor(fault.fault());
        Message done =
                Message.of(whatBecame(fault.fault(), choice), fault.fault().label());
        SourcePosition first = position(fault.file(), fault.firstLine(), fault.column());
        notices.addAs(severityOf(fault.fault()), codeOf(fault.fault()), first, "", howMany(fault), done);
    }

    /** Whether repeated rows are mere repetitions or say different things of a child is what an analyst must know of them. */
    private static Object howMany(FaultCount fault) {
        return fault.differing() == 0
                ? fault.rows()
                : Message.of("register.repeated-otherwise", fault.rows(), fault.differing());
    }

    private static String whatBecame(RowFault fault, RowChoice choice) {
        if (fault.choices().size() == 1) {
            return "register.always-refused";
        }
        if (fault == RowFault.DUPLICATE_PERSON && choice == RowChoice.DROP) {
            return "register.first-counts";
        }
        if (fault == RowFault.TWO_MUNICIPALITIES && choice != RowChoice.REFUSE) {
            return choice == RowChoice.DROP ? "register.drop-person" : "register.no-municipality";
        }
        return choice == RowChoice.NOT_RECORDED ? withoutValue(fault) : "register." + choice.label();
    }

    /** A child without birth year or level is in no cohort; one without an area of one view is still in the other's. */
    private static String withoutValue(RowFault fault) {
        return switch (fault) {
            case MUNICIPALITY_MISSING, MUNICIPALITY_UNKNOWN -> "register.not-recorded.municipality";
            case HOSPITAL_MISSING, HOSPITAL_UNKNOWN -> "register.not-recorded.hospital";
            default -> "register.not-recorded.cohort";
        };
    }

    private RejectedPlace place(RejectedRow row) {
        return new RejectedPlace(
                severityOf(row.fault()), row.fault().label(), position(row.file(), row.line(), row.column()));
    }

    private Severity severityOf(RowFault fault) {
        return plan.policy().choiceFor(fault) == RowChoice.REFUSE ? Severity.ERROR : Severity.WARNING;
    }

    private SourcePosition position(int place, long line, int column) {
        RegisterFile file = plan.files().get(place);
        return new SourcePosition(file.name(), line, column < 0 ? "" : shownColumn(file, column));
    }

    /** The header of a column that the program knows; of another its number, since it might hold what it must not. */
    static String shownColumn(RegisterFile file, int column) {
        for (RegisterColumn known : RegisterColumn.values()) {
            if (file.layout().place(known) == column) {
                return file.layout().headers().get(column);
            }
        }
        return Integer.toString(column + 1);
    }

    private static NoticeCode codeOf(RowFault fault) {
        return switch (fault) {
            case RAGGED_ROW -> NoticeCode.ROW_RAGGED;
            case PERSON_ID_MISSING -> NoticeCode.PERSON_ID_MISSING;
            case BIRTH_MISSING -> NoticeCode.BIRTH_MISSING;
            case BIRTH_UNREADABLE -> NoticeCode.BIRTH_UNREADABLE;
            case BIRTH_OUT_OF_RANGE -> NoticeCode.BIRTH_OUT_OF_RANGE;
            case GMFCS_MISSING -> NoticeCode.GMFCS_MISSING;
            case GMFCS_UNKNOWN -> NoticeCode.GMFCS_UNKNOWN;
            case MUNICIPALITY_MISSING -> NoticeCode.MUNICIPALITY_MISSING;
            case MUNICIPALITY_UNKNOWN -> NoticeCode.MUNICIPALITY_UNKNOWN;
            case HOSPITAL_MISSING -> NoticeCode.HOSPITAL_MISSING;
            case HOSPITAL_UNKNOWN -> NoticeCode.HOSPITAL_UNKNOWN;
            case DUPLICATE_PERSON -> NoticeCode.DUPLICATE_PERSON;
            case TWO_MUNICIPALITIES -> NoticeCode.TWO_MUNICIPALITIES;
            case PERSON_NUMBER -> NoticeCode.PERSON_NUMBERS;
            case BAD_ENCODING -> NoticeCode.NOT_TEXT;
            case BAD_CHARACTER -> NoticeCode.CONTROL_CHARACTERS;
            case BROKEN_QUOTES -> NoticeCode.BROKEN_QUOTES;
            case LINE_TOO_LONG -> NoticeCode.ROW_TOO_LONG;
            case UNREADABLE_FILE -> NoticeCode.UNREADABLE_FILE;
            case UNPACKS_TOO_LARGE -> NoticeCode.UNPACKS_TOO_LARGE;
        };
    }
}
