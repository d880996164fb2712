package nl.dichterbij.trajectory;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.WorkCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was ticked on the page of licences and working conditions: names of {@link Licence} and {@link WorkCondition}. */
record WorkOptionsForm(@Nullable List<String> licences, @Nullable List<String> excluded) {

    WorkOptionsForm {
        licences = licences == null ? List.of() : licences;
        excluded = excluded == null ? List.of() : excluded;
    }

    static WorkOptionsForm of(WorkOptions known) {
        return new WorkOptionsForm(known.licencesInOrder().stream().map(Enum::name).toList(),
                known.excludedInOrder().stream().map(Enum::name).toList());
    }

    @Override
    public List<String> licences() {
        return licences == null ? List.of() : licences;
    }

    @Override
    public List<String> excluded() {
        return excluded == null ? List.of() : excluded;
    }

    void check(Errors errors) {
        if (!isKnown(Licence.class, licences())) {
            errors.rejectValue("licences", "options.licences.unknown");
        }
        if (!isKnown(WorkCondition.class, excluded())) {
            errors.rejectValue("excluded", "options.excluded.unknown");
        }
    }

    /** Only after {@link #check} found nothing wrong. */
    WorkOptions toOptions() {
        return new WorkOptions(read(Licence.class, licences()), read(WorkCondition.class, excluded()));
    }

    private static <E extends Enum<E>> boolean isKnown(Class<E> type, Collection<String> names) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList().containsAll(names);
    }

    private static <E extends Enum<E>> Set<E> read(Class<E> type, Collection<String> names) {
        var values = EnumSet.noneOf(type);
        names.forEach(name -> values.add(Enum.valueOf(type, name)));
        return values;
    }
}
