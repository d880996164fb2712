package nl.dichterbij.processtest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Camunda's search requests ({@code filter}, {@code sort}, {@code page}) over documents, each a map of field to value.
 *
 * <p>A filter or sort field that no document has is refused, not ignored: an ignored filter would let a wrong test pass.
 */
final class Documents {

    private static final int DEFAULT_LIMIT = 100;

    private Documents() {}

    static Map<String, Object> search(Collection<Map<String, @Nullable Object>> documents, Map<String, ?> request) {
        var found = new ArrayList<>(
                documents.stream().filter(filter(request.get("filter"))).toList());
        sort(found, request.get("sort"));
        var page = asMap(request.get("page"));
        if (page.containsKey("after") || page.containsKey("before")) {
            throw Problem.badRequest("the in-memory gateway pages by from and limit only");
        }
        var from = Math.min(asInt(page.get("from"), 0), found.size());
        var to = Math.min(from + asInt(page.get("limit"), DEFAULT_LIMIT), found.size());
        return Map.of(
                "items", found.subList(from, to), "page", Map.of("totalItems", found.size(), "hasMoreTotalItems", false));
    }

    private static Predicate<Map<String, @Nullable Object>> filter(@Nullable Object filter) {
        return document -> asMap(filter).entrySet().stream().allMatch(e -> matches(document, (String) e.getKey(), e.getValue()));
    }

    private static boolean matches(Map<String, @Nullable Object> document, String field, Object condition) {
        if (isEmptyList(condition)) {
            return true; // the client sends empty lists for what was not asked
        }
        if (field.equals("$or")) {
            return asList(condition).stream().anyMatch(alternative -> filter(alternative).test(document));
        }
        var value = value(document, field);
        if (field.equals("tags")) {
            return value instanceof Collection<?> tags && tags.containsAll(asList(condition));
        }
        if (value instanceof Map<?, ?> variables) { // {"name": …, "value": condition}, all of them
            return asList(condition).stream()
                    .map(Documents::asMap)
                    .allMatch(v -> compare(variables.get(v.get("name")), v.get("value")));
        }
        return value instanceof Collection<?> values
                ? values.stream().anyMatch(v -> compare(v, condition))
                : compare(value, condition);
    }

    private static boolean compare(@Nullable Object value, Object condition) {
        if (!(condition instanceof Map<?, ?> operators)) {
            return text(value).equals(text(condition));
        }
        return operators.entrySet().stream().allMatch(operator -> {
            var operand = operator.getValue();
            if (isEmptyList(operand)) {
                return true;
            }
            return switch ((String) operator.getKey()) {
                case "$eq" -> text(value).equals(text(operand));
                case "$neq" -> !text(value).equals(text(operand));
                case "$exists" -> (value != null) == (Boolean) operand;
                case "$in" -> asList(operand).stream().anyMatch(o -> text(value).equals(text(o)));
                case "$notIn" -> asList(operand).stream().noneMatch(o -> text(value).equals(text(o)));
                case "$like" -> value != null && like((String) operand).matcher(text(value)).matches();
                case "$gt" -> value != null && order(value, operand) > 0;
                case "$gte" -> value != null && order(value, operand) >= 0;
                case "$lt" -> value != null && order(value, operand) < 0;
                case "$lte" -> value != null && order(value, operand) <= 0;
                default -> throw Problem.badRequest("unknown operator " + operator.getKey());
            };
        });
    }

    private static void sort(List<Map<String, @Nullable Object>> documents, @Nullable Object sort) {
        Comparator<Map<String, @Nullable Object>> order = (a, b) -> 0; // stable: the order of the log
        for (var criterion : asList(sort)) {
            var field = (String) asMap(criterion).get("field");
            Comparator<Map<String, @Nullable Object>> next = Comparator.comparing(
                    d -> value(d, Objects.requireNonNull(field)), Comparator.nullsLast(Documents::order));
            order = order.thenComparing("DESC".equals(asMap(criterion).get("order")) ? next.reversed() : next);
        }
        documents.sort(order);
    }

    private static @Nullable Object value(Map<String, @Nullable Object> document, String field) {
        if (!document.containsKey(field)) {
            throw Problem.badRequest("the in-memory gateway does not search by " + field);
        }
        return document.get(field);
    }

    private static int order(Object value, Object operand) {
        return switch (value) {
            case Instant instant -> instant.compareTo(Instant.parse(operand.toString()));
            case Number number -> Double.compare(number.doubleValue(), Double.parseDouble(operand.toString()));
            default -> value.toString().compareTo(operand.toString());
        };
    }

    private static Pattern like(String wildcards) {
        return Pattern.compile(Pattern.quote(wildcards).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"), Pattern.DOTALL);
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static int asInt(@Nullable Object value, int otherwise) {
        return value == null ? otherwise : Integer.parseInt(value.toString());
    }

    private static boolean isEmptyList(Object condition) {
        return condition instanceof List<?> list && list.isEmpty();
    }

    private static List<?> asList(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
