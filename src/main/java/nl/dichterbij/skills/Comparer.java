package nl.dichterbij.skills;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.dichterbij.skills.Comparison.Reason;
import nl.dichterbij.skills.RequiredSkill.Strength;
import org.jspecify.annotations.Nullable;

/**
 * Compares what somebody has with what is asked. A must-have weighs twice a nice-to-have; a neighbour counts for half.
 * Nothing but the two lists and the taxonomy's hierarchy enters.
 */
final class Comparer {

    private static final int MUST = 2;
    private static final int NICE = 1;
    private static final double NEIGHBOUR = 0.5;

    private final Set<SkillUri> owned;
    private final Neighbours.Hierarchy hierarchy;

    /** @param owned sorted, so that of several neighbours the same one is always named */
    Comparer(Set<SkillUri> owned, Neighbours.Hierarchy hierarchy) {
        this.owned = owned;
        this.hierarchy = hierarchy;
    }

    Comparison compare(List<RequiredSkill> required) {
        List<Reason> reasons = required.stream().map(this::judge).toList();
        int asked = required.stream().mapToInt(Comparer::weight).sum();
        double found = reasons.stream().mapToDouble(reason -> weight(reason.required()) * share(reason.closeness())).sum();
        return new Comparison(asked == 0 ? 100 : (int) Math.round(100 * found / asked), reasons);
    }

    private Reason judge(RequiredSkill required) {
        if (owned.contains(required.skill())) {
            return new Reason(required, Closeness.EXACT, required.skill(), null);
        }
        return owned.stream().flatMap(skill -> neighbour(required, skill).stream()).findFirst()
                .orElseGet(() -> new Reason(required, Closeness.NONE, null, null));
    }

    private Optional<Reason> neighbour(RequiredSkill required, SkillUri skill) {
        SkillUri shared = shared(required.skill(), skill);
        return shared == null
                ? Optional.empty() : Optional.of(new Reason(required, Closeness.RELATED, skill, shared));
    }

    private @Nullable SkillUri shared(SkillUri asked, SkillUri has) {
        if (hierarchy.ancestors().getOrDefault(has, Set.of()).contains(asked)) {
            return asked;
        }
        Set<SkillUri> aboveAsked = hierarchy.parents().getOrDefault(asked, Set.of());
        if (aboveAsked.contains(has)) {
            return has;
        }
        return hierarchy.parents().getOrDefault(has, Set.of()).stream().filter(aboveAsked::contains).findFirst().orElse(null);
    }

    private static int weight(RequiredSkill required) {
        return required.strength() == Strength.MUST ? MUST : NICE;
    }

    private static double share(Closeness closeness) {
        return switch (closeness) {
            case EXACT -> 1;
            case RELATED -> NEIGHBOUR;
            case NONE -> 0;
        };
    }
}
