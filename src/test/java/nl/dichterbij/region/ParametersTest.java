package nl.dichterbij.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import nl.dichterbij.testing.RepositoryTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
@Import(Parameters.class)
class ParametersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final RegionCode DRENTHE = new RegionCode("AM03");
    private static final RegionCode ZWOLLE = new RegionCode("AM36");
    private static final ParameterCode AGE = new ParameterCode("registration.minimum-age");

    @Autowired
    Parameters parameters;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsWhatTheProductStartsWith() {
        assertThat(parameters.getInt(AGE, DRENTHE, TODAY)).isEqualTo(16);
        assertThat(parameters.getPeriod(new ParameterCode("contact.retry-after"), DRENTHE, TODAY))
                .isEqualTo(Period.ofDays(3)).hasToString("P3D");
        assertThat(parameters.getPeriod(new ParameterCode("link-valid.jobseeker-status"), DRENTHE, TODAY))
                .isEqualTo(Period.ofMonths(24));
        assertThat(parameters.getInts(new ParameterCode("follow-up.months"), DRENTHE, TODAY)).containsExactly(1, 3, 6, 12);
        assertThat(parameters.getInt(new ParameterCode("expiry.await-employer"), DRENTHE, TODAY)).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "default, 5, 3, 50", "conduct-intake, 5, 3, 60", "confirm-profile, 10, 5, 50", "choose-route, 5, 3, 50",
        "judge-proposals, 5, 3, 50", "invite-candidate, 3, 2, 50", "await-employer, 5, 3, 70", "discuss-match, 10, 5, 50",
        "discuss-instruments, 5, 3, 50", "choose-employer, 15, 10, 50", "analyse-work, 15, 10, 50",
        "propose-function, 5, 3, 50", "await-function-answer, 10, 5, 60", "await-works-council, 20, 10, 50",
        "agree-placement, 5, 3, 50", "confirm-start, 2, 1, 80", "contact-candidate, 5, 3, 60"
    })
    void everyStepHasTermReminderAndPriority(String element, int term, int reminder, int priority) {
        assertThat(parameters.getInt(ParameterCode.of("term", element), DRENTHE, TODAY)).isEqualTo(term);
        assertThat(parameters.getInt(ParameterCode.of("reminder", element), DRENTHE, TODAY)).isEqualTo(reminder);
        assertThat(parameters.getInt(ParameterCode.of("priority", element), DRENTHE, TODAY)).isEqualTo(priority);
    }

    @Test
    void givesAFamilyWithUnitsAndSourcesOfThatDay() {
        var family = new ParameterCode("instrument.wage-cost-benefit-register");
        assertThat(parameters.findFamily(family, DRENTHE, TODAY)).extracting(Parameters.Sourced::value).containsExactly("1.01", "2000");
        assertThat(parameters.findFamily(family, DRENTHE, TODAY)).allSatisfy(one -> {
            assertThat(one.unit()).isEqualTo("euro");
            assertThat(one.source()).isNotBlank();
        });
        assertThat(parameters.findFamily(family, DRENTHE, LocalDate.of(2025, 12, 31))).isEmpty();
        // wage-subsidy is not the family of wage-subsidy-flat
        assertThat(parameters.findFamily(new ParameterCode("instrument.wage-subsidy"), DRENTHE, TODAY))
                .extracting(one -> one.code().value()).containsExactly("instrument.wage-subsidy.employer-costs", "instrument.wage-subsidy.share");
    }

    @Test
    void aRegionsOwnRowGoesBeforeTheNationalOne() {
        add("AM03", "18", "2026-01-01", null);

        assertThat(parameters.getInt(AGE, DRENTHE, TODAY)).isEqualTo(18);
        assertThat(parameters.getInt(AGE, DRENTHE, LocalDate.of(2025, 12, 31))).isEqualTo(16);
        assertThat(parameters.getInt(AGE, ZWOLLE, TODAY)).isEqualTo(16);
    }

    @Test
    void findsSeveralInOneQueryEachAsAlone() {
        add("AM03", "18", "2026-01-01", null);
        var term = ParameterCode.of("term", "default");
        var asked = List.of(AGE, term, ParameterCode.of("term", "new-task"));

        assertThat(parameters.findInts(asked, DRENTHE, TODAY)).isEqualTo(Map.of(AGE, 18, term, 5));
        assertThat(parameters.findInts(asked, ZWOLLE, TODAY)).isEqualTo(Map.of(AGE, 16, term, 5));
        assertThat(parameters.findInts(asked, DRENTHE, LocalDate.of(2025, 12, 31))).isEqualTo(Map.of(AGE, 16, term, 5));
        var noNumber = List.of(new ParameterCode("contact.retry-after"));
        assertThatThrownBy(() -> parameters.findInts(noNumber, DRENTHE, TODAY)).isInstanceOf(ParameterNotUsable.class);
    }

    @Test
    void aRowHoldsFromItsFirstDayUntilItsEnd() {
        add("AM03", "18", "2026-01-01", "2026-07-01");

        assertThat(parameters.getInt(AGE, DRENTHE, LocalDate.of(2026, 6, 30))).isEqualTo(18);
        assertThat(parameters.getInt(AGE, DRENTHE, LocalDate.of(2026, 7, 1))).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AM03", ""})
    void theDatabaseRefusesTwoValuesForOneDay(String region) {
        add("AM03", "18", "2026-01-01", "2026-07-01");

        assertThatThrownBy(() -> add(region.isEmpty() ? null : region, "21", "2026-06-30", null))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void rowsMayFollowOneAnother() {
        add("AM03", "18", "2026-01-01", "2026-07-01");
        add("AM03", "17", "2026-07-01", null);

        assertThat(parameters.getInt(AGE, DRENTHE, TODAY)).isEqualTo(17);
    }

    @Test
    void saysWhichParameterIsMissingForWhomAndWhen() {
        ParameterCode absent = ParameterCode.of("term", "new-task");

        assertThat(parameters.findInt(absent, DRENTHE, TODAY)).isEmpty();
        assertThatThrownBy(() -> parameters.getInt(absent, DRENTHE, TODAY))
                .isInstanceOf(ParameterNotUsable.class)
                .hasMessage("Parameter term.new-task has no value for region AM03 on 2026-11-22");
    }

    @Test
    void saysWhatFormItExpected() {
        assertThatThrownBy(() -> parameters.getInt(new ParameterCode("contact.retry-after"), DRENTHE, TODAY))
                .isInstanceOf(ParameterNotUsable.class)
                .hasMessage("Parameter contact.retry-after is \"P3D\", expected a whole number");
    }

    private void add(@Nullable String region, String value, String from, @Nullable String to) {
        jdbc.sql("insert into parameter values (:code, :region, :value, 'year', :from::date, :to::date, 'test')")
                .param("code", AGE.value()).param("region", region).param("value", value)
                .param("from", from).param("to", to).update();
    }
}
