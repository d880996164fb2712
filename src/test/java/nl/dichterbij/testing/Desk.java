package nl.dichterbij.testing;

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
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.Wishes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Someone at a desk: opens pages and sends forms as a visitor or as someone of the team, and registers people. */
@TestComponent
public class Desk {

    public static final String CASEWORKER = "consulent";
    public static final String MANAGER = "manager";
    public static final String OTHER_REGION = "consulent-groningen";

    private final MockMvc mvc;
    private final Registrations registrations;
    private final Trajectories trajectories;
    private final PersonalLinks links;
    private final Clock clock;
    private final Map<String, Cookie> sessions = new ConcurrentHashMap<>();

    Desk(MockMvc mvc, Registrations registrations, Trajectories trajectories, PersonalLinks links, Clock clock) {
        this.mvc = mvc;
        this.registrations = registrations;
        this.trajectories = trajectories;
        this.links = links;
        this.clock = clock;
    }

    /** Jikke Testveld of Emmen, in region Drenthe. */
    public CaseSummary register() {
        var person = new PersonDetails("Jikke", "Testveld", LocalDate.of(1990, 5, 17), new Postcode("7811AB"),
                new MunicipalityCode("0114"), "jikke@voorbeeld.nl", "0612345678", ContactWay.EMAIL, "nl", Benefit.NONE, Instant.now(clock));
        var wishes = new Wishes(32, LocalDate.now(clock), Set.of(Sector.LOGISTICS));
        return trajectories.get(registrations.register(new RegistrationRequest(UUID.randomUUID(), person, wishes)).caseId());
    }

    /** The address of the jobseeker's own page. */
    public String own(CaseSummary dossier) {
        return "/mijn/" + links.issue(LinkPurpose.JOBSEEKER_STATUS, dossier.id().value());
    }

    public ResultActions visit(String address) throws Exception {
        return mvc.perform(get(address));
    }

    /** @param fields name and value by turns */
    public ResultActions send(String address, String... fields) throws Exception {
        var request = post(address).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    public ResultActions visitAs(String user, String address) throws Exception {
        return mvc.perform(get(address).cookie(session(user)));
    }

    /** @param fields name and value by turns */
    public ResultActions sendAs(String user, String address, String... fields) throws Exception {
        var request = post(address).with(csrf()).cookie(session(user));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
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
