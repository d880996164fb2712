package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import nl.dichterbij.region.Municipality;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What must be true of a move to another region, and which region that is. */
@Component
class TransferRules {

    private final Regions regions;
    private final ServedArea area;
    private final Clock clock;

    TransferRules(Regions regions, ServedArea area, Clock clock) {
        this.regions = regions;
        this.area = area;
        this.clock = clock;
    }

    /** @return where the move leads; empty when something is wrong, which is then said at its field */
    Optional<Destination> check(TransferForm form, RegionCode from, Errors errors) {
        var destination = destination(form, from, errors);
        if (!"yes".equals(form.consent()) && !"no".equals(form.consent())) {
            errors.rejectValue("consent", "transfer.consent.empty");
        }
        return destination.filter(found -> !errors.hasErrors());
    }

    private Optional<Destination> destination(TransferForm form, RegionCode from, Errors errors) {
        var typed = Text.of(form.postcode());
        var postcode = Postcode.parse(typed);
        if (typed.isEmpty()) {
            errors.rejectValue("postcode", "transfer.postcode.empty");
        } else if (postcode.isEmpty()) {
            errors.rejectValue("postcode", "registration.postcode.form");
        }
        return postcode.flatMap(known -> municipality(form, known, errors)
                .flatMap(municipality -> regionOf(known, municipality, from, errors)));
    }

    /** The postcode tells; what was chosen counts only where the postcode is unknown. */
    private Optional<Municipality> municipality(TransferForm form, Postcode postcode, Errors errors) {
        var told = regions.findMunicipalityOf(postcode, today());
        if (told.isPresent()) {
            return told;
        }
        var chosen = Optional.of(Text.of(form.municipality())).filter(code -> code.matches("[0-9]{4}"))
                .flatMap(code -> regions.findMunicipality(new MunicipalityCode(code)));
        if (chosen.isEmpty()) {
            errors.rejectValue("municipality", "transfer.municipality.choose");
        }
        return chosen;
    }

    private Optional<Destination> regionOf(Postcode postcode, Municipality municipality, RegionCode from, Errors errors) {
        var region = regions.findRegionOf(municipality.code(), today());
        if (region.isEmpty()) {
            errors.rejectValue("municipality", "transfer.municipality.choose");
        } else if (region.get().code().equals(from)) {
            errors.rejectValue("postcode", "transfer.postcode.same-region", new Object[] {municipality.name(), region.get().name()}, null);
        }
        return region.filter(found -> !found.code().equals(from)).map(found ->
                new Destination(postcode, municipality.code(), municipality.name(), found, area.serves(found.code())));
    }

    /** Code to name, by name: of every other region. */
    Map<String, String> municipalitiesOutside(RegionCode from) {
        Map<String, String> options = new LinkedHashMap<>();
        regions.all().stream().filter(region -> !region.code().equals(from))
                .flatMap(region -> regions.municipalitiesOf(region.code(), today()).stream())
                .sorted(Comparator.comparing(Municipality::name))
                .forEach(municipality -> options.put(municipality.code().value(), municipality.name()));
        return options;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
