package nl.dichterbij.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.Cookie;
import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.Wishes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Cases and employers for tests of pages, and people of the team, or nobody, who look at them. */
@TestComponent
public class Dossier {

    public static final String CASEWORKER = "consulent";
    public static final String OTHER_REGION = "consulent-groningen";
    public static final String MANAGER = "manager";
    /** someone without an account */
    public static final String NOBODY = "";

    private static final AtomicInteger KVK = new AtomicInteger(20_000_000);

    private final MockMvc mvc;
    private final Registrations registrations;
    private final Trajectories trajectories;
    private final Employers employers;
    private final Clock clock;
    private final Map<String, Cookie> sessions = new ConcurrentHashMap<>();

    Dossier(MockMvc mvc, Registrations registrations, Trajectories trajectories, Employers employers, Clock clock) {
        this.mvc = mvc;
        this.registrations = registrations;
        this.trajectories = trajectories;
        this.employers = employers;
        this.clock = clock;
    }

    public CaseSummary register(LocalDate born, Benefit benefit) {
        var person = new PersonDetails("Jikke", "Testveld" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""), born,
                new Postcode("7811AB"), new MunicipalityCode("0114"), "jikke@voorbeeld.nl", null, ContactWay.EMAIL, "nl",
                benefit, Instant.now(clock));
        var wishes = new Wishes(32, LocalDate.now(clock), Set.of(Sector.LOGISTICS));
        return trajectories.get(registrations.register(new RegistrationRequest(UUID.randomUUID(), person, wishes)).caseId());
    }

    public EmployerId employer(String name) {
        return employers.register(new NewEmployer(name, new KvkNumber(String.valueOf(KVK.incrementAndGet())),
                new RegionCode("AM03"), "Emmen", Contact.UNKNOWN));
    }

    public ResultActions open(String user, String address) throws Exception {
        return mvc.perform(as(user, get(address)));
    }

    /** @param fields name and value by turns */
    public ResultActions send(String user, String address, String... fields) throws Exception {
        var request = as(user, post(address)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    public static String text(ResultActions answer) {
        return new String(answer.andReturn().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletRequestBuilder as(String user, MockHttpServletRequestBuilder request) {
        return user.equals(NOBODY) ? request : request.cookie(sessions.computeIfAbsent(user, this::signIn));
    }

    private Cookie signIn(String user) {
        try {
            return mvc.perform(formLogin("/inloggen").user(user).password("dichterbij")).andReturn().getResponse().getCookie("SESSION");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
