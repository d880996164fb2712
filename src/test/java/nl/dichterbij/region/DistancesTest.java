package nl.dichterbij.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RepositoryTest
@Import(Regions.class)
class DistancesTest {

    private static final MunicipalityCode ASSEN = new MunicipalityCode("0106");
    private static final MunicipalityCode EMMEN = new MunicipalityCode("0114");
    private static final MunicipalityCode GRONINGEN = new MunicipalityCode("0014");
    private static final MunicipalityCode EEMNES = new MunicipalityCode("0317");

    @Autowired
    Regions regions;

    /** Straight lines between town halls on the map: Assen to Emmen 34 km, Assen to Groningen 25 km. */
    @Test
    void areThoseOfTheMap() {
        var distances = regions.distances();
        assertThat(distances.between(ASSEN, EMMEN).orElseThrow()).isBetween(32, 37);
        assertThat(distances.between(ASSEN, GRONINGEN).orElseThrow()).isBetween(23, 27)
                .isEqualTo(distances.between(GRONINGEN, ASSEN).orElseThrow());
        assertThat(distances.between(EMMEN, EMMEN)).hasValue(0);
    }

    @Test
    void areNotInvented() {
        assertThat(regions.distances().between(ASSEN, EEMNES)).isEmpty();
        assertThat(regions.distances().between(EEMNES, EEMNES)).hasValue(0);
    }

    @Test
    void areKnownForEveryMunicipalityOfDrenthe() {
        var distances = regions.distances();
        assertThat(regions.municipalitiesOf(new RegionCode("AM03"), LocalDate.of(2026, 11, 23)))
                .isNotEmpty().allMatch(municipality -> distances.between(ASSEN, municipality.code()).isPresent());
    }
}
