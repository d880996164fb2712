package nl.dichterbij.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.People;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Milestones;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.Wishes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From a fact to a mail at a real mail server, and everything that can go wrong between. */
@PageTest
class MailSendingTest {

    private static final Pattern LINK = Pattern.compile("/mijn/([A-Za-z0-9_-]{43})");

    @Autowired
    private MailSending toMailbox;
    @Autowired
    private MailOrders orders;
    @Autowired
    private LetterWriter writer;
    @Autowired
    private Addresses addresses;
    @Autowired
    private PersonalLinks links;
    @Autowired
    private Registrations registrations;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Milestones milestones;
    @Autowired
    private People people;
    @Autowired
    private Parameters parameters;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private GreenMail server;

    @BeforeEach
    void open() {
        // what other tests ordered goes to the mailbox of the profile local
        while (toMailbox.sendNext()) {
            // one by one
        }
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aRegistrationIsConfirmedWithALinkThatWorksAndIsKeptNowhere() {
        var dossier = register("Jikke", ContactWay.EMAIL, "nl");
        sendAll(real());
        assertThat(rows(dossier)).containsExactly("REGISTRATION_RECEIVED SENT 1");
        var body = onlyBody();
        assertThat(body).contains("Beste Jikke,", dossier.number().value()).doesNotContain("Testveld", "7811", "0600000001");
        var link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        assertThat(links.find(LinkPurpose.JOBSEEKER_STATUS, link.group(1))).contains(dossier.id().value());
        assertThat(jdbc.sql("select o::text from mail_order o union all select l::text from personal_link l").query(String.class).list())
                .noneMatch(row -> row.contains(link.group(1)));
    }

    @Test
    void whoChoseEnglishGetsEnglish() {
        register("Rana", ContactWay.EMAIL, "en");
        sendAll(real());
        assertThat(onlyBody()).contains("Dear Rana,", "See your own page");
    }

    @Test
    void aNameIsTextAndNothingElse() {
        register("<b>Jan</b>", ContactWay.EMAIL, "nl");
        sendAll(real());
        assertThat(onlyBody()).contains("&lt;b&gt;Jan&lt;/b&gt;").contains("Beste <b>Jan</b>,");
    }

    @Test
    void theSameFactIsMailedOnce() {
        var dossier = register("Jikke", ContactWay.EMAIL, "nl");
        for (var i = 0; i < 2; i++) {
            milestones.reach(dossier.id(), "milestone-intake-done", 0);
            transaction.executeWithoutResult(status -> orders.order(new NewMail(MailKind.SKILLS_INVITATION, dossier.id() + "/0", MailSubject.of(dossier.id()))));
        }
        sendAll(real());
        sendAll(real());
        assertThat(rows(dossier)).containsExactly("REGISTRATION_RECEIVED SENT 1", "SKILLS_INVITATION SENT 1");
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void copiesOfTheApplicationDoNotSendTheSameMail() throws InterruptedException {
        for (var i = 0; i < 20; i++) {
            register("Jikke" + (char) ('a' + i), ContactWay.EMAIL, "nl");
        }
        var ready = new CountDownLatch(1);
        try (var copies = Executors.newFixedThreadPool(6)) {
            for (var i = 0; i < 6; i++) {
                copies.submit(() -> {
                    ready.await();
                    sendAll(real());
                    return null;
                });
            }
            ready.countDown();
        }
        assertThat(server.getReceivedMessages()).hasSize(20);
        assertThat(List.of(server.getReceivedMessages()).stream().map(GreenMailUtil::getBody)
                .map(body -> body.replaceAll("=\\r\\n", "").replaceFirst("(?s).*Beste (\\w+),.*", "$1")).distinct()).hasSize(20);
    }

    @Test
    void aFactThatIsRolledBackIsNotMailed() {
        var dossier = register("Jikke", ContactWay.EMAIL, "nl");
        transaction.executeWithoutResult(status -> {
            orders.order(new NewMail(MailKind.ROUTE_CHOSEN, "x" + dossier.id(), MailSubject.of(dossier.id())));
            status.setRollbackOnly();
        });
        assertThat(rows(dossier)).containsExactly("REGISTRATION_RECEIVED WAITING 0");
    }

    @Test
    void theAddressIsThatOfTheMomentOfSending() throws Exception {
        var dossier = register("Jikke", ContactWay.EMAIL, "nl");
        var known = people.getKnown(dossier.person());
        people.correct(dossier.person(), known.version(), person("Jikke", ContactWay.EMAIL, "nl", "nieuw@voorbeeld.nl"));
        sendAll(real());
        assertThat(server.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("nieuw@voorbeeld.nl");
    }

    @Test
    void whoWantsToBeCalledIsNotMailed() {
        var dossier = register("Jikke", ContactWay.PHONE, "nl");
        sendAll(real());
        assertThat(rows(dossier)).containsExactly("REGISTRATION_RECEIVED NO_ADDRESS 0");
        var changed = register("Jikke", ContactWay.EMAIL, "nl");
        people.correct(changed.person(), people.getKnown(changed.person()).version(), person("Jikke", ContactWay.PHONE, "nl", null));
        sendAll(real());
        assertThat(rows(changed)).containsExactly("REGISTRATION_RECEIVED NO_ADDRESS 1");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAtGrowingIntervalsAndNotForEver() throws IOException {
        var dossier = register("Jikke", ContactWay.EMAIL, "nl");
        var issued = links(dossier);
        try (var away = new ScriptedServer(Map.of("GREETING", "554 go away"))) {
            var sending = sending(Smtp.transport(away.port()));
            var pauses = new ArrayList<Long>();
            for (var attempt = 1; attempt <= 8; attempt++) {
                assertThat(sending.sendNext()).isTrue();
                assertThat(sending.sendNext()).as("not due yet").isFalse();
                pauses.add(Duration.between(Instant.now(clock), nextAttempt(dossier)).plusSeconds(30).toMinutes());
                jdbc.sql("update mail_order set next_attempt_at = ordered_at where case_id = ?").param(dossier.id().value()).update();
            }
            assertThat(pauses.subList(0, 7)).containsExactly(1L, 5L, 15L, 60L, 240L, 240L, 240L);
            assertThat(sending.sendNext()).isFalse();
        }
        assertThat(rows(dossier)).containsExactly("REGISTRATION_RECEIVED FAILED 8");
        assertThat(links(dossier)).as("links that never left").isEqualTo(issued);

        orders.retry(order(dossier));
        sendAll(real());
        assertThat(rows(dossier)).containsExactly("REGISTRATION_RECEIVED SENT 1");
        orders.retry(order(dossier));
        assertThat(rows(dossier)).as("what was sent is not sent again").containsExactly("REGISTRATION_RECEIVED SENT 1");
    }

    @Test
    void aRefusedAddressIsNotTriedAgain() throws IOException {
        var dossier = register("Jikke", ContactWay.EMAIL, "nl");
        try (var refusing = new ScriptedServer(Map.of("RCPT", "550 no such user"))) {
            sendAll(sending(Smtp.transport(refusing.port())));
        }
        assertThat(rows(dossier)).containsExactly("REGISTRATION_RECEIVED FAILED 1");
        assertThat(failure(dossier)).isEqualTo("refused");
    }

    @Test
    void aConversationThatBreaksOffIsNotRepeatedByItself() throws IOException {
        var dossier = register("Jikke", ContactWay.EMAIL, "nl");
        try (var breaking = new ScriptedServer(Map.of(".", ScriptedServer.HANGS_UP))) {
            sendAll(sending(Smtp.transport(breaking.port())));
        }
        sendAll(real());
        assertThat(rows(dossier)).containsExactly("REGISTRATION_RECEIVED UNCERTAIN 1");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    /** The application dies after the server took the mail and before that is noted. */
    @Test
    void aCrashLeavesAnUncertainMailAndNoSecondOne() {
        var dossier = register("Jikke", ContactWay.EMAIL, "nl");
        var claimed = orders.claim().orElseThrow();
        assertThat(Smtp.transport(server.getSmtp().getPort()).deliver(writer.write(claimed).orElseThrow())).isEqualTo(Delivery.ACCEPTED);

        orders.markInterrupted();
        sendAll(real());
        assertThat(rows(dossier)).as("it may still be busy").containsExactly("REGISTRATION_RECEIVED SENDING 1");
        jdbc.sql("update mail_order set claimed_at = claimed_at - interval '6 minutes' where id = ?").param(claimed.id()).update();
        assertThat(orders.markInterrupted()).isEqualTo(1);
        sendAll(real());
        assertThat(rows(dossier)).containsExactly("REGISTRATION_RECEIVED UNCERTAIN 1");
        assertThat(server.getReceivedMessages()).hasSize(1);
        var link = LINK.matcher(onlyBody());
        assertThat(link.find()).isTrue();
        assertThat(links.find(LinkPurpose.JOBSEEKER_STATUS, link.group(1))).contains(dossier.id().value());
    }

    @Test
    void someoneWhoWithdrawsGetsNoMailAnyMore() {
        var dossier = register("Jikke", ContactWay.EMAIL, "nl");
        trajectories.withdraw(dossier.id());
        sendAll(real());
        assertThat(rows(dossier)).containsExactly("REGISTRATION_RECEIVED CANCELLED 0");
        orders.retry(order(dossier));
        assertThat(rows(dossier)).containsExactly("REGISTRATION_RECEIVED CANCELLED 0");
    }

    @Test
    void aDecisionReachesSomeoneWhoWithdrewToo() {
        var dossier = register("Jikke", ContactWay.EMAIL, "nl");
        transaction.executeWithoutResult(status -> orders.order(
                new NewMail(MailKind.BUDGET_DECISION, dossier.id(), MailSubject.of(dossier.id()))));
        trajectories.withdraw(dossier.id());
        sendAll(real());
        assertThat(rows(dossier)).containsExactly("BUDGET_DECISION SENT 1", "REGISTRATION_RECEIVED CANCELLED 0");
    }

    @Test
    void withoutAMailServerNothingIsTriedAndTheTeamSeesIt() {
        var dossier = register("Jikke", ContactWay.EMAIL, "nl");
        var off = new MailOrders(jdbc, addresses, new MailSwitch(Smtp.none()), trajectories, parameters, clock);
        assertThat(transaction.<Boolean>execute(status -> off.order(new NewMail(MailKind.ROUTE_CHOSEN, dossier.id() + "/1", MailSubject.of(dossier.id()))))).isFalse();
        sendAll(real());
        assertThat(rows(dossier)).containsExactly("REGISTRATION_RECEIVED SENT 1", "ROUTE_CHOSEN OFF 0");
        assertThat(new MailSwitch(Smtp.sender(25)).isOn()).isTrue();
    }

    private MailSending real() {
        return sending(Smtp.transport(server.getSmtp().getPort()));
    }

    private MailSending sending(MailTransport transport) {
        return new MailSending(orders, writer, transport, links);
    }

    private static void sendAll(MailSending sending) {
        while (sending.sendNext()) {
            // one by one
        }
    }

    private CaseSummary register(String firstName, ContactWay way, String language) {
        return trajectories.get(registrations.register(new RegistrationRequest(UUID.randomUUID(),
                person(firstName, way, language, "jikke@voorbeeld.nl"),
                new Wishes(32, LocalDate.now(clock), Set.of(Sector.LOGISTICS)))).caseId());
    }

    private PersonDetails person(String firstName, ContactWay way, String language, @Nullable String email) {
        return new PersonDetails(firstName, "Testveld", LocalDate.of(1990, 5, 17), new Postcode("7811AB"),
                new MunicipalityCode("0114"), email, "0600000001", way, language, Benefit.NONE, Instant.now(clock));
    }

    private String onlyBody() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return decoded(server.getReceivedMessages()[0]);
    }

    private static String decoded(MimeMessage message) {
        try {
            var alternative = (Multipart) message.getContent();
            return text(alternative);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Multipart parts) throws IOException, MessagingException {
        var all = new StringBuilder();
        for (var i = 0; i < parts.getCount(); i++) {
            var content = parts.getBodyPart(i).getContent();
            all.append(content instanceof Multipart inner ? text(inner) : content).append('\n');
        }
        return all.toString();
    }

    private List<String> rows(CaseSummary dossier) {
        return jdbc.sql("select kind || ' ' || state || ' ' || attempts from mail_order where case_id = ? order by kind")
                .param(dossier.id().value()).query(String.class).list();
    }

    private UUID order(CaseSummary dossier) {
        return jdbc.sql("select id from mail_order where case_id = ?").param(dossier.id().value()).query(UUID.class).single();
    }

    private String failure(CaseSummary dossier) {
        return jdbc.sql("select failure from mail_order where case_id = ?").param(dossier.id().value()).query(String.class).single();
    }

    private Instant nextAttempt(CaseSummary dossier) {
        return jdbc.sql("select next_attempt_at from mail_order where case_id = ?").param(dossier.id().value())
                .query((row, number) -> row.getTimestamp(1).toInstant()).single();
    }

    private int links(CaseSummary dossier) {
        return jdbc.sql("select count(*) from personal_link where subject = ? and revoked_at is null").param(dossier.id().value())
                .query(Integer.class).single();
    }
}
