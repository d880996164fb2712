package nl.dichterbij.praktijkleren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;

import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;

/** A leerbedrijf must be recognised on every day of the period. */
@RepositoryTest
@Import({Recognitions.class, Qualifications.class, RegisterImport.class, RegisterStore.class, FixedClock.class, RecognitionsTest.EmployerModule.class})
class RecognitionsTest {

    private static final Crebo LOGISTICS = new Crebo("99001");
    private static final Crebo OLD_LOGISTICS = new Crebo("99002");
    private static final Crebo SHOP = new Crebo("99003");

    @Autowired
    Recognitions recognitions;
    @Autowired
    RegisterImport register;
    @Autowired
    Employers employers;

    private EmployerId employer;

    @ComponentScan(basePackageClasses = Employers.class, useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Employers.class))
    static class EmployerModule {
    }

    @BeforeEach
    void register() {
        register.run(Path.of("src/test/resources/qualification-demo/kwalificaties-demonstratie.csv"));
        employer = employers.register(new NewEmployer("Leerbedrijf", new KvkNumber("88000001"), new RegionCode("AM03"), "Emmen", Contact.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-06-30, true", "2026-02-01, 2026-03-01, true", "2025-12-31, 2026-06-30, false",
        "2026-01-01, 2026-07-01, false", "2027-01-01, 2027-02-01, false"})
    void coversAPeriodOnlyWhole(LocalDate from, LocalDate until, boolean covered) {
        recognise(LOGISTICS, "2026-01-01", "2026-06-30");
        assertThat(recognitions.coverPeriod(employer, LOGISTICS, from, until)).isEqualTo(covered);
    }

    @Test
    void isOfNoUseForAnotherQualification() {
        recognise(SHOP, "2020-01-01", null);
        assertThat(recognitions.coverPeriod(employer, LOGISTICS, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1))).isFalse();
    }

    @Test
    void countsForAnEquivalentQualificationToo() {
        recognise(OLD_LOGISTICS, "2020-01-01", null);
        assertThat(recognitions.coverPeriod(employer, LOGISTICS, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1))).isTrue();
        assertThat(recognitions.findLeerbedrijfId(employer, LOGISTICS, LocalDate.of(2026, 1, 1))).contains("100123");
    }

    @Test
    void aRenewedRecognitionCountsWithoutAGap() {
        recognise(OLD_LOGISTICS, "2025-01-01", "2026-03-31");
        recognise(LOGISTICS, "2026-04-01", null);
        assertThat(recognitions.coverPeriod(employer, LOGISTICS, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1))).isTrue();
    }

    @Test
    void aDayBetweenTwoRecognitionsIsNotCovered() {
        recognise(LOGISTICS, "2025-01-01", "2026-03-30");
        recognise(LOGISTICS, "2026-04-01", null);
        assertThat(recognitions.coverPeriod(employer, LOGISTICS, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1))).isFalse();
    }

    @Test
    void endsOnADayWithinIt() {
        var id = recognise(LOGISTICS, "2026-01-01", null);
        assertThat(recognitions.end(employer, id, LocalDate.of(2025, 12, 31), "x")).isFalse();
        assertThat(recognitions.end(new EmployerId(java.util.UUID.randomUUID()), id, LocalDate.of(2026, 2, 1), "x")).isFalse();
        assertThat(recognitions.end(employer, id, LocalDate.of(2026, 2, 1), "x")).isTrue();
        assertThat(recognitions.coverPeriod(employer, LOGISTICS, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 2))).isFalse();
        assertThat(recognitions.end(employer, id, LocalDate.of(2026, 3, 1), "x")).isFalse();
    }

    @Test
    void isRecordedOnceForAnyDay() {
        recognise(LOGISTICS, "2026-01-01", null);
        assertThatThrownBy(() -> recognise(LOGISTICS, "2026-05-01", null)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private java.util.UUID recognise(Crebo crebo, String from, String until) {
        return recognitions.record(employer, "100123", crebo, LocalDate.parse(from), until == null ? null : LocalDate.parse(until), "consulent");
    }
}
