package dk.followupforecast.extract;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.notice.Severity;
import dk.followupforecast.register.CohortKey;
import dk.followupforecast.register.FaultCount;
import dk.followupforecast.register.RegisterColumn;
import dk.followupforecast.register.RegisterCounts;
import dk.followupforecast.register.RegisterFile;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.RowChoice;
import dk.followupforecast.register.RowFault;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.SourcePosition;

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
        if (counts.rejectedInAll() > counts.rejected().size() && !notices.hasErrors()) {
            notices.add(
                    NoticeCode.REJECTED_CUT, settingsFile, "", counts.rejected().size(), counts.rejectedInAll());
        }
        notices.add(
                NoticeCode.REGISTER_READ,
                settingsFile,
                "",
                counts.rows(),
                plan.files().size(),
                countable());
    }

    private long countable() {
        long[] children = new long[1];
        counts.tally().forEach((key, count) -> {
            if (CohortKey.hasBirthYear(key) && CohortKey.hasGmfcs(key)) {
                children[0] += count;
            }
        });
        return children[0];
    }

    private void tell(FaultCount fault) {
        RowChoice choice = plan.policy().choiceFor(fault.fault());
        Severity severity = choice == RowChoice.REFUSE ? Severity.ERROR : Severity.WARNING;
        Message done = choice == RowChoice.REFUSE && fault.fault().choices().size() == 1
                ? Message.of("register.always-refused")
                : Message.of("register." + choice.label(), fault.fault().label());
        notices.addAs(severity, codeOf(fault.fault()), position(fault), "", fault.rows(), done);
    }

    private SourcePosition position(FaultCount fault) {
        RegisterFile file = plan.files().get(fault.file());
        String column = fault.column() < 0 ? "" : shownColumn(file, fault.column());
        return new SourcePosition(file.name(), fault.firstLine(), column);
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
