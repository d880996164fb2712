package nl.dichterbij.employer;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Sets of an enum as they are stored: their names, in the order of the enum. */
final class Codes {

    private Codes() {
    }

    static String[] of(Set<? extends Enum<?>> values) {
        return values.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    static <E extends Enum<E>> Set<E> read(Class<E> type, Collection<String> names) {
        var values = EnumSet.noneOf(type);
        names.forEach(name -> values.add(Enum.valueOf(type, name)));
        return values;
    }

    /** Whether every name is one of the enum: what came from a form may be anything. */
    static <E extends Enum<E>> boolean areKnown(Class<E> type, Collection<String> names) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList().containsAll(names);
    }
}
