package nl.dichterbij.trajectory;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases call-back requests after their term, in the half of the application that works; any number of copies may. */
@Component
@Profile("workers")
class CallbackSchedule {

    private final Callbacks callbacks;

    CallbackSchedule(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void erase() {
        while (callbacks.erase() > 0) {
            // in batches
        }
    }
}
