package nl.dichterbij.insight;

import java.util.Arrays;
import java.util.Optional;

/** The cases that a figure counts. Each condition says in SQL what the definition on the page says in words. */
enum Behind {
    REACHED("registered_on between :van and :tot"),
    WITHOUT_BENEFIT("registered_on between :van and :tot and without_benefit"),
    INTAKE("registered_on between :van and :tot and intake_on is not null"),
    ADVISED("registered_on between :van and :tot and advised_on is not null"),
    CHOSEN("registered_on between :van and :tot and chosen_on is not null"),
    PLACED("registered_on between :van and :tot and placed_on is not null"),
    STOPPED("registered_on between :van and :tot and placed_on is null and closed_on is not null"),
    RUNNING("registered_on between :van and :tot and placed_on is null and closed_on is null"),
    STARTED("placed_on between :van and :tot"),
    OLD("placed_on is null and closed_on is null and :today - registered_on >= 90");

    private final String condition;

    Behind(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<Behind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
