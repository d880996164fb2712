package nl.dichterbij.trajectory;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.skills.Concept;
import nl.dichterbij.skills.EscoImport;
import nl.dichterbij.skills.Taxonomy;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Opens and sends pages of dossiers as someone of the team, and makes the cases they are about. */
@TestComponent
class DossierPages {

    static final String CASEWORKER = "consulent";
    static final String OTHER_REGION = "consulent-groningen";
    static final String MANAGER = "manager";

    private final MockMvc mvc;
    private final Registrations registrations;
    private final Trajectories trajectories;
    private final Taxonomy taxonomy;
    private final EscoImport esco;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Cookie> sessions = new ConcurrentHashMap<>();

    DossierPages(MockMvc mvc, Registrations registrations, Trajectories trajectories, Taxonomy taxonomy, EscoImport esco,
            JdbcClient jdbc, Clock clock) {
        this.mvc = mvc;
        this.registrations = registrations;
        this.trajectories = trajectories;
        this.taxonomy = taxonomy;
        this.esco = esco;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    CaseSummary register(Benefit benefit) {
        return register("Naam" + letters(), benefit);
    }

    CaseSummary register(String lastName, Benefit benefit) {
        var person = new PersonDetails("Jikke", lastName, LocalDate.of(1990, 5, 17), new Postcode("7811AB"),
                new MunicipalityCode("0114"), "jikke@voorbeeld.nl", null, ContactWay.EMAIL, "nl", benefit, Instant.now(clock));
        var wishes = new Wishes(32, LocalDate.now(clock), Set.of(Sector.LOGISTICS));
        return trajectories.get(registrations.register(new RegistrationRequest(UUID.randomUUID(), person, wishes)).caseId());
    }

    /** A last name that nobody else has. */
    static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    Concept skill(String text) {
        return taxonomy.searchSkills(imported(text), 1).getFirst();
    }

    Concept occupation(String text) {
        return taxonomy.searchOccupations(imported(text), 1).getFirst();
    }

    private String imported(String text) {
        if (taxonomy.searchOccupations("kok", 1).isEmpty()) {
            esco.run(Path.of("src/test/resources/esco-demo"));
        }
        return text;
    }

    int reads(CaseSummary dossier) {
        return jdbc.sql("select count(*) from dossier_read where case_id = ?").param(dossier.id().value())
                .query(Integer.class).single();
    }

    ResultActions open(String user, CaseSummary dossier, String page) throws Exception {
        return mvc.perform(get("/dossiers/" + dossier.number() + page).cookie(session(user)));
    }

    /** @param fields name and value by turns */
    ResultActions send(String user, CaseSummary dossier, String page, String... fields) throws Exception {
        var request = post("/dossiers/" + dossier.number() + page).cookie(session(user)).with(csrf());
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
