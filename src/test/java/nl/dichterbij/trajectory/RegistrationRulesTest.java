package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.Regions;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/** Every rule of a registration, each by the field and the message it leads to. Today is Monday 23 November 2026. */
@RepositoryTest
@Import({RegistrationRules.class, ServedArea.class, Regions.class, Parameters.class, FixedClock.class})
class RegistrationRulesTest {

    @Autowired
    private RegistrationRules rules;

    static Stream<Arguments> wrong() {
        return Stream.of(
                of(1, "firstName", "", "registration.firstName.empty"),
                of(1, "firstName", "   ", "registration.firstName.empty"),
                of(1, "lastName", "", "registration.lastName.empty"),
                of(1, "lastName", "a".repeat(81), "registration.name.long"),
                of(1, "lastName", "a".repeat(100_000), "registration.name.long"),
                of(1, "firstName", "<script>alert(1)</script>", "registration.name.letters"),
                of(1, "firstName", "Jan 😀", "registration.name.letters"),
                of(1, "firstName", "R2D2", "registration.name.letters"),
                of(1, "firstName", "Jan\u0000", "registration.name.letters"),
                of(1, "firstName", "---", "registration.name.letters"),
                of(1, "birthDate", "//", "registration.birthDate.empty"),
                of(1, "birthDate", "31/2/1990", "registration.date.impossible"),
                of(1, "birthDate", "29/2/1990", "registration.date.impossible"),
                of(1, "birthDate", "1/13/1990", "registration.date.impossible"),
                of(1, "birthDate", "0/1/1990", "registration.date.impossible"),
                of(1, "birthDate", "1/1/90", "registration.date.impossible"),
                of(1, "birthDate", "een/mei/1990", "registration.date.impossible"),
                of(1, "birthDate", "1//1990", "registration.date.impossible"),
                of(1, "birthDate", "-1/1/1990", "registration.date.impossible"),
                of(1, "birthDate", "١/١/١٩٩٠", "registration.date.impossible"),
                of(1, "birthDate", "99999999999/1/1990", "registration.date.impossible"),
                of(1, "birthDate", "24/11/2026", "registration.birthDate.improbable"),
                of(1, "birthDate", "23/11/1906", "registration.birthDate.improbable"),
                of(1, "birthDate", "24/11/2010", "registration.birthDate.young"),
                of(1, "postcode", "", "registration.postcode.empty"),
                of(1, "postcode", "7811", "registration.postcode.form"),
                of(1, "postcode", "B-1000", "registration.postcode.form"),
                of(1, "postcode", "7811AB7811AB", "registration.postcode.form"),
                of(1, "postcode", "9401AB", "registration.postcode.elsewhere"),
                of(1, "municipality", "", "registration.municipality.choose"),
                of(1, "municipality", "0106", "registration.municipality.choose"),
                of(1, "municipality", "9999", "registration.municipality.choose"),
                of(1, "municipality", "'; drop table person", "registration.municipality.choose"),
                of(2, "email", "geen adres", "registration.email.form"),
                of(2, "email", "a@b", "registration.email.form"),
                of(2, "email", "a@@b.nl", "registration.email.form"),
                of(2, "email", "<b>a@b.nl", "registration.email.form"),
                of(2, "email", "😀@b.nl", "registration.email.form"),
                of(2, "email", "a".repeat(250) + "@b.nl", "registration.email.form"),
                of(2, "phone", "06 1234", "registration.phone.form"),
                of(2, "phone", "06 1234567a", "registration.phone.form"),
                of(2, "phone", "0612345678901234567890", "registration.phone.form"),
                of(2, "preferredContact", "", "registration.preferredContact.empty"),
                of(2, "preferredContact", "PIGEON", "registration.preferredContact.empty"),
                of(2, "language", "", "registration.language.choose"),
                of(2, "language", "xx", "registration.language.choose"),
                of(3, "hoursPerWeek", "", "registration.hoursPerWeek.form"),
                of(3, "hoursPerWeek", "0", "registration.hoursPerWeek.form"),
                of(3, "hoursPerWeek", "41", "registration.hoursPerWeek.form"),
                of(3, "hoursPerWeek", "veel", "registration.hoursPerWeek.form"),
                of(3, "hoursPerWeek", "8.5", "registration.hoursPerWeek.form"),
                of(3, "availableFrom", "//", "registration.availableFrom.empty"),
                of(3, "availableFrom", "31/11/2026", "registration.date.impossible"),
                of(3, "availableFrom", "22/11/2026", "registration.availableFrom.range"),
                of(3, "availableFrom", "24/11/2027", "registration.availableFrom.range"),
                of(3, "sectors", "", "registration.sectors.empty"),
                of(3, "sectors", "CARE,PIRACY", "registration.sectors.unknown"),
                of(3, "benefit", "", "registration.benefit.empty"),
                of(3, "benefit", "LOTTERY", "registration.benefit.empty"),
                of(3, "consent", "", "registration.consent.empty"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isToldAtTheField(int step, String field, String typed, String message) {
        assertThat(errors(step, Map.of(field, typed))).containsExactly(field + " " + message);
    }

    static Stream<Arguments> right() {
        return Stream.of(
                of(1, "firstName", "Anne-Marie"), of(1, "lastName", "van 't Hof"), of(1, "lastName", "D’Angelo jr."),
                of(1, "firstName", "Łukasz"), of(1, "firstName", "فاطمة"), of(1, "lastName", "Nguyễn"),
                of(1, "birthDate", "23/11/2010"), of(1, "birthDate", "24/11/1906"), of(1, "birthDate", "29/2/2000"),
                of(1, "birthDate", "03/04/1988"), of(1, "postcode", "7811 ab"), of(1, "postcode", " 7901AA "),
                of(2, "phone", "+31 6 1234 5678"), of(2, "phone", "0591-612345"), of(2, "phone", "(0591) 612345"),
                of(2, "email", "jan+werk@sub.voorbeeld.nl"),
                of(3, "hoursPerWeek", "1"), of(3, "hoursPerWeek", "40"), of(3, "hoursPerWeek", " 8 "),
                of(3, "availableFrom", "23/11/2026"), of(3, "availableFrom", "23/11/2027"), of(3, "sectors", "ANY"));
    }

    @ParameterizedTest
    @MethodSource("right")
    void isTaken(int step, String field, String typed) {
        assertThat(errors(step, Map.of(field, typed))).isEmpty();
    }

    @Test
    void oneWayToBeReachedIsEnoughAndTheChosenOneMustBeThere() {
        assertThat(errors(2, Map.of("email", "", "phone", ""))).contains("email registration.reach.empty");
        assertThat(errors(2, Map.of("email", "", "preferredContact", "PHONE"))).isEmpty();
        assertThat(errors(2, Map.of("phone", "", "preferredContact", "EMAIL"))).isEmpty();
        assertThat(errors(2, Map.of("email", "", "preferredContact", "EMAIL")))
                .containsExactly("preferredContact registration.preferredContact.email");
        assertThat(errors(2, Map.of("phone", "", "preferredContact", "PHONE")))
                .containsExactly("preferredContact registration.preferredContact.phone");
    }

    @Test
    void aPostcodeElsewhereNamesTheRegionThatHelps() {
        var errors = new BeanPropertyBindingResult(form(Map.of("postcode", "9401 AB")), "form");
        rules.check(1, form(Map.of("postcode", "9401 AB")), errors);
        assertThat(errors.getFieldError("postcode").getArguments()).containsExactly("Groningen");
    }

    private List<String> errors(int step, Map<String, String> typed) {
        RegistrationForm form = form(typed);
        var errors = new BeanPropertyBindingResult(form, "form");
        rules.check(step, form, errors);
        return errors.getFieldErrors().stream().map((FieldError one) -> one.getField() + " " + one.getCode()).toList();
    }

    private static RegistrationForm form(Map<String, String> typed) {
        return new RegistrationForm(null, typed.getOrDefault("firstName", "Fatima"), typed.getOrDefault("lastName", "El Amrani"),
                date(typed.getOrDefault("birthDate", "3/4/1988")), typed.getOrDefault("postcode", "7811AB"),
                typed.getOrDefault("municipality", "0114"), typed.getOrDefault("email", "fatima@voorbeeld.nl"),
                typed.getOrDefault("phone", "0612345678"), typed.getOrDefault("preferredContact", "PHONE"),
                typed.getOrDefault("language", "nl"), typed.getOrDefault("hoursPerWeek", "24"),
                date(typed.getOrDefault("availableFrom", day(FixedClock.TODAY))),
                Stream.of(typed.getOrDefault("sectors", "CARE").split(",")).filter(one -> !one.isEmpty()).toList(),
                typed.getOrDefault("benefit", "NONE"), typed.getOrDefault("consent", "true"), null, null);
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
    }

    private static DateInput date(String typed) {
        String[] parts = typed.split("/", -1);
        return new DateInput(parts[0], parts[1], parts[2]);
    }

    private static Arguments of(Object... arguments) {
        return Arguments.of(arguments);
    }
}
