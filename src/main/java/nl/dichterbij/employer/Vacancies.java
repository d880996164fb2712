package nl.dichterbij.employer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.Region;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.skills.Concept;
import nl.dichterbij.skills.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the vacancies and gives out the places in them. */
@Service
@Transactional
public class Vacancies {

    private final VacancyRepository vacancies;
    private final VacancyPlaceRepository places;
    private final VacancyQueries queries;
    private final Employers employers;
    private final Regions regions;
    private final Taxonomy taxonomy;
    private final Clock clock;

    Vacancies(VacancyRepository vacancies, VacancyPlaceRepository places, VacancyQueries queries, Employers employers,
              Regions regions, Taxonomy taxonomy, Clock clock) {
        this.vacancies = vacancies;
        this.places = places;
        this.queries = queries;
        this.employers = employers;
        this.regions = regions;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /** {@link NoSuchElementException} if there is none. */
    @Transactional(readOnly = true)
    public VacancySummary get(VacancyId id) {
        return Optional.ofNullable(getAll(List.of(id)).get(id)).orElseThrow(() -> noSuch(id));
    }

    @Transactional(readOnly = true)
    public Optional<VacancySummary> find(VacancyNumber number) {
        return queries.byNumber(number).map(VacancyView::vacancy);
    }

    /** Those that exist; two queries. */
    @Transactional(readOnly = true)
    public Map<VacancyId, VacancySummary> getAll(Collection<VacancyId> ids) {
        return queries.byIds(ids);
    }

    /**
     * Offers a vacancy, once per submission however often it is sent.
     *
     * @throws IllegalArgumentException when the municipality belongs to no region
     * @throws NoSuchElementException   when the taxonomy does not hold the occupation or a skill, or the employer
     *                                  does not exist
     */
    public VacancyId offer(NewVacancy offer) {
        vacancies.lockSubmission(offer.submissionId());
        return vacancies.findBySubmissionId(offer.submissionId()).map(Vacancy::id).orElseGet(() -> offerNew(offer));
    }

    /** As {@link #offer(NewVacancy)}, for an employer that is registered at the same time: both or neither. */
    public VacancyId offer(UUID submissionId, NewEmployer employer, VacancyDetails details) {
        vacancies.lockSubmission(submissionId);
        return vacancies.findBySubmissionId(submissionId).map(Vacancy::id).orElseGet(
                () -> offerNew(new NewVacancy(submissionId, employers.register(employer), details)));
    }

    /**
     * Offers a created function: a vacancy that is kept for one case. Once per submission.
     *
     * @throws IllegalArgumentException as {@link #offer(NewVacancy)}
     */
    public VacancyId offerTo(UUID caseId, NewVacancy offer) {
        var id = offer(offer);
        var vacancy = lock(id);
        vacancy.reserveFor(caseId);
        vacancies.saveAndFlush(vacancy);
        return id;
    }

    /** What an earlier sending of this submission made. */
    @Transactional(readOnly = true)
    Optional<VacancyId> findOffered(UUID submissionId) {
        return vacancies.findBySubmissionId(submissionId).map(Vacancy::id);
    }

    private VacancyId offerNew(NewVacancy offer) {
        employers.get(offer.employer());
        var number = VacancyNumber.of(vacancies.nextSerial());
        return vacancies.saveAndFlush(new Vacancy(UUID.randomUUID(), number, offer, regionOf(offer.details()),
                occupationLabel(offer.details()), Instant.now(clock))).id();
    }

    /**
     * @param version as it was when the form for changing was opened
     * @throws ObjectOptimisticLockingFailureException when somebody else changed the vacancy since
     * @throws IllegalStateException when the vacancy is closed, has more places taken, or would move to another region
     */
    public void change(VacancyId id, int version, VacancyDetails details) {
        var vacancy = lock(id);
        if (vacancy.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Vacancy.class, id.value());
        }
        vacancy.change(details, regionOf(details), occupationLabel(details));
        vacancies.saveAndFlush(vacancy);
    }

    /** Nobody is proposed any more; places that are taken stay so. Repeating it changes nothing. */
    public void close(VacancyId id) {
        var vacancy = lock(id);
        vacancy.close(Instant.now(clock));
        vacancies.saveAndFlush(vacancy);
    }

    /**
     * Takes a place for a case. Safe under any concurrency and repetition.
     *
     * @return true when the case holds a place now, taken just now or before; false when full, closed or kept for another
     */
    public boolean takePlace(VacancyId id, UUID caseId) {
        var vacancy = lock(id);
        var key = new VacancyPlace.Key(id.value(), caseId);
        if (places.findById(key).isPresent()) {
            return true;
        }
        if (!vacancy.takePlace(caseId)) {
            return false;
        }
        places.saveAndFlush(new VacancyPlace(key, Instant.now(clock)));
        return true;
    }

    /** Gives a place back, so that a filled vacancy is open again; nothing happens when the case holds none. */
    public void releasePlace(VacancyId id, UUID caseId) {
        var vacancy = lock(id);
        places.findById(new VacancyPlace.Key(id.value(), caseId)).ifPresent(place -> {
            places.delete(place);
            vacancy.releasePlace();
            vacancies.saveAndFlush(vacancy);
        });
    }

    private Vacancy lock(VacancyId id) {
        return vacancies.lockById(id.value()).orElseThrow(() -> noSuch(id));
    }

    private RegionCode regionOf(VacancyDetails details) {
        return regions.findRegionOf(details.municipality(), LocalDate.now(clock)).map(Region::code)
                .orElseThrow(() -> new IllegalArgumentException("No region for municipality " + details.municipality()));
    }

    /** The label of today: what people searched for and saw; checks the skills as well. */
    private @Nullable String occupationLabel(VacancyDetails details) {
        details.skills().forEach(required -> taxonomy.get(required.skill()));
        return Optional.ofNullable(details.occupation()).map(taxonomy::get).map(Concept::label).orElse(null);
    }

    private static NoSuchElementException noSuch(VacancyId id) {
        return new NoSuchElementException("No vacancy " + id);
    }
}
