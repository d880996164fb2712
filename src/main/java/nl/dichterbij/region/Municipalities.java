package nl.dichterbij.region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Municipalities as pages name them. */
@Component
public class Municipalities {

    private final Regions regions;
    private final Clock clock;

    Municipalities(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** Name by code, of those that form the region today. */
    public Map<String, String> of(RegionCode region) {
        var names = new LinkedHashMap<String, String>();
        regions.municipalitiesOf(region, LocalDate.now(clock)).forEach(m -> names.put(m.code().value(), m.name()));
        return names;
    }

    /** The name, also of a municipality that was merged into another since. */
    public String name(MunicipalityCode code) {
        return regions.findMunicipality(code).map(Municipality::name).orElse(code.value());
    }
}
