package nl.dichterbij.placement;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The three questions as answered on paper would be: all text. Hours and contract are asked of those who work or learn.
 *
 * @param atRisk "yes" or "no"
 */
record FollowUpForm(@Nullable String workStatus, @Nullable String hoursPerWeek, @Nullable String contractType,
                    @Nullable String atRisk) {

    static final FollowUpForm EMPTY = new FollowUpForm(null, null, null, null);
    private static final int MOST_HOURS = 48;

    void check(Errors errors) {
        if (status().isEmpty()) {
            errors.rejectValue("workStatus", "follow-up.error.status");
        }
        if (status().filter(WorkStatus::hasContract).isPresent()) {
            if (hours().isEmpty()) {
                errors.rejectValue("hoursPerWeek", "follow-up.error.hours");
            }
            if (contract().isEmpty()) {
                errors.rejectValue("contractType", "follow-up.error.contract");
            }
        }
        if (!"yes".equals(atRisk) && !"no".equals(atRisk)) {
            errors.rejectValue("atRisk", "follow-up.error.risk");
        }
    }

    /** Only after {@link #check} found nothing wrong; who stopped has no hours and no contract, whatever was filled in. */
    FollowUpOutcome outcome() {
        var status = status().orElseThrow();
        return new FollowUpOutcome(status, status.hasContract() ? hours().orElseThrow() : null,
                status.hasContract() ? contract().orElseThrow() : null, "yes".equals(atRisk));
    }

    private Optional<WorkStatus> status() {
        return Arrays.stream(WorkStatus.values()).filter(one -> one != WorkStatus.UNREACHABLE && one.name().equals(workStatus)).findFirst();
    }

    private Optional<ContractType> contract() {
        return Arrays.stream(ContractType.values()).filter(one -> one.name().equals(contractType)).findFirst();
    }

    private Optional<Integer> hours() {
        var typed = hoursPerWeek == null ? "" : hoursPerWeek.strip();
        return Optional.of(typed).filter(text -> text.matches("\\d{1,2}")).map(Integer::valueOf)
                .filter(hours -> hours >= 1 && hours <= MOST_HOURS);
    }
}
