package nl.dichterbij.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.ApplicationTest;
import nl.dichterbij.testing.Cases;
import nl.dichterbij.testing.Market;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Milestones;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The main job with a mail server: what people get, and follow-up answered by link. */
@ApplicationTest
class MailJourneyTest {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/[a-z/]+/[A-Za-z0-9_-]{43})");

    @Autowired
    private Cases cases;
    @Autowired
    private Market market;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Milestones milestones;
    @Autowired
    private Steps steps;
    @Autowired
    private PersonalLinks links;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("dichterbij.mail.look-every", () -> "PT0.1S");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void answersByLinkAreRecordedWithoutACall() throws Exception {
        var id = placed();
        assertThat(subjects(id)).containsExactlyInAnyOrder("Wij hebben uw aanmelding ontvangen",
                "De volgende stap: praten over wat u kunt", "We weten hoe u verder gaat",
                "We hebben werk gevonden dat misschien bij u past", "Een werkgever wil met u kennismaken",
                "Is uw nieuwe medewerker begonnen?");
        fallDue(id);
        answer(link(id, "Hoe gaat het met uw werk?"), "WORKING", "no");
        answer(link(id, "Hoe gaat het met uw nieuwe medewerker?"), "LEARNING", "no");
        cases.eventually(() -> assertThat(followUp(id)).isEqualTo("RECORDED WORKING all-well"));
        cases.eventually(() -> assertThat(milestones.of(id)).anyMatch(reached -> reached.code().equals("milestone-followed-up")));
        assertThat(steps.of(id)).noneMatch(step -> step.elementId().equals("contact-candidate"));
        cases.assertNoOpenTask(id);
    }

    @Test
    void aRiskMakesACallAndALaterAnswerLeavesIt() throws Exception {
        var id = placed();
        fallDue(id);
        answer(link(id, "Hoe gaat het met uw nieuwe medewerker?"), "WORKING", "yes");
        cases.await(id, "contact-candidate");
        answer(link(id, "Hoe gaat het met uw werk?"), "WORKING", "no");
        cases.complete(id, "contact-candidate", Map.of("contactOutcome", "reached", "workStatus", "stopped", "atRisk", true));
        cases.eventually(() -> assertThat(followUp(id)).isEqualTo("RECORDED STOPPED risk-reported"));
    }

    @Test
    void anAnswerAfterSilenceEndsTheCall() throws Exception {
        var id = placed();
        jdbc.sql("update person set preferred_contact = 'PHONE', phone = '0600000001' where id = ?")
                .param(trajectories.get(id).person().value()).update();
        fallDue(id);
        cases.await(id, "contact-candidate");
        assertThat(followUp(id)).isEqualTo("ASKED null cannot-ask");
        // the caseworker gives the link by phone, and the questions are answered before the call
        var token = jdbc.sql("select id from follow_up where case_id = ? and months = 1").param(id.value()).query(UUID.class).single();
        answer("/mijn/nazorg/" + links.issue(LinkPurpose.JOBSEEKER_FOLLOW_UP, token), "WORKING", "no");
        answer(link(id, "Hoe gaat het met uw nieuwe medewerker?"), "WORKING", "no");
        cases.eventually(() -> assertThat(followUp(id)).isEqualTo("RECORDED WORKING all-well"));
        cases.eventually(() -> assertThat(steps.openIn(id)).isEmpty());
        cases.eventually(() -> cases.assertNoOpenTask(id));
    }

    private CaseId placed() {
        var skill = market.skill(6);
        var vacancy = market.vacancy(skill, 5);
        jdbc.sql("update employer set contact_email = 'baas@voorbeeld.nl', contact_name = 'Henk Baas' where id = (select employer_id from vacancy where id = ?)")
                .param(vacancy.value()).update();
        var id = cases.register();
        market.learn(id, skill);
        cases.until(id, "follow-up");
        cases.eventually(() -> assertThat(jdbc.sql("select count(*) from follow_up where case_id = ?").param(id.value())
                .query(Integer.class).single()).isEqualTo(4));
        cases.eventually(() -> assertThat(subjects(id)).hasSize(6));
        return id;
    }

    private void fallDue(CaseId id) {
        jdbc.sql("update follow_up set due_on = ? where case_id = ? and months = 1").params(LocalDate.now(clock), id.value()).update();
    }

    private void answer(String address, String status, String risk) throws Exception {
        mvc.perform(get(address)).andExpect(status().isOk());
        mvc.perform(post(address).with(csrf()).param("workStatus", status).param("hoursPerWeek", "24")
                .param("contractType", "FIXED_TERM").param("atRisk", risk)).andExpect(status().is3xxRedirection());
    }

    private String followUp(CaseId id) {
        return jdbc.sql("select state || ' ' || coalesce(work_status, 'null') || ' ' || coalesce(advice_rule, 'null') from follow_up where case_id = ? and months = 1")
                .param(id.value()).query(String.class).single();
    }

    /** Waits for the mail about this case and takes the link from it. */
    private String link(CaseId id, String subject) {
        cases.eventually(() -> assertThat(mail(id, subject)).isPresent());
        var found = LINK.matcher(text(mail(id, subject).orElseThrow()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Optional<MimeMessage> mail(CaseId id, String subject) {
        return mails(id).stream().filter(mail -> subject.equals(subject(mail))).findFirst();
    }

    private List<String> subjects(CaseId id) {
        return mails(id).stream().map(MailJourneyTest::subject).toList();
    }

    private List<MimeMessage> mails(CaseId id) {
        var number = trajectories.get(id).number().value();
        return Arrays.stream(SERVER.getReceivedMessages()).filter(mail -> text(mail).contains(number)).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain text, which comes first. */
    private static String text(MimeMessage mail) {
        try {
            Object content = mail.getContent();
            while (content instanceof Multipart parts) {
                content = parts.getBodyPart(0).getContent();
            }
            return content.toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
