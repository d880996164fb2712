package nl.dichterbij.local;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A program that runs in a process of its own.
 *
 * @param id names its log, process-id file and working directory
 * @param readyWhen answers when the program can be used
 * @param address what to tell the developer
 */
record ChildCommand(
        String id,
        String name,
        List<String> command,
        Map<String, String> environment,
        URI readyWhen,
        String address) {}
