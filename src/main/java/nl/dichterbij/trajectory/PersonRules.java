package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import nl.dichterbij.person.Bsn;
import nl.dichterbij.person.KnownPerson;
import nl.dichterbij.region.Municipality;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Region;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What must be true of a corrected person: what holds at registration, the region of the case, and the law on the BSN. */
@Component
class PersonRules {

    private final RegistrationRules registration;
    private final Regions regions;
    private final Clock clock;

    PersonRules(RegistrationRules registration, Regions regions, Clock clock) {
        this.registration = registration;
        this.regions = regions;
        this.clock = clock;
    }

    /** @param region the region of the case: moving out of it is a transfer to another team, not a correction */
    void check(PersonForm form, KnownPerson known, RegionCode region, Errors errors) {
        registration.identity(form, errors);
        registration.postcode(form, postcode -> regions.findRegionOf(postcode, today()).filter(isOther(region)), errors);
        municipality(form, region, errors);
        registration.reach(form, errors);
        registration.benefit(form, errors);
        bsn(form, known, errors);
    }

    private void municipality(PersonForm form, RegionCode region, Errors errors) {
        Optional<MunicipalityCode> typed = Optional.of(Text.of(form.municipality()))
                .filter(code -> code.matches("[0-9]{4}")).map(MunicipalityCode::new);
        Optional<Region> found = typed.flatMap(code -> regions.findRegionOf(code, today()));
        if (found.isEmpty()) {
            errors.rejectValue("municipality", "registration.municipality.choose");
        } else if (isOther(region).test(found.get())) {
            String name = regions.findMunicipality(typed.get()).map(Municipality::name).orElse("");
            errors.rejectValue("municipality", "person.municipality.elsewhere", new Object[] {name, found.get().name()}, null);
        }
    }

    private static void bsn(PersonForm form, KnownPerson known, Errors errors) {
        boolean typed = !Text.of(form.bsn()).isEmpty();
        if (typed && !form.allowsBsn()) {
            errors.rejectValue("bsn", "person.bsn.no-benefit");
        } else if (typed && Bsn.parse(Text.of(form.bsn())).isEmpty()) {
            errors.rejectValue("bsn", "person.bsn.invalid");
        } else if (typed && form.removesBsn()) {
            errors.rejectValue("bsn", "person.bsn.both");
        }
        if (known.hasBsn() && form.chosenBenefit().isPresent() && !form.allowsBsn() && !form.removesBsn()) {
            errors.rejectValue("removeBsn", "person.bsn.goes");
        }
    }

    private static Predicate<Region> isOther(RegionCode own) {
        return region -> !region.code().equals(own);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
