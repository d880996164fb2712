package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.region.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What must be true of a registration, per step; every objection is a text at its field. */
@Component
class RegistrationRules {

    /** Languages people can ask for; two letters. */
    static final List<String> LANGUAGES = List.of("nl", "en", "de", "pl", "uk", "ar", "tr", "ti");
    static final int MAX_AGE = 120;
    static final int MAX_NAME = 80;

    private static final int MAX_EMAIL = 254;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'’.\\- ]*\\p{L}[\\p{L}\\p{M}'’.\\- ]*");
    // Deliberately simple: the proof of an address is that mail arrives.
    private static final Pattern EMAIL = Pattern.compile("[!-~&&[^@<>\"]]+@[!-~&&[^@<>\"]]+\\.[a-zA-Z][a-zA-Z0-9-]+");
    private static final Pattern PHONE = Pattern.compile("(0[1-9][0-9]{8}|(\\+|00)[1-9][0-9]{7,13})");
    private static final Pattern PHONE_SPACING = Pattern.compile("[\\s().-]");

    private final ServedArea area;
    private final Parameters parameters;
    private final Clock clock;

    RegistrationRules(ServedArea area, Parameters parameters, Clock clock) {
        this.area = area;
        this.parameters = parameters;
        this.clock = clock;
    }

    void check(int step, RegistrationForm form, Errors errors) {
        switch (step) {
            case 1 -> {
                identity(form, errors);
                postcode(form, area::otherRegionOf, errors);
                if (!area.municipalities().containsKey(Text.of(form.municipality()))) {
                    errors.rejectValue("municipality", "registration.municipality.choose");
                }
            }
            case 2 -> reach(form, errors);
            case 3 -> wishes(form, errors);
            default -> { }
        }
    }

    void identity(PersonInput form, Errors errors) {
        name("firstName", form.firstName(), errors);
        name("lastName", form.lastName(), errors);
        birthDate(form.birthDate(), errors);
    }

    private static void name(String field, @Nullable String typed, Errors errors) {
        String name = Text.of(typed);
        if (name.isEmpty()) {
            errors.rejectValue(field, "registration." + field + ".empty");
        } else if (name.length() > MAX_NAME) {
            errors.rejectValue(field, "registration.name.long", new Object[] {MAX_NAME}, null);
        } else if (!NAME.matcher(name).matches()) {
            errors.rejectValue(field, "registration.name.letters");
        }
    }

    private void birthDate(DateInput typed, Errors errors) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> date = typed.date();
        if (typed.isEmpty()) {
            errors.rejectValue("birthDate", "registration.birthDate.empty");
        } else if (date.isEmpty()) {
            errors.rejectValue("birthDate", "registration.date.impossible");
        } else if (date.get().isAfter(today) || age(date.get(), today) >= MAX_AGE) {
            errors.rejectValue("birthDate", "registration.birthDate.improbable");
        } else if (age(date.get(), today) < minimumAge(today)) {
            errors.rejectValue("birthDate", "registration.birthDate.young", new Object[] {minimumAge(today)}, null);
        }
    }

    private static int age(LocalDate birthDate, LocalDate today) {
        return Period.between(birthDate, today).getYears();
    }

    private int minimumAge(LocalDate today) {
        return parameters.getInt(new ParameterCode("registration.minimum-age"), area.main(), today);
    }

    /** @param elsewhere the region that should serve this postcode instead of ours */
    void postcode(PersonInput form, Function<Postcode, Optional<Region>> elsewhere, Errors errors) {
        String typed = Text.of(form.postcode());
        Optional<Postcode> postcode = Postcode.parse(typed);
        Optional<Region> other = postcode.flatMap(elsewhere);
        if (typed.isEmpty()) {
            errors.rejectValue("postcode", "registration.postcode.empty");
        } else if (postcode.isEmpty()) {
            errors.rejectValue("postcode", "registration.postcode.form");
        } else if (other.isPresent()) {
            errors.rejectValue("postcode", "registration.postcode.elsewhere", new Object[] {other.get().name()}, null);
        }
    }

    void reach(PersonInput form, Errors errors) {
        String email = Text.of(form.email());
        String phone = PHONE_SPACING.matcher(Text.of(form.phone())).replaceAll("");
        if (email.isEmpty() && phone.isEmpty()) {
            errors.rejectValue("email", "registration.reach.empty");
        }
        if (!email.isEmpty() && (email.length() > MAX_EMAIL || !EMAIL.matcher(email).matches())) {
            errors.rejectValue("email", "registration.email.form");
        }
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            errors.rejectValue("phone", "registration.phone.form");
        }
        Optional<ContactWay> way = oneOf(ContactWay.values(), form.preferredContact());
        if (way.isEmpty()) {
            errors.rejectValue("preferredContact", "registration.preferredContact.empty");
        } else if (way.get() == ContactWay.EMAIL && email.isEmpty() && !phone.isEmpty()) {
            errors.rejectValue("preferredContact", "registration.preferredContact.email");
        } else if (way.get() == ContactWay.PHONE && phone.isEmpty() && !email.isEmpty()) {
            errors.rejectValue("preferredContact", "registration.preferredContact.phone");
        }
        if (!LANGUAGES.contains(Text.of(form.language()))) {
            errors.rejectValue("language", "registration.language.choose");
        }
    }

    /** A request to be called: who, on which number, and for which team. */
    void callback(CallbackForm form, Errors errors) {
        name("name", form.name(), errors);
        if (!PHONE.matcher(PHONE_SPACING.matcher(Text.of(form.phone())).replaceAll("")).matches()) {
            errors.rejectValue("phone", "registration.phone.form");
        }
        if (!area.municipalities().containsKey(Text.of(form.municipality()))) {
            errors.rejectValue("municipality", "registration.municipality.choose");
        }
    }

    private void wishes(RegistrationForm form, Errors errors) {
        if (!Text.of(form.hoursPerWeek()).matches("0?[1-9]|[1-3][0-9]|40")) {
            errors.rejectValue("hoursPerWeek", "registration.hoursPerWeek.form");
        }
        availableFrom(form.availableFrom(), errors);
        if (form.sectors().isEmpty()) {
            errors.rejectValue("sectors", "registration.sectors.empty");
        } else if (form.sectors().stream().anyMatch(sector -> oneOf(Sector.values(), sector).isEmpty())) {
            errors.rejectValue("sectors", "registration.sectors.unknown");
        }
        benefit(form, errors);
        if (!"true".equals(form.consent())) {
            errors.rejectValue("consent", "registration.consent.empty");
        }
    }

    void benefit(PersonInput form, Errors errors) {
        if (form.chosenBenefit().isEmpty()) {
            errors.rejectValue("benefit", "registration.benefit.empty");
        }
    }

    private void availableFrom(DateInput typed, Errors errors) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> date = typed.date();
        if (typed.isEmpty()) {
            errors.rejectValue("availableFrom", "registration.availableFrom.empty");
        } else if (date.isEmpty()) {
            errors.rejectValue("availableFrom", "registration.date.impossible");
        } else if (date.get().isBefore(today) || date.get().isAfter(today.plusYears(1))) {
            errors.rejectValue("availableFrom", "registration.availableFrom.range");
        }
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, @Nullable String typed) {
        return Arrays.stream(values).filter(value -> value.name().equals(Text.of(typed))).findFirst();
    }
}
