package nl.dichterbij.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the engine has exported since it was empty. */
final class EngineState {

    private final ExportedRecords incidents;
    private final ExportedRecords begun;
    private final ExportedRecords ended;
    private final ExportedRecords failedJobs;
    private final ExportedRecords jobs;

    EngineState(URI openSearch) {
        incidents = new ExportedRecords(openSearch, "incident", Map.of("intent", List.of("CREATED")));
        begun = instances(openSearch, "ELEMENT_ACTIVATED");
        ended = instances(openSearch, "ELEMENT_COMPLETED", "ELEMENT_TERMINATED");
        failedJobs = new ExportedRecords(openSearch, "job", Map.of("intent", List.of("FAILED")));
        jobs = new ExportedRecords(openSearch, "job", Map.of("intent", List.of("COMPLETED")));
    }

    private static ExportedRecords instances(URI openSearch, String... intents) {
        return new ExportedRecords(openSearch, "process-instance",
                Map.of("intent", List.of(intents), "value.bpmnElementType", List.of("PROCESS")));
    }

    List<String> broken() {
        List<String> broken = new ArrayList<>();
        if (incidents.count() > 0) {
            broken.add("no incident: broken %d times".formatted(incidents.count()));
        }
        if (begun.count() != ended.count()) {
            broken.add("every process instance has ended: %d began, %d ended".formatted(begun.count(), ended.count()));
        }
        return broken;
    }

    @Override
    public String toString() {
        return "Engine: %d process instances, %d jobs completed, %d failed and tried again, %d incidents".formatted(begun.count(),
                jobs.count(), failedJobs.count(), incidents.count());
    }
}
