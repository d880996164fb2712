package nl.dichterbij.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
@Import(Regions.class)
class RegionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final MunicipalityCode MIDDEN_DRENTHE = new MunicipalityCode("1731");

    @Autowired
    Regions regions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void knowsThe35LabourMarketRegions() {
        assertThat(regions.all()).hasSize(35).extracting(Region::name).contains("Drenthe", "Groningen", "Zwolle");
        assertThat(regions.get(new RegionCode("AM03")).name()).isEqualTo("Drenthe");
        assertThatThrownBy(() -> regions.get(new RegionCode("AM04"))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> regions.get(new RegionCode("RMC07"))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void drentheIsSixMunicipalitiesAndNotTheProvince() {
        assertThat(regions.municipalitiesOf(new RegionCode("AM03"), TODAY))
                .extracting(Municipality::name)
                .containsExactly("Borger-Odoorn", "Coevorden", "De Wolden", "Emmen", "Hoogeveen", "Midden-Drenthe");
        assertThat(regions.municipalitiesOf(new RegionCode("AM03"), LocalDate.of(2014, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0106, AM01", "1680, AM01", "1699, AM01", "1730, AM01", "0119, AM36", "1701, AM36", "0114, AM03"})
    void placesTheProvincesMunicipalities(String municipality, String region) {
        assertThat(regions.findRegionOf(new MunicipalityCode(municipality), TODAY))
                .map(Region::code).contains(new RegionCode(region));
    }

    @Test
    void middenDrentheLiesInAnotherRegionForTheDoorstroompunt() {
        assertThat(regions.findRegionOf(MIDDEN_DRENTHE, TODAY)).map(Region::name).contains("Drenthe");
        assertThat(regions.findRegionOf(RegionType.DOORSTROOMPUNT, MIDDEN_DRENTHE, TODAY))
                .map(Region::name).contains("Noord- en Midden-Drenthe");
    }

    @Test
    void followsAMunicipalityThatMovesToAnotherRegion() {
        LocalDate moved = LocalDate.of(2027, 1, 1);
        jdbc.sql("update region_membership set valid_to = :on where municipality_code = '1731' and region_code = 'AM03'")
                .param("on", moved).update();
        jdbc.sql("insert into region_membership values ('1731', 'LABOUR_MARKET', 'AM01', :on, null, 'test')")
                .param("on", moved).update();

        assertThat(regions.findRegionOf(MIDDEN_DRENTHE, moved.minusDays(1))).map(Region::name).contains("Drenthe");
        assertThat(regions.findRegionOf(MIDDEN_DRENTHE, moved)).map(Region::name).contains("Groningen");
    }

    @Test
    void aMunicipalityCannotLieInTwoRegionsAtOnce() {
        assertThatThrownBy(() -> jdbc.sql(
                        "insert into region_membership values ('1731', 'LABOUR_MARKET', 'AM01', '2026-01-01', null, 'test')")
                .update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void everyMunicipalityLiesInExactlyOneLabourMarketRegion() {
        assertThat(jdbc.sql("""
                select count(*) from municipality m where 1 = (select count(*) from region_membership r
                 where r.municipality_code = m.code and r.region_type = 'LABOUR_MARKET')""")
                .query(Integer.class).single()).isEqualTo(342);
        assertThat(jdbc.sql("select count(distinct municipality_code) from postcode_area")
                .query(Integer.class).single()).isEqualTo(342);
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource({
        "7811AB, Emmen, AM03", "7741AA, Coevorden, AM03", "9531AA, Borger-Odoorn, AM03", "7901AA, Hoogeveen, AM03",
        "7921AA, De Wolden, AM03", "9411AA, Midden-Drenthe, AM03", "7844TA, Emmen, AM03", "7917RA, Coevorden, AM03",
        "7705PA, De Wolden, AM03", "9571AA, Borger-Odoorn, AM03", "7910AA, Midden-Drenthe, AM03",
        "9442PA, Midden-Drenthe, AM03", "9443TA, Aa en Hunze, AM01", "9401AA, Assen, AM01", "9301AA, Noordenveld, AM01",
        "9471AA, Tynaarlo, AM01", "9761AA, Tynaarlo, AM01", "7941AA, Meppel, AM36", "7981AA, Westerveld, AM36",
        "7773AA, Hardenberg, AM36", "9501AA, Stadskanaal, AM01", "9561AA, Westerwolde, AM01",
        "8431AA, Ooststellingwerf, AM02", "7951AA, Staphorst, AM36", "9711AA, Groningen, AM01", "1012AB, Amsterdam, AM18",
        "3011AA, Rotterdam, AM22", "2611AA, Delft, AM21", "6211AA, Maastricht, AM30", "5611AA, Eindhoven, AM28",
        "4331AA, Middelburg, AM24", "1315AA, Almere, AM11", "7511AA, Enschede, AM05", "8911AA, Leeuwarden, AM02"
    })
    void findsTheRegionOfAPostcode(String postcode, String municipality, String region) {
        Postcode where = new Postcode(postcode);
        assertThat(regions.findMunicipalityOf(where, TODAY)).map(Municipality::name).contains(municipality);
        assertThat(regions.findRegionOf(where, TODAY)).map(r -> r.code().value()).contains(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001AA", "7800AA", "1210AA"})
    void doesNotGuessForNumbersBetweenAreas(String postcode) {
        assertThat(regions.findRegionOf(new Postcode(postcode), TODAY)).isEmpty();
    }

    @Test
    void knowsAMunicipalityByItsCode() {
        assertThat(regions.findMunicipality(new MunicipalityCode("0114"))).map(Municipality::name).contains("Emmen");
        assertThat(regions.findMunicipality(new MunicipalityCode("9999"))).isEmpty();
    }
}
