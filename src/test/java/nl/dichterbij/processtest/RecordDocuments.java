package nl.dichterbij.processtest;

import io.camunda.zeebe.protocol.record.Record;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The engine's records in the words of Camunda's REST API 8.9.
 *
 * <p>A document starts as the record's own JSON; keys become {@code Long}, and a key of -1 or an empty text null.
 */
final class RecordDocuments {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> JOB_STATES = Set.of(
            "CREATED", "COMPLETED", "FAILED", "RETRIES_UPDATED", "TIMED_OUT", "CANCELED", "ERROR_THROWN");
    private static final Set<String> ENDED = Set.of("COMPLETED", "CANCELED", "ERROR_THROWN");

    private static final Map<String, String> API_NAMES = Map.ofEntries(
            Map.entry("bpmnProcessId", "processDefinitionId"),
            Map.entry("flowScopeKey", "elementInstanceScopeKey"),
            Map.entry("bpmnElementType", "type"),
            Map.entry("jobKind", "kind"),
            Map.entry("jobListenerEventType", "listenerEventType"),
            Map.entry("candidateGroupsList", "candidateGroups"),
            Map.entry("candidateUsersList", "candidateUsers"),
            Map.entry("decisionId", "decisionDefinitionId"),
            Map.entry("decisionKey", "decisionDefinitionKey"),
            Map.entry("decisionName", "decisionDefinitionName"),
            Map.entry("decisionVersion", "decisionDefinitionVersion"),
            Map.entry("decisionType", "decisionDefinitionType"),
            Map.entry("decisionOutput", "result"));

    private RecordDocuments() {}

    static Map<String, @Nullable Object> processDefinition(Record<?> rec, Definition definition) {
        var document = of(rec);
        document.remove("resource");
        document.put("name", definition.name(document.get("processDefinitionId")));
        document.put("isLatestVersion", true);
        document.put("hasStartForm", false);
        return document;
    }

    static Map<String, @Nullable Object> processInstance(Record<?> rec, Definition definition) {
        var document = started(rec);
        document.put("processDefinitionVersion", document.get("version"));
        document.put("processDefinitionName", definition.name(document.get("processDefinitionId")));
        document.put("variables", new HashMap<String, String>());
        return document;
    }

    static Map<String, @Nullable Object> elementInstance(Record<?> rec, Definition definition) {
        var document = started(rec);
        document.put("elementInstanceKey", rec.getKey());
        document.put("elementName", definition.name(document.get("elementId")));
        return document;
    }

    private static Map<String, @Nullable Object> started(Record<?> rec) {
        var document = of(rec);
        document.put("state", "ACTIVE");
        document.put("startDate", at(rec));
        document.put("endDate", null);
        document.put("hasIncident", false);
        return document;
    }

    static Optional<Map<String, @Nullable Object>> job(Record<?> rec) {
        var state = rec.getIntent().name();
        if (!JOB_STATES.contains(state)) {
            return Optional.empty();
        }
        var document = of(rec);
        document.put("jobKey", rec.getKey());
        document.put("state", state);
        document.put("hasFailedWithRetriesLeft", state.equals("FAILED") && !Integer.valueOf(0).equals(document.get("retries")));
        document.put("deadline", null); // the exporters do not see an activation either
        document.put(state.equals("CREATED") ? "creationTime" : "lastUpdateTime", at(rec));
        document.put("endTime", ENDED.contains(state) ? at(rec) : null);
        return Optional.of(document);
    }

    static Optional<Map<String, @Nullable Object>> userTask(Record<?> rec, Definition definition) {
        return userTaskState(rec.getIntent().name()).map(state -> {
            var document = of(rec);
            document.put("state", state);
            document.put("name", definition.name(document.get("elementId")));
            document.put("processName", definition.name(document.get("processDefinitionId")));
            document.put("candidateGroup", document.get("candidateGroups")); // its name in a filter
            document.put("candidateUser", document.get("candidateUsers"));
            document.put("creationDate", Instant.ofEpochMilli(((Number) document.get("creationTimestamp")).longValue()));
            document.put("completionDate", ENDED.contains(state) ? at(rec) : null);
            return document;
        });
    }

    private static Optional<String> userTaskState(String intent) {
        return switch (intent) {
            case "CREATING", "CREATED", "ASSIGNING", "UPDATING", "COMPLETING", "COMPLETED", "CANCELING", "CANCELED" ->
                Optional.of(intent);
            case "CLAIMING" -> Optional.of("ASSIGNING");
            case "ASSIGNED", "UPDATED", "COMPLETION_DENIED", "ASSIGNMENT_DENIED", "UPDATE_DENIED" -> Optional.of("CREATED");
            default -> Optional.empty(); // the state stays as it is
        };
    }

    static Map<String, @Nullable Object> variable(Record<?> rec) {
        var document = of(rec);
        document.put("variableKey", rec.getKey());
        document.put("isTruncated", false);
        return document;
    }

    static Map<String, @Nullable Object> incident(Record<?> rec) {
        var document = of(rec);
        document.put("incidentKey", rec.getKey());
        document.put("state", "ACTIVE");
        document.put("creationTime", at(rec));
        return document;
    }

    /** One document per decision that was evaluated: the one asked for, last, after those it requires. */
    @SuppressWarnings("unchecked")
    static List<Map<String, @Nullable Object>> decisions(Record<?> rec) {
        var evaluation = of(rec);
        var decisions = (List<Map<String, @Nullable Object>>) evaluation.get("evaluatedDecisions");
        var documents = decisions.stream().map(d -> decision(rec, evaluation, named(d))).toList();
        for (int i = 0; i < documents.size(); i++) {
            documents.get(i).put("decisionEvaluationInstanceKey", rec.getKey() + "-" + (i + 1));
        }
        return documents;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> decision(
            Record<?> rec, Map<String, @Nullable Object> evaluation, Map<String, @Nullable Object> decision) {
        var failed = rec.getIntent().name().equals("FAILED")
                && decision.get("decisionDefinitionId").equals(evaluation.get("failedDecisionId"));
        var document = new HashMap<>(evaluation);
        document.putAll(decision);
        for (var key : List.of("processDefinitionKey", "processInstanceKey", "elementInstanceKey")) {
            document.merge(key, -1L, (present, none) -> present); // the client reads no null here
        }
        document.put("decisionEvaluationKey", rec.getKey());
        document.put("rootDecisionDefinitionKey", evaluation.get("decisionDefinitionKey"));
        document.put("state", failed ? "FAILED" : "EVALUATED");
        document.put("evaluationDate", at(rec));
        document.put("evaluationFailure", failed ? evaluation.get("evaluationFailureMessage") : null);
        for (var rule : (List<Map<String, Object>>) decision.get("matchedRules")) {
            for (var output : (List<Map<String, Object>>) rule.get("evaluatedOutputs")) {
                output.put("ruleId", rule.get("ruleId"));
                output.put("ruleIndex", rule.get("ruleIndex"));
            }
        }
        return document;
    }

    static Map<String, @Nullable Object> subscription(Record<?> rec) {
        var document = of(rec);
        document.put("messageSubscriptionKey", rec.getKey());
        document.put("messageSubscriptionState", rec.getIntent().name());
        document.put("lastUpdatedDate", at(rec));
        return document;
    }

    /** Of a catch event's subscription, or of a message start event's. */
    static Map<String, @Nullable Object> correlated(Record<?> rec) {
        var document = of(rec);
        document.put("subscriptionKey", rec.getKey());
        document.put("correlationTime", at(rec));
        document.put("partitionId", rec.getPartitionId());
        document.putIfAbsent("elementId", document.get("startEventId"));
        document.putIfAbsent("elementInstanceKey", null);
        return document;
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> of(Record<?> rec) {
        return named(JSON.readValue(rec.getValue().toJson(), Map.class));
    }

    private static Map<String, @Nullable Object> named(Map<String, @Nullable Object> json) {
        var document = new HashMap<String, @Nullable Object>();
        json.forEach((name, value) -> document.put(API_NAMES.getOrDefault(name, name), value(name, value)));
        return document;
    }

    private static @Nullable Object value(String name, @Nullable Object value) {
        if (name.endsWith("Key") && value instanceof Number key) {
            return key.longValue() > 0 ? key.longValue() : null;
        }
        return "".equals(value) ? null : value;
    }

    private static Instant at(Record<?> rec) {
        return Instant.ofEpochMilli(rec.getTimestamp());
    }
}
