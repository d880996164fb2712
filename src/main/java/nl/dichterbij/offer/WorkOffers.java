package nl.dichterbij.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.EmployerSummary;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.employer.NewVacancy;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyDetails;
import nl.dichterbij.openhiring.NewPlace;
import nl.dichterbij.openhiring.OpenHiringMode;
import nl.dichterbij.openhiring.OpenHiringPlaceId;
import nl.dichterbij.openhiring.OpenHiringPlaces;
import nl.dichterbij.openhiring.PhysicalDemands;
import nl.dichterbij.openhiring.PlaceDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what employers offer, and lets the team answer. A vacancy of a known employer needs no answer. */
@Service
@Transactional
class WorkOffers {

    /** Why the team does not take an offer. */
    static final List<String> REASONS = List.of("outside-region", "conditions", "duplicate", "other-help");

    private static final String BY_LINK = "employer";

    private final OfferStore store;
    private final Employers employers;
    private final Vacancies vacancies;
    private final OpenHiringPlaces places;
    private final Regions regions;
    private final Clock clock;

    WorkOffers(OfferStore store, Employers employers, Vacancies vacancies, OpenHiringPlaces places, Regions regions, Clock clock) {
        this.store = store;
        this.employers = employers;
        this.vacancies = vacancies;
        this.places = places;
        this.regions = regions;
        this.clock = clock;
    }

    /** Once per form, however often it is sent. A vacancy is there at once; anything else the team looks at first. */
    void offer(UUID submission, EmployerId employer, OfferDetails offered) {
        var id = UUID.randomUUID();
        if (store.add(id, submission, offered, regionOf(offered.municipality()), employer, null) && offered.kind() == OfferKind.VACANCY) {
            store.accept(id, employer, vacancies.offer(vacancy(id, employer, offered)).value(), null, BY_LINK);
        }
    }

    /** Of an employer that nobody knows yet: it waits for the team of the region where the work is. */
    void offer(UUID submission, NewEmployer employer, OfferDetails offered) {
        store.add(UUID.randomUUID(), submission, offered, regionOf(offered.municipality()), null, employer);
    }

    /** Where the team goes on after it took an offer: the address of what was made of it. */
    record Accepted(String address) {
    }

    /**
     * Makes a vacancy or an open-hiring place of it, and an employer where that is new; to help carve a job nothing is
     * made yet. Whoever has this KvK number already is not registered twice.
     *
     * @param mode for open hiring
     * @return empty when somebody answered it before
     */
    Optional<Accepted> accept(UUID id, OpenHiringMode mode, String by) {
        var offer = store.lock(id).orElseThrow(() -> noSuch(id));
        if (!offer.isOpen()) {
            return Optional.empty();
        }
        var employer = offer.employer() == null ? registered(Objects.requireNonNull(offer.newEmployer())) : offer.employer();
        return Optional.of(switch (offer.details().kind()) {
            case VACANCY -> {
                var vacancy = vacancies.offer(vacancy(id, employer, offer.details()));
                store.accept(id, employer, vacancy.value(), null, by);
                yield new Accepted("/vacatures/" + vacancies.get(vacancy).number());
            }
            case OPEN_HIRING -> {
                var place = places.offer(place(id, employer, offer.details(), mode));
                store.accept(id, employer, null, place.value(), by);
                yield new Accepted("/open-hiring/" + places.numberOf(new OpenHiringPlaceId(place.value())));
            }
            case CARVE -> {
                store.accept(id, employer, null, null, by);
                yield new Accepted("/werkgevers/" + employer);
            }
        });
    }

    /** The first answer counts. */
    void decline(UUID id, String reason, String by) {
        if (store.lock(id).orElseThrow(() -> noSuch(id)).isOpen()) {
            store.decline(id, reason, by);
        }
    }

    @Transactional(readOnly = true)
    public Optional<WorkOffer> find(UUID id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public List<WorkOffer> openIn(RegionCode region) {
        return store.openIn(region);
    }

    @Transactional(readOnly = true)
    public List<WorkOffer> of(EmployerId employer) {
        return store.of(employer);
    }

    /** Whose KvK number a new employer typed, where it is known: the same company, or a typing error. */
    @Transactional(readOnly = true)
    public Optional<EmployerSummary> findKnown(WorkOffer offer) {
        return offer.newEmployer() == null ? Optional.empty() : employers.find(offer.newEmployer().kvkNumber());
    }

    private EmployerId registered(NewEmployer fresh) {
        return employers.find(fresh.kvkNumber()).map(EmployerSummary::id).orElseGet(() -> employers.register(fresh));
    }

    /** The offer's own id makes sure that no second vacancy can come of it. */
    private NewVacancy vacancy(UUID id, EmployerId employer, OfferDetails offered) {
        return new NewVacancy(id, employer, new VacancyDetails(offered.title(), offered.description(), null, offered.municipality(),
                known(offered.minHours()), known(offered.maxHours()), known(offered.places()), List.of(), LocalDate.now(clock), null));
    }

    private static NewPlace place(UUID id, EmployerId employer, OfferDetails offered, OpenHiringMode mode) {
        return new NewPlace(id, employer, new PlaceDetails(mode, offered.title(), offered.municipality(), known(offered.minHours()),
                known(offered.maxHours()), PhysicalDemands.NONE, known(offered.places())));
    }

    private static int known(@Nullable Integer number) {
        return Objects.requireNonNull(number, "an offer with hours has them");
    }

    private RegionCode regionOf(MunicipalityCode municipality) {
        return regions.findRegionOf(municipality, LocalDate.now(clock)).orElseThrow(() -> new IllegalArgumentException("No region")).code();
    }

    private static NoSuchElementException noSuch(UUID id) {
        return new NoSuchElementException("No offer " + id);
    }
}
