package nl.dichterbij.budget;

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
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.Wishes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Opens and sends the pages of this module as someone of the team, and brings requests to where they are wanted. */
@TestComponent
class BudgetPages {

    static final String CASEWORKER = "consulent";
    static final String COLLEAGUE = "consulent2";
    static final String MANAGER = "manager";
    static final String OTHER_REGION = "consulent-groningen";

    private final MockMvc mvc;
    private final Registrations registrations;
    private final Trajectories trajectories;
    private final BudgetRequests requests;
    private final BudgetAdvices advices;
    private final Reservations reservations;
    private final RequestStore store;
    private final Clock clock;
    private final Map<String, Cookie> sessions = new ConcurrentHashMap<>();

    BudgetPages(MockMvc mvc, Registrations registrations, Trajectories trajectories, BudgetRequests requests,
                BudgetAdvices advices, Reservations reservations, RequestStore store, Clock clock) {
        this.mvc = mvc;
        this.registrations = registrations;
        this.trajectories = trajectories;
        this.requests = requests;
        this.advices = advices;
        this.reservations = reservations;
        this.store = store;
        this.clock = clock;
    }

    CaseSummary register() {
        var person = new PersonDetails("Jikke", "Testveld", LocalDate.of(1990, 5, 17), new Postcode("7811AB"),
                new MunicipalityCode("0114"), "jikke@voorbeeld.nl", null, ContactWay.EMAIL, "nl", Benefit.NONE, Instant.now(clock));
        var wishes = new Wishes(32, LocalDate.now(clock), Set.of(Sector.LOGISTICS));
        return trajectories.get(registrations.register(new RegistrationRequest(UUID.randomUUID(), person, wishes)).caseId());
    }

    BudgetRequestId ask(CaseSummary dossier, long euros) {
        return requests.request(new NewBudgetRequest(dossier.id(), 1, "course", BudgetCategory.TRAINING, Money.of(euros), false));
    }

    /** The rules have been applied, and money is set apart when they say so. */
    BudgetRequestId reserve(CaseSummary dossier, long euros, Pool pool) {
        var id = ask(dossier, euros);
        advices.record(id, 1, advices.gather(id), new BudgetAdvice("within-rules", "reserve", "De aanvraag past."));
        store.payFrom(id, pool.regeling(), pool.year());
        reservations.reserve(id);
        return id;
    }

    ResultActions open(String user, String page) throws Exception {
        return mvc.perform(get(page).cookie(session(user)));
    }

    ResultActions open(String user, CaseSummary dossier, String page) throws Exception {
        return open(user, "/dossiers/" + dossier.number() + page);
    }

    /** @param fields name and value by turns */
    ResultActions send(String user, String page, String... fields) throws Exception {
        var request = post(page).cookie(session(user)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    ResultActions send(String user, CaseSummary dossier, BudgetRequestId id, String action, String... fields) throws Exception {
        return send(user, "/dossiers/%s/budget/%s/%s".formatted(dossier.number(), id, action), fields);
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
