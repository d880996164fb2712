package nl.dichterbij.engine;

import java.time.Duration;
import java.util.Map;

/**
 * A message for the process engine. Publish it as an application event inside the transaction that changes the
 * aggregate: the event registry keeps it (the outbox) and it is sent after commit, as often as needed.
 *
 * @param name           message name as in the diagram
 * @param correlationKey what the waiting instance is correlated on; for a start message the business key
 * @param messageId      makes repeating harmless: the engine refuses a second message with this id
 * @param timeToLive     how long the engine keeps the message for a catch event that is not there yet
 * @param variables      references, codes, dates and decisions only, never anything about a person
 */
public record EngineMessage(String name, String correlationKey, String messageId, Duration timeToLive,
                            Map<String, Object> variables) {

    /** Long enough to outlive an outage of the engine; the guard in the database covers what comes later. */
    private static final Duration KEPT = Duration.ofDays(7);

    /** A message that starts a process once per business key; the key travels along as {@code businessKey}. */
    public static EngineMessage start(String name, String businessKey, Map<String, Object> variables) {
        var withKey = new java.util.LinkedHashMap<>(variables);
        withKey.put("businessKey", businessKey);
        return new EngineMessage(name, businessKey, name + ":" + businessKey, KEPT, withKey);
    }

    /** A message that a running instance waits for, at most once per correlation key. */
    public static EngineMessage to(String name, String correlationKey) {
        return new EngineMessage(name, correlationKey, name + ":" + correlationKey, KEPT, Map.of());
    }

    /**
     * A message that a running instance waits for more than once.
     *
     * @param occasion tells the times apart: at most once per correlation key and occasion
     */
    public static EngineMessage to(String name, String correlationKey, String occasion) {
        return new EngineMessage(name, correlationKey, name + ":" + correlationKey + ":" + occasion, KEPT, Map.of());
    }
}
