package nl.dichterbij.processtest;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.value.BpmnElementType;
import io.camunda.zeebe.protocol.record.value.IncidentRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import io.camunda.zeebe.protocol.record.value.UserTaskRecordValue;
import io.camunda.zeebe.protocol.record.value.VariableRecordValue;
import io.camunda.zeebe.protocol.record.value.deployment.Process;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Camunda's exporters would have stored: documents per kind, folded from the engine's records in their order.
 *
 * <p>States and moments follow Camunda's exporters: an instance exists from {@code ELEMENT_ACTIVATING}, and an
 * activated job still reads as {@code CREATED}.
 */
final class ReadModel {

    /** The collections that can be searched. */
    enum Kind {
        PROCESS_DEFINITION,
        PROCESS_INSTANCE,
        ELEMENT_INSTANCE,
        SEQUENCE_FLOW,
        JOB,
        USER_TASK,
        VARIABLE,
        INCIDENT,
        DECISION_INSTANCE,
        MESSAGE_SUBSCRIPTION,
        CORRELATED_MESSAGE
    }

    private final Map<Kind, Map<Object, Map<String, @Nullable Object>>> kinds = new EnumMap<>(Kind.class);
    private final Map<Long, Definition> definitions = new HashMap<>();
    private final Map<Long, IncidentRecordValue> activeIncidents = new HashMap<>();
    private final Map<Long, Record<?>> userTaskAnswers = new HashMap<>();
    private int read;

    Collection<Map<String, @Nullable Object>> all(Kind kind) {
        return kind(kind).values();
    }

    Map<String, @Nullable Object> get(Kind kind, Object key) {
        return Optional.ofNullable(kind(kind).get(key))
                .orElseThrow(() -> Problem.notFound(kind + " with key " + key + " not found"));
    }

    String xml(long processDefinitionKey) {
        get(Kind.PROCESS_DEFINITION, processDefinitionKey);
        return definition(processDefinitionKey).xml();
    }

    /** The first record that the user task command at this position led to: an event, or its rejection. */
    Optional<Record<?>> answer(long commandPosition) {
        return Optional.ofNullable(userTaskAnswers.get(commandPosition));
    }

    void readOn(List<Record<?>> records) {
        for (; read < records.size(); read++) {
            var rec = records.get(read);
            if (rec.getRecordType() == RecordType.EVENT) {
                apply(rec, rec.getIntent().name());
            }
            if (rec.getRecordType() != RecordType.COMMAND && rec.getValueType() == ValueType.USER_TASK) {
                userTaskAnswers.putIfAbsent(rec.getSourceRecordPosition(), rec);
            }
        }
    }

    private void apply(Record<?> rec, String intent) {
        switch (rec.getValueType()) {
            case PROCESS -> deployed(rec, (Process) rec.getValue(), intent);
            case PROCESS_INSTANCE -> instance(rec, (ProcessInstanceRecordValue) rec.getValue(), intent);
            case JOB -> RecordDocuments.job(rec).ifPresent(job -> update(Kind.JOB, rec.getKey(), job));
            case USER_TASK -> {
                var task = (UserTaskRecordValue) rec.getValue();
                var variables = get(Kind.PROCESS_INSTANCE, task.getProcessInstanceKey()).get("variables");
                RecordDocuments.userTask(rec, definition(task.getProcessDefinitionKey())).ifPresent(document -> {
                    document.put("processInstanceVariables", variables); // goes on changing with them
                    update(Kind.USER_TASK, task.getUserTaskKey(), document);
                });
            }
            case VARIABLE -> variable(rec, (VariableRecordValue) rec.getValue());
            case INCIDENT -> incident(rec, (IncidentRecordValue) rec.getValue(), intent);
            case DECISION_EVALUATION -> RecordDocuments.decisions(rec)
                    .forEach(d -> update(Kind.DECISION_INSTANCE, d.get("decisionEvaluationInstanceKey"), d));
            case PROCESS_MESSAGE_SUBSCRIPTION -> {
                if (List.of("CREATED", "CORRELATED", "DELETED").contains(intent)) {
                    update(Kind.MESSAGE_SUBSCRIPTION, rec.getKey(), RecordDocuments.subscription(rec));
                }
                correlated(rec, intent);
            }
            case MESSAGE_START_EVENT_SUBSCRIPTION -> correlated(rec, intent);
            default -> {} // not searched by Camunda Process Test
        }
    }

    private void deployed(Record<?> rec, Process process, String intent) {
        if (intent.equals("CREATED")) {
            definitions.put(rec.getKey(), Definition.of(process));
            all(Kind.PROCESS_DEFINITION).stream()
                    .filter(d -> process.getBpmnProcessId().equals(d.get("processDefinitionId")))
                    .forEach(older -> older.put("isLatestVersion", false));
            update(
                    Kind.PROCESS_DEFINITION,
                    rec.getKey(),
                    RecordDocuments.processDefinition(rec, definition(rec.getKey())));
        }
    }

    private void instance(Record<?> rec, ProcessInstanceRecordValue instance, String intent) {
        var process = instance.getBpmnElementType() == BpmnElementType.PROCESS;
        var kind = process ? Kind.PROCESS_INSTANCE : Kind.ELEMENT_INSTANCE;
        var definition = definition(instance.getProcessDefinitionKey());
        var ended = Instant.ofEpochMilli(rec.getTimestamp());
        switch (intent) {
            case "SEQUENCE_FLOW_TAKEN" -> {
                var id = instance.getProcessInstanceKey() + "_" + instance.getElementId();
                update(Kind.SEQUENCE_FLOW, id, RecordDocuments.of(rec));
                update(Kind.SEQUENCE_FLOW, id, Map.of("sequenceFlowId", id));
            }
            case "ELEMENT_ACTIVATING" -> update(
                    kind,
                    rec.getKey(),
                    process
                            ? RecordDocuments.processInstance(rec, definition)
                            : RecordDocuments.elementInstance(rec, definition));
            case "ELEMENT_COMPLETED" -> update(kind, rec.getKey(), Map.of("state", "COMPLETED", "endDate", ended));
            case "ELEMENT_TERMINATED" -> update(kind, rec.getKey(), Map.of("state", "TERMINATED", "endDate", ended));
            default -> {} // between these states
        }
    }

    @SuppressWarnings("unchecked")
    private void variable(Record<?> rec, VariableRecordValue variable) {
        update(Kind.VARIABLE, rec.getKey(), RecordDocuments.variable(rec));
        var scope = kind(Kind.PROCESS_INSTANCE).get(variable.getScopeKey());
        if (scope != null) {
            ((Map<String, String>) scope.get("variables")).put(variable.getName(), variable.getValue());
        }
    }

    private void incident(Record<?> rec, IncidentRecordValue incident, String intent) {
        if (intent.equals("CREATED")) {
            activeIncidents.put(rec.getKey(), incident);
            update(Kind.INCIDENT, rec.getKey(), RecordDocuments.incident(rec));
        } else if (intent.equals("RESOLVED")) {
            activeIncidents.remove(rec.getKey());
            update(Kind.INCIDENT, rec.getKey(), Map.of("state", "RESOLVED"));
        }
        for (var instance : path(incident)) { // up to the outermost calling process
            var has = activeIncidents.values().stream().anyMatch(i -> path(i).contains(instance));
            for (var kind : List.of(Kind.PROCESS_INSTANCE, Kind.ELEMENT_INSTANCE)) {
                if (kind(kind).containsKey(instance)) {
                    update(kind, instance, Map.of("hasIncident", has));
                }
            }
        }
    }

    private static List<Long> path(IncidentRecordValue incident) {
        return incident.getElementInstancePath().stream().flatMap(List::stream).toList();
    }

    private void correlated(Record<?> rec, String intent) {
        if (intent.equals("CORRELATED")) {
            update(Kind.CORRELATED_MESSAGE, rec.getPosition(), RecordDocuments.correlated(rec));
        }
    }

    private Definition definition(long key) {
        return definitions.getOrDefault(key, Definition.UNKNOWN);
    }

    private void update(Kind kind, @Nullable Object key, Map<String, ?> fields) {
        kind(kind).computeIfAbsent(key, k -> new HashMap<>()).putAll(fields);
    }

    private Map<Object, Map<String, @Nullable Object>> kind(Kind kind) {
        return kinds.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }
}
