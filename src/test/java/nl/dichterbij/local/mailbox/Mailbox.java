package nl.dichterbij.local.mailbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that were sent, in a schema of its own: no table of the product. */
@Component
@Profile("local")
class Mailbox {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Mailbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Mail(UUID id, Instant at, String recipient, String subject, String text, String html) {
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        jdbc.sql("create schema if not exists mailbox").update();
        jdbc.sql("""
                create table if not exists mailbox.mail (id uuid primary key, at timestamptz not null, recipient text not null,
                                                         subject text not null, text text not null, html text not null)""").update();
    }

    void add(String recipient, String subject, String text, String html) {
        open();
        jdbc.sql("insert into mailbox.mail values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), Timestamp.from(Instant.now(clock)), recipient, subject, text, html).update();
    }

    /** The newest first. */
    List<Mail> newest() {
        return jdbc.sql("select * from mailbox.mail order by at desc, id limit " + SHOWN).query(Mailbox::mail).list();
    }

    Optional<Mail> find(UUID id) {
        return jdbc.sql("select * from mailbox.mail where id = ?").param(id).query(Mailbox::mail).optional();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(row.getObject("id", UUID.class), row.getTimestamp("at").toInstant(), row.getString("recipient"),
                row.getString("subject"), row.getString("text"), row.getString("html"));
    }
}
