package nl.dichterbij.insight;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Figures follow what happens within a second or two. */
@Component
@Profile("workers")
class ProjectionSchedule {

    private final Projection projection;

    ProjectionSchedule(Projection projection) {
        this.projection = projection;
    }

    @Scheduled(fixedDelayString = "${dichterbij.insight.look-every:PT1S}")
    void catchUp() {
        projection.catchUp();
    }
}
