package dk.followupforecast.compare;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A difference as the sum of what each cause makes of it. */
record Parts(Map<Cause, BigDecimal> byCause) {

    static final Parts NONE = new Parts(new EnumMap<>(Cause.class));

    Parts {
        Map<Cause, BigDecimal> copy = new EnumMap<>(Cause.class);
        byCause.forEach((cause, part) -> {
            if (part.signum() != 0) {
                copy.put(cause, part);
            }
        });
        byCause = copy;
    }

    static Parts of(Cause cause, BigDecimal part) {
        return NONE.plus(cause, part);
    }

    BigDecimal of(Cause cause) {
        return byCause.getOrDefault(cause, BigDecimal.ZERO);
    }

    Parts plus(Cause cause, BigDecimal part) {
        Map<Cause, BigDecimal> sum = new EnumMap<>(Cause.class);
        sum.putAll(byCause);
        sum.merge(cause, part, BigDecimal::add);
        return new Parts(sum);
    }

    Parts plus(Parts others) {
        Parts sum = this;
        for (Map.Entry<Cause, BigDecimal> part : others.byCause.entrySet()) {
            sum = sum.plus(part.getKey(), part.getValue());
        }
        return sum;
    }

    Parts times(BigDecimal factor) {
        Parts product = NONE;
        for (Map.Entry<Cause, BigDecimal> part : byCause.entrySet()) {
            product = product.plus(part.getKey(), part.getValue().multiply(factor));
        }
        return product;
    }

    /** All of one cause put down to another. */
    Parts moved(Cause from, Cause to) {
        return plus(from, of(from).negate()).plus(to, of(from));
    }

    BigDecimal sum() {
        return byCause.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Set<Cause> causes() {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        causes.addAll(byCause.keySet());
        return causes;
    }
}
