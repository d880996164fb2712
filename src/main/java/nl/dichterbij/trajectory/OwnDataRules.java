package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import nl.dichterbij.region.Municipality;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Region;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What must be true when jobseekers correct their own data. Moving to another region goes by the team. */
@Component
class OwnDataRules {

    private final RegistrationRules registration;
    private final Regions regions;
    private final Clock clock;

    OwnDataRules(RegistrationRules registration, Regions regions, Clock clock) {
        this.registration = registration;
        this.regions = regions;
        this.clock = clock;
    }

    void check(OwnDataForm form, RegionCode own, Errors errors) {
        registration.identity(form, errors);
        registration.postcode(form, postcode -> Optional.empty(), errors);
        var typed = Optional.of(Text.of(form.municipality())).filter(code -> code.matches("[0-9]{4}")).map(MunicipalityCode::new);
        Optional<Region> found = typed.flatMap(code -> regions.findRegionOf(code, LocalDate.now(clock)));
        if (found.isEmpty()) {
            errors.rejectValue("municipality", "registration.municipality.choose");
        } else if (!found.get().code().equals(own)) {
            errors.rejectValue("municipality", "own.municipality.elsewhere",
                    new Object[] {regions.findMunicipality(typed.get()).map(Municipality::name).orElse("")}, null);
        }
        registration.reach(form, errors);
    }
}
