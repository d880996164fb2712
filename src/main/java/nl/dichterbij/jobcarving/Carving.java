package nl.dichterbij.jobcarving;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/** The function that is made for a case in one round. */
@Entity
class Carving {

    @Id
    private UUID id;
    @Version
    private int version;
    private UUID caseId;
    private int occurrence;
    @Enumerated(EnumType.STRING)
    private CarvingState state = CarvingState.OPEN;
    private @Nullable UUID employerId;
    private String title = "";
    private String municipalityCode = "";
    private String wageScale = "";
    private String guidance = "";
    private String development = "";
    private @Nullable Integer employees;
    private boolean worksCouncil;
    private @Nullable UUID vacancyId;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Carving() {
    }

    Carving(CaseId caseId, int occurrence, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.occurrence = occurrence;
        this.changedAt = at;
    }

    /** @throws IllegalStateException when the employer is being asked or has agreed */
    void chooseEmployer(EmployerId employer, Instant at) {
        requireOpen();
        employerId = employer.value();
        changedAt = at;
    }

    /** @throws IllegalStateException when the employer is being asked or has agreed */
    void describe(FunctionDetails details, Instant at) {
        requireOpen();
        title = details.title();
        municipalityCode = details.municipality();
        wageScale = details.wageScale();
        guidance = details.guidance();
        development = details.development();
        employees = details.employees();
        worksCouncil = details.worksCouncil();
        changedAt = at;
    }

    void requireOpen() {
        if (state != CarvingState.OPEN) {
            throw new IllegalStateException("Carving " + id + " is " + state);
        }
    }

    /** A carving that has ended stays so. */
    void become(CarvingState next, Instant at) {
        if (state != CarvingState.ENDED) {
            state = next;
            changedAt = at;
        }
    }

    void offered(VacancyId vacancy, Instant at) {
        vacancyId = vacancy.value();
        become(CarvingState.OFFERED, at);
    }

    CarvingView view() {
        return new CarvingView(new CarvingId(id), version, new CaseId(caseId), occurrence, state,
                employerId == null ? null : new EmployerId(employerId),
                new FunctionDetails(title, municipalityCode, wageScale, guidance, development, employees, worksCouncil),
                vacancyId == null ? null : new VacancyId(vacancyId));
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    int version() {
        return version;
    }
}
