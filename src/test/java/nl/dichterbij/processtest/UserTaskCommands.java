package nl.dichterbij.processtest;

import io.camunda.zeebe.logstreams.log.LogAppendEntry;
import io.camunda.zeebe.logstreams.log.WriteContext;
import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Commands on user tasks, which neither gRPC nor zeebe-process-test offers: written into the engine's log. */
final class UserTaskCommands {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final InMemoryEngine engine;

    UserTaskCommands(InMemoryEngine engine) {
        this.engine = engine;
    }

    /** Returns the position of the command in the log; what it led to carries it as source position. */
    long complete(long key, Map<String, ?> request) {
        var task = task(key, request, "complete");
        if (request.get("variables") instanceof Map<?, ?> variables) {
            task.setVariables(new UnsafeBuffer(MsgPackConverter.convertToMsgPack(JSON.writeValueAsString(variables))));
        }
        return write(UserTaskIntent.COMPLETE, task);
    }

    /** Assigns; without {@code allowOverride} only a task that nobody has. */
    long assign(long key, Map<String, ?> request) {
        var override = !Boolean.FALSE.equals(request.get("allowOverride"));
        var task = task(key, request, override ? "assign" : "claim");
        task.setAssignee((String) request.get("assignee"));
        return write(override ? UserTaskIntent.ASSIGN : UserTaskIntent.CLAIM, task);
    }

    long unassign(long key) {
        var task = task(key, Map.of(), "unassign");
        task.setAssignee("");
        return write(UserTaskIntent.ASSIGN, task);
    }

    private static UserTaskRecord task(long key, Map<String, ?> request, String action) {
        @Nullable Object named = request.get("action");
        return new UserTaskRecord().setUserTaskKey(key).setAction(named == null ? action : named.toString());
    }

    private long write(UserTaskIntent intent, UserTaskRecord task) {
        var metadata = new RecordMetadata()
                .recordType(RecordType.COMMAND)
                .valueType(ValueType.USER_TASK)
                .intent(intent);
        return engine.log()
                .newLogStreamWriter()
                .tryWrite(WriteContext.userCommand(intent), LogAppendEntry.of(task.getUserTaskKey(), metadata, task))
                .get();
    }
}
