package dk.followupforecast.compare;

import dk.followupforecast.rule.FollowUpRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One run under one of its rules. */
record Side(StoredRun run, FollowUpRule rule) {

    Map<FigureKey, StoredFigure> forecast() {
        return run.forecast(rule.name());
    }

    boolean isInEffect() {
        return run.manifest().rule().name().equals(rule.name());
    }

    /** Hours per follow-up; those of a rule that only stands beside are read off its own figures. */
    Optional<BigDecimal> hoursPerFollowUp() {
        return isInEffect() ? run.manifest().hoursPerFollowUp() : readHours();
    }

    private Optional<BigDecimal> readHours() {
        for (Map.Entry<FigureKey, StoredFigure> entry : forecast().entrySet()) {
            Optional<BigDecimal> hours = entry.getValue().value();
            if (entry.getKey().measure() == Measure.HOURS && hours.isPresent()) {
                StoredFigure followUps = forecast().get(entry.getKey().of(Measure.FOLLOW_UPS));
                BigDecimal times = followUps.value().orElse(BigDecimal.ZERO);
                if (times.signum() > 0) {
                    BigDecimal each = hours.get().divide(times, MathContext.DECIMAL64);
                    return each.multiply(times).compareTo(hours.get()) == 0
                            ? Optional.of(each)
                            : rule.hoursPerFollowUp();
                }
            }
        }
        return rule.hoursPerFollowUp();
    }

    /** What a rule gives on the children of this run; empty where they do not answer it. */
    OptionalInt findFollowUps(FollowUpRule other, FigureKey figure) {
        return run.cohorts()
                .map(cohorts -> cohorts.findFollowUps(other, figure))
                .orElse(OptionalInt.empty());
    }

    /** Whether the children of this run give a figure under a rule. */
    boolean hasFigure(FollowUpRule other, FigureKey figure) {
        return run.cohorts().map(cohorts -> cohorts.hasFigure(other, figure)).orElse(false);
    }
}
