package dk.followupforecast.calendar;

import dk.followupforecast.register.CohortKey;
import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Who is due in one calendar year under one rule: asked once of the rule, and not again for every child. */
public final class DueTable {

    private final DueFollowUp[] byCohort = new DueFollowUp[CohortKey.COHORTS];

    /** Cohorts of a band that the rule parts, so that some of the children may be due and others not. */
    private final BitSet parted = new BitSet();

    private DueTable() {}

    public static DueTable of(FollowUpRule rule, int year) {
        DueTable table = new DueTable();
        for (DueCohort due : rule.listDueIn(year)) {
            table.add(due, rule);
        }
        return table;
    }

    private void add(DueCohort due, FollowUpRule rule) {
        AgeSchedule schedule = rule.schedules().stream()
                .filter(one -> one.group().equals(due.group()))
                .findFirst()
                .orElseThrow();
        List<Integer> ages = new ArrayList<>();
        schedule.ages().forEach(age -> ages.add(rule.age().ageReached(age)));
        DueFollowUp followUp = new DueFollowUp(due, 1 + ages.indexOf(due.ageReached()), ages.size());
        for (GmfcsLevel lowest : GmfcsLevel.values()) {
            for (GmfcsLevel highest : GmfcsLevel.values()) {
                if (lowest.compareTo(highest) <= 0) {
                    add(new GmfcsGroup(lowest, highest), followUp);
                }
            }
        }
    }

    private void add(GmfcsGroup recorded, DueFollowUp followUp) {
        int cohort = CohortKey.cohort(followUp.cohort().birthYear(), recorded);
        if (cohort >= 0 && followUp.cohort().group().contains(recorded)) {
            byCohort[cohort] = followUp;
        } else if (cohort >= 0 && followUp.cohort().group().overlaps(recorded)) {
            parted.set(cohort);
        }
    }

    /** What a child of a key is due to in the year. */
    public Optional<DueFollowUp> find(int key) {
        return Optional.ofNullable(byCohort[CohortKey.cohort(key)]);
    }

    /** Whether nobody can say if a child of a key is due, since its birth year or its level is not known well enough. */
    public boolean isOpen(int key) {
        return !CohortKey.hasBirthYear(key) || !CohortKey.hasGmfcs(key) || parted.get(CohortKey.cohort(key));
    }

    /** The cohorts that are due, as {@link CohortKey#cohort(int)} writes them. */
    BitSet cohorts() {
        BitSet due = new BitSet();
        for (int cohort = 0; cohort < byCohort.length; cohort++) {
            due.set(cohort, byCohort[cohort] != null);
        }
        return due;
    }
}
