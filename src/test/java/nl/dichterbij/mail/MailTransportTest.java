package nl.dichterbij.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail server can do, and what it means for the mail. */
class MailTransportTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void aMailGoesOutAsTextAndHtmlUnderItsOwnId() throws Exception {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            assertThat(Smtp.transport(server.getSmtp().getPort()).deliver(letter("jikke@voorbeeld.nl"))).isEqualTo(Delivery.ACCEPTED);
            var received = server.getReceivedMessages();
            assertThat(received).hasSize(1);
            assertThat(received[0].getMessageID()).isEqualTo("<" + ID + "@dichterbij.example>");
            assertThat(received[0].getSubject()).isEqualTo("Één onderwerp");
            assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(received[0].getFrom()[0]).hasToString("Team Dichterbij <team@dichterbij.example>");
            assertThat(GreenMailUtil.getBody(received[0])).contains("text/plain", "text/html", "multipart/alternative");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user, REFUSED", "MAIL, 553 not you, REFUSED", "DATA, 554 no, REFUSED", "., 554 spam, REFUSED",
        "RCPT, 451 come back, TRY_LATER", "MAIL, 421 busy, TRY_LATER", "DATA, 452 full, TRY_LATER", "., 451 later, TRY_LATER",
        "GREETING, 554 go away, TRY_LATER", "GREETING, hangs up, TRY_LATER", "GREETING, is silent, TRY_LATER",
        "., hangs up, UNCERTAIN", "., is silent, UNCERTAIN", "QUIT, hangs up, ACCEPTED"
    })
    void everyAnswerHasAMeaning(String verb, String answer, Delivery meaning) throws IOException {
        try (var server = new ScriptedServer(Map.of(verb, answer))) {
            assertThat(Smtp.transport(server.port()).deliver(letter("jikke@voorbeeld.nl"))).isEqualTo(meaning);
        }
    }

    @Test
    void aServerThatIsAwayIsTriedLater() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(Smtp.transport(port).deliver(letter("jikke@voorbeeld.nl"))).isEqualTo(Delivery.TRY_LATER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen adres", "a@b@c", "", "twee@voorbeeld.nl, drie@voorbeeld.nl", "x@y.nl\r\nBcc: z@y.nl"})
    void whatIsNoAddressIsRefusedWithoutAskingTheServer(String address) {
        assertThat(Smtp.transport(1).deliver(letter(address))).isEqualTo(Delivery.REFUSED);
    }

    @Test
    void nothingOfALetterIsShownInALog() {
        assertThat(letter("jikke@voorbeeld.nl")).hasToString("Letter[" + ID + "]");
    }

    private static Letter letter(String to) {
        return new Letter(ID, to, new MailTexts.Words("Één onderwerp", "tekst", "<p>tekst</p>"), "token");
    }
}
