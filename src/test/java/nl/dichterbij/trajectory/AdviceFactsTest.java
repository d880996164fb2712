package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the advice is given, and what is kept of it. */
@PageTest
class AdviceFactsTest {

    @Autowired
    private AdviceFacts facts;
    @Autowired
    private RouteAdvices advices;
    @Autowired
    private Registrations registrations;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource({"0, 0, true", "0, 1, true", "0, -1, false", "1, 0, true", "1, 364, true", "1, 366, false"})
    void bothEndsOfTheProgrammeAgeCount(int end, int daysOlder, boolean within) {
        var ages = List.of(parameter("minimum"), parameter("maximum"));
        var birthday = LocalDate.now(clock).minusYears(ages.get(end));
        assertThat(facts.isWithinProgrammeAge(register(birthday.minusDays(daysOlder)))).isEqualTo(within);
    }

    @Test
    void keepsWhatCountedOnceAndByRule() {
        var id = register(LocalDate.of(1990, 5, 17));
        var inputs = new AdviceInputs(null, null, true, false, true, null, null, null, null, null, true, "refused");
        for (int i = 0; i < 2; i++) {
            advices.record(id, 1, 4711, inputs, List.of(new RouteAdvice("start-now", "open-hiring", 1, "Omdat.")));
        }
        assertThat(advices.of(id)).singleElement().satisfies(given -> assertThat(given.inputs())
                .isEqualTo(new RouteAdvices.Inputs(null, null, List.of("starts-now", "gap-trainable", "unsure", "uwv-refused"))));
    }

    @Test
    void namesEveryFact() {
        assertThat(new AdviceInputs(1, 2, true, true, true, true, true, true, true, true, true, "registered").facts()).containsExactly(
                "starts-now", "employer-willing", "gap-trainable", "diploma-feasible", "learning-company-available",
                "course-available", "within-programme-age", "structure-needed", "unsure", "uwv-registered");
        assertThat(new AdviceInputs(1, 2, false, null, null, null, null, null, null, null, null, null).facts()).isEmpty();
    }

    private int parameter(String which) {
        return jdbc.sql("select value::int from parameter where code = 'training." + which + "-age.youth'").query(Integer.class).single();
    }

    private CaseId register(LocalDate birthDate) {
        var person = new PersonDetails("Jikke", "Testveld", birthDate, new Postcode("7811AB"), new MunicipalityCode("0114"),
                "jikke@voorbeeld.nl", null, ContactWay.EMAIL, "nl", Benefit.NONE, Instant.now(clock));
        return registrations.register(new RegistrationRequest(UUID.randomUUID(), person,
                new Wishes(32, LocalDate.now(clock), Set.of(Sector.LOGISTICS)))).caseId();
    }
}
