package nl.dichterbij.trajectory;

import java.util.List;
import java.util.UUID;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.exception.CamundaError;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.skills.ConfirmOutcome;
import nl.dichterbij.skills.SkillProfiles;

/** The process {@code skills-check}: the profile belongs to the person, so a next case starts from it. */
@Workers
class SkillsCheckWorkers {

    private final Trajectories trajectories;
    private final Steps steps;
    private final SkillProfiles profiles;

    SkillsCheckWorkers(Trajectories trajectories, Steps steps, SkillProfiles profiles) {
        this.trajectories = trajectories;
        this.steps = steps;
        this.profiles = profiles;
    }

    @JobWorker(type = "prepare-profile", fetchVariables = "caseId")
    void prepare(@Variable String caseId) {
        profiles.prepare(personOf(caseId), List.of());
    }

    @JobWorker(type = "record-profile-review", fetchVariables = {"caseId", "profileOutcome"})
    void recordReview(ActivatedJob job, @Variable String caseId, @Variable String profileOutcome) {
        steps.close(StepRef.of(job, caseId), profileOutcome);
    }

    /** An empty profile cannot be compared with anything: the diagram leads back to filling it. */
    @JobWorker(type = "confirm-skill-profile", fetchVariables = "caseId")
    void confirm(@Variable String caseId) {
        if (profiles.confirm(personOf(caseId)) == ConfirmOutcome.EMPTY) {
            throw CamundaError.bpmnError("profile-empty", "Het profiel bevat nog geen vaardigheden");
        }
    }

    private UUID personOf(String caseId) {
        return trajectories.get(CaseId.of(caseId)).profileOwner();
    }
}
