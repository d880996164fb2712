package nl.dichterbij.praktijkleren;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.Cookie;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Registers people, and opens and sends pages as someone of the team or as anybody. */
@TestComponent
class PraktijkCases {

    private final MockMvc mvc;
    private final Registrations registrations;
    private final Clock clock;
    private final Map<String, Cookie> sessions = new ConcurrentHashMap<>();

    PraktijkCases(MockMvc mvc, Registrations registrations, Clock clock) {
        this.mvc = mvc;
        this.registrations = registrations;
        this.clock = clock;
    }

    CaseId register() {
        return register(Benefit.NONE);
    }

    CaseId register(Benefit benefit) {
        return registrations.register(new RegistrationRequest(UUID.randomUUID(),
                new PersonDetails("Jikke", "Testveld", LocalDate.of(1990, 5, 17), new Postcode("7811AB"), new MunicipalityCode("0114"),
                        "jikke@voorbeeld.nl", null, ContactWay.EMAIL, "nl", benefit, Instant.now(clock)),
                new Wishes(32, LocalDate.now(clock), Set.of(Sector.LOGISTICS)))).caseId();
    }

    /** @param user null for anybody; {@code parts} are put into the address */
    ResultActions open(@Nullable String user, String address, Object... parts) throws Exception {
        var request = get(address, parts);
        return mvc.perform(user == null ? request : request.cookie(session(user)));
    }

    /** @param fields name and value by turns */
    ResultActions send(@Nullable String user, String address, String... fields) throws Exception {
        var request = post(address).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(user == null ? request : request.cookie(session(user)));
    }

    private Cookie session(String user) {
        return sessions.computeIfAbsent(user, name -> {
            try {
                return mvc.perform(formLogin("/inloggen").user(name).password("dichterbij")).andReturn().getResponse().getCookie("SESSION");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
