package nl.dichterbij.region;

import static nl.dichterbij.testing.FixedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
@Import({ParameterMaintenance.class, Parameters.class, FixedClock.class})
class ParameterMaintenanceTest {

    private static final RegionCode DRENTHE = new RegionCode("AM03");
    private static final RegionCode ZWOLLE = new RegionCode("AM36");
    private static final ParameterCode AGE = new ParameterCode("registration.minimum-age");

    @Autowired
    private ParameterMaintenance maintenance;
    @Autowired
    private Parameters parameters;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void theFormerValueHoldsUntilTheDayBefore() {
        var day = TODAY.plusDays(10);
        assertThat(begin(null, "17", day)).isTrue();
        assertThat(parameters.getInt(AGE, DRENTHE, day.minusDays(1))).isEqualTo(16);
        assertThat(parameters.getInt(AGE, DRENTHE, day)).isEqualTo(17);
        assertThat(parameters.getInt(AGE, DRENTHE, day.plusYears(3))).isEqualTo(17);
        assertThat(maintenance.all(AGE)).extracting(ParameterRow::value, ParameterRow::lastDay)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("17", null), org.assertj.core.groups.Tuple.tuple("16", day.minusDays(1)));
    }

    @Test
    void aValueMayBeginTodayButNotYesterday() {
        assertThatThrownBy(() -> begin(null, "17", TODAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(begin(null, "17", TODAY)).isTrue();
        assertThat(parameters.getInt(AGE, DRENTHE, TODAY)).isEqualTo(17);
        assertThat(parameters.getInt(AGE, DRENTHE, TODAY.minusDays(1))).isEqualTo(16);
    }

    @Test
    void nothingIsOverwritten() {
        assertThat(begin(null, "17", TODAY.plusDays(3))).isTrue();
        assertThat(begin(null, "18", TODAY.plusDays(3))).isFalse();
        assertThat(parameters.getInt(AGE, DRENTHE, TODAY.plusDays(3))).isEqualTo(17);
        assertThat(maintenance.changes(AGE)).hasSize(1);
    }

    @Test
    void whatWasToBeginLaterStillDoes() {
        begin(null, "18", TODAY.plusDays(20));
        begin(null, "17", TODAY.plusDays(10));
        assertThat(parameters.getInt(AGE, DRENTHE, TODAY.plusDays(9))).isEqualTo(16);
        assertThat(parameters.getInt(AGE, DRENTHE, TODAY.plusDays(19))).isEqualTo(17);
        assertThat(parameters.getInt(AGE, DRENTHE, TODAY.plusDays(20))).isEqualTo(18);
    }

    @Test
    void aRegionGetsAValueOfItsOwn() {
        begin(DRENTHE, "18", TODAY.plusDays(20));
        begin(DRENTHE, "17", TODAY.plusDays(10));
        assertThat(parameters.getInt(AGE, DRENTHE, TODAY.plusDays(9))).isEqualTo(16);
        assertThat(parameters.getInt(AGE, DRENTHE, TODAY.plusDays(10))).isEqualTo(17);
        assertThat(parameters.getInt(AGE, DRENTHE, TODAY.plusDays(20))).isEqualTo(18);
        assertThat(parameters.getInt(AGE, ZWOLLE, TODAY.plusDays(20))).isEqualTo(16);
    }

    @Test
    void keepsWhoChangedWhatAndWhyForGood() {
        begin(DRENTHE, "17", TODAY.plusDays(1));
        assertThat(maintenance.changes(AGE)).singleElement().satisfies(change -> {
            assertThat(change.changedBy()).isEqualTo("proceseigenaar");
            assertThat(change.reason()).isEqualTo("Besluit van de regio");
            assertThat(change.regionName()).isEqualTo("Drenthe");
            assertThat(change.former()).as("the region had no value of its own").isNull();
        });
        assertThatThrownBy(() -> jdbc.sql("update parameter_change set reason = 'iets anders'").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aChangeCannotBeRemoved() {
        begin(null, "17", TODAY.plusDays(1));
        assertThatThrownBy(() -> jdbc.sql("delete from parameter_change").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aParameterThatDoesNotExistIsNotMadeUp() {
        assertThatThrownBy(() -> maintenance.begin(new NewParameterValue(new ParameterCode("no.such"), null, "1", TODAY, "s", "r"), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private boolean begin(@Nullable RegionCode region, String value, LocalDate from) {
        return maintenance.begin(new NewParameterValue(AGE, region, value, from, "Besluit 12", "Besluit van de regio"), "proceseigenaar");
    }
}
