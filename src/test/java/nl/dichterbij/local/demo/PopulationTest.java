package nl.dichterbij.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is invented, and when it is said to have happened. */
class PopulationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void inventsTheSamePeopleAgain() {
        assertThat(names(TODAY)).isEqualTo(names(TODAY)).doesNotHaveDuplicates().hasSize(60);
        assertThat(names(TODAY.plusDays(200))).isEqualTo(names(TODAY));
    }

    @Test
    void inventsTheSameVacanciesAgain() {
        assertThat(Demand.on(TODAY, PopulationTest::isWeekday)).isEqualTo(Demand.on(TODAY, PopulationTest::isWeekday))
                .hasSize(80).allSatisfy(offer -> assertThat(offer.details().skills()).isNotEmpty());
    }

    @Test
    void givesATestNumberOnlyToThoseWithABenefit() {
        assertThat(cases(TODAY)).filteredOn(demo -> demo.bsn() != null).hasSizeGreaterThan(20)
                .allSatisfy(demo -> assertThat(demo.person().benefit().allowsBsn()).isTrue());
    }

    @Test
    void invitesNobodyToCallARealNumber() {
        assertThat(cases(TODAY)).allSatisfy(demo -> {
            assertThat(demo.person().phone()).satisfiesAnyOf(phone -> assertThat(phone).isNull(),
                    phone -> assertThat(phone).matches("060000\\d{4}"));
            assertThat(demo.person().email()).satisfiesAnyOf(email -> assertThat(email).isNull(),
                    email -> assertThat(email).matches("[a-z.-]+@voorbeeld\\.nl"));
        });
    }

    /** Also around Easter, at the end of a short month and at New Year. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23", "2027-01-01", "2027-03-31", "2027-03-30", "2028-02-29", "2026-12-27"})
    void tellsEveryStoryInOrderAndInThePast(LocalDate today) {
        assertThat(cases(today)).allSatisfy(demo -> {
            var script = demo.script();
            var last = script.registered();
            for (var move : script.moves()) {
                assertThat(move.at()).isAfterOrEqualTo(last.plusMinutes(45));
                last = move.at();
            }
            assertThat(last).isBefore(today.atStartOfDay());
            if (script.moves().stream().anyMatch(move -> move.step().equals("confirm-start"))) {
                var start = Objects.requireNonNull(script.start()).atTime(8, 0);
                assertThat(at(script, "agree-placement")).isBefore(start);
                assertThat(at(script, "confirm-start")).isAfter(start);
            }
        });
    }

    private static LocalDateTime at(Script script, String step) {
        return script.moves().stream().filter(move -> move.step().equals(step)).findFirst().orElseThrow().at();
    }

    private static List<String> names(LocalDate today) {
        return cases(today).stream().map(demo -> demo.person().fullName()).toList();
    }

    private static List<DemoCase> cases(LocalDate today) {
        return Population.on(today, PopulationTest::isWeekday);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
