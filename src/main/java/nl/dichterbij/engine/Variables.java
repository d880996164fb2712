package nl.dichterbij.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns the typed list of a process's variables into what the engine takes. */
public final class Variables {

    private Variables() {
    }

    /** The components that are set, under their own names; everything but numbers, booleans and lists as text. */
    public static Map<String, Object> of(Record variables) {
        var named = new LinkedHashMap<String, Object>();
        Arrays.stream(variables.getClass().getRecordComponents()).forEach(component -> {
            try {
                component.getAccessor().setAccessible(true);
                var value = component.getAccessor().invoke(variables);
                if (value != null) {
                    named.put(component.getName(), plain(value));
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        return named;
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof Iterable<?> ? value : value.toString();
    }
}
