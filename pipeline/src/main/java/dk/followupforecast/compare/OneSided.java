package dk.followupforecast.compare;

import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.FigureStatus;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.Optional;

/** Why only one of two runs has a figure: the data come first, then the rule, as with figures that both have. */
final class OneSided {

    private final Side first;
    private final Side second;
    private final boolean sameRule;
    private final boolean sameInputs;

    OneSided(Side first, Side second, boolean sameRule, boolean sameInputs) {
        this.first = first;
        this.second = second;
        this.sameRule = sameRule;
        this.sameInputs = sameInputs;
    }

    Cause cause(FigureKey key, Optional<StoredFigure> ofFirst, Optional<StoredFigure> ofSecond) {
        if (isSuppressed(ofFirst) || isSuppressed(ofSecond)) {
            return Cause.EDITION;
        }
        boolean bothFollowUps = first.forecast().containsKey(key.of(Measure.FOLLOW_UPS))
                && second.forecast().containsKey(key.of(Measure.FOLLOW_UPS));
        return switch (key.measure()) {
            case HOURS -> bothFollowUps && !isOneSided(key.of(Measure.FOLLOW_UPS)) ? Cause.EFFORT : ofFollowUps(key);
            case FOLLOW_UPS -> ofFollowUps(key);
            case CHILDREN -> isOfBothRules(key) ? dataOrVersion() : Cause.RULE;
        };
    }

    private boolean isOneSided(FigureKey key) {
        return StoredFigure.value(Optional.ofNullable(first.forecast().get(key)))
                        .isPresent()
                != StoredFigure.value(Optional.ofNullable(second.forecast().get(key)))
                        .isPresent();
    }

    private Cause ofFollowUps(FigureKey key) {
        if (sameRule) {
            return dataOrVersion();
        }
        if (!isOfBothRules(key)) {
            return Cause.RULE;
        }
        boolean before = first.hasFigure(first.rule(), key);
        boolean after = second.hasFigure(second.rule(), key);
        boolean between = second.hasFigure(first.rule(), key);
        if (before == after) {
            // The runs hold no children, or only those of a group of areas and not of its members.
            return sameInputs ? Cause.RULE : Cause.DATA_AND_RULE;
        }
        return between == before ? Cause.RULE : dataOrVersion();
    }

    private Cause dataOrVersion() {
        return sameInputs ? Cause.VERSION : Cause.DATA;
    }

    /** Whether the group of levels is one that both rules know. */
    private boolean isOfBothRules(FigureKey key) {
        return key.isOverAllLevels() || hasGroup(first.rule(), key) && hasGroup(second.rule(), key);
    }

    private static boolean hasGroup(FollowUpRule rule, FigureKey key) {
        return rule.groups().stream().map(GmfcsGroup::label).anyMatch(key.gmfcs()::equals);
    }

    private static boolean isSuppressed(Optional<StoredFigure> figure) {
        return figure.filter(found -> found.status() == FigureStatus.SUPPRESSED).isPresent();
    }
}
