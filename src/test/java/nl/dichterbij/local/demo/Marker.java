package nl.dichterbij.local.demo;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers in the demonstration database when loading began and that it was finished. In a schema of its own: no
 * table of the product.
 */
final class Marker {

    private final JdbcClient jdbc;

    Marker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the day on which loading began, perhaps before an interruption: all dates of the scripts follow from it */
    LocalDate begin(LocalDate today) {
        jdbc.sql("create schema if not exists demonstration").update();
        jdbc.sql("create table if not exists demonstration.load (began_on date not null, finished boolean not null)").update();
        jdbc.sql("insert into demonstration.load select ?, false where not exists (select from demonstration.load)")
                .param(today).update();
        return jdbc.sql("select began_on from demonstration.load").query(LocalDate.class).single();
    }

    boolean isFinished() {
        return jdbc.sql("select finished from demonstration.load").query(Boolean.class).single();
    }

    void finish() {
        jdbc.sql("update demonstration.load set finished = true").update();
    }
}
