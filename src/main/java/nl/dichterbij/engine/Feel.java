package nl.dichterbij.engine;

import java.util.Map;

import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Expressions in forms, read by the same library as the engine has. */
final class Feel {

    /** Made when a form is first checked: it takes a second, and most starts need none. */
    private static final class Held {
        static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();
    }

    /**
     * @param expression with or without the equals sign in front
     * @return null when it has no value, or cannot be read
     */
    @Nullable Object evaluate(String expression, Map<String, Object> variables) {
        var text = expression.startsWith("=") ? expression.substring(1) : expression;
        var result = Held.ENGINE.evaluateExpression(text, variables);
        return result.isSuccess() ? result.result() : null;
    }

    /** A value of JSON as Java has it. */
    static Object plain(JsonNode value) {
        return value.isNumber() ? value.numberValue() : value.isBoolean() ? value.booleanValue() : value.asString("");
    }
}
