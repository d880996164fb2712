package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dichterbij.region.Municipality;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.region.Region;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Whose residents can register here, today. */
@Component
@EnableConfigurationProperties(RegistrationProperties.class)
public class ServedArea {

    private final Regions regions;
    private final List<RegionCode> served;
    private final Clock clock;

    ServedArea(Regions regions, RegistrationProperties properties, Clock clock) {
        this.regions = regions;
        this.served = properties.regions().stream().map(RegionCode::new).toList();
        this.clock = clock;
    }

    /** Code to name, by name. */
    public Map<String, String> municipalities() {
        Map<String, String> options = new LinkedHashMap<>();
        served.stream().flatMap(region -> regions.municipalitiesOf(region, today()).stream())
                .sorted(java.util.Comparator.comparing(Municipality::name))
                .forEach(municipality -> options.put(municipality.code().value(), municipality.name()));
        return options;
    }

    /** The region that does serve this postcode; empty when it is one of ours or unknown, which is no objection. */
    Optional<Region> otherRegionOf(Postcode postcode) {
        return regions.findRegionOf(postcode, today()).filter(region -> !served.contains(region.code()));
    }

    boolean serves(RegionCode region) {
        return served.contains(region);
    }

    /** The region by whose rules a registration is judged while its municipality is not known. */
    RegionCode main() {
        return served.getFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
