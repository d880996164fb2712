package nl.dichterbij.praktijkleren;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes an edition of the register over the one before it. Only what differs is written. */
@Component
class RegisterStore {

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RegisterReport store(RegisterEdition edition, LocalDate today) {
        var entries = edition.entries().values();
        // imports at the same time wait for each other
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('qualification register', 0))").query(Integer.class).single();
        var changed = entries.stream().mapToInt(entry -> qualification(entry.qualification())).sum();
        changed += entries.stream().mapToInt(this::workProcesses).sum();
        equivalents(edition);
        var ended = end("qualification", today, Map.of("crebos", edition.entries().keySet().stream().map(Crebo::value).toList()),
                "crebo not in (:crebos)");
        for (var entry : entries) {
            ended += end("work_process", today, Map.of("crebo", entry.qualification().crebo().value(),
                    "codes", entry.workProcesses().keySet().stream().map(WorkProcessCode::value).toList()),
                    "crebo = :crebo and code not in (:codes)");
        }
        return new RegisterReport(entries.size(), entries.stream().mapToInt(entry -> entry.workProcesses().size()).sum(), changed, ended);
    }

    private int qualification(Qualification read) {
        return jdbc.sql("""
                insert into qualification (crebo, dossier, title, level, valid_from, valid_until)
                values (?, ?, ?, ?, ?, ?)
                on conflict (crebo) do update set dossier = excluded.dossier, title = excluded.title, level = excluded.level,
                    valid_from = excluded.valid_from, valid_until = excluded.valid_until, ended_on = null
                where (qualification.dossier, qualification.title, qualification.level, qualification.valid_from,
                       qualification.valid_until, qualification.ended_on)
                   is distinct from (excluded.dossier, excluded.title, excluded.level, excluded.valid_from,
                       excluded.valid_until, null::date)""")
                .params(read.crebo().value(), read.dossier(), read.title(), read.level(), read.validFrom(), read.validUntil())
                .update();
    }

    private int workProcesses(RegisterEdition.Entry entry) {
        return entry.workProcesses().values().stream().mapToInt(process -> jdbc.sql("""
                insert into work_process (crebo, code, core_task, title) values (?, ?, ?, ?)
                on conflict (crebo, code) do update set core_task = excluded.core_task, title = excluded.title, ended_on = null
                where (work_process.core_task, work_process.title, work_process.ended_on)
                   is distinct from (excluded.core_task, excluded.title, null::date)""")
                .params(entry.qualification().crebo().value(), process.code().value(), process.coreTask(), process.title())
                .update()).sum();
    }

    private void equivalents(RegisterEdition edition) {
        edition.entries().forEach((crebo, entry) -> {
            var others = entry.equivalents().stream().map(Crebo::value).collect(Collectors.toList());
            jdbc.sql("delete from equivalent_qualification where crebo = :crebo and not other = any(:others)")
                    .param("crebo", crebo.value()).param("others", others.toArray(String[]::new)).update();
            others.forEach(other -> jdbc.sql("insert into equivalent_qualification (crebo, other) values (?, ?) on conflict do nothing")
                    .params(List.of(crebo.value(), other)).update());
        });
    }

    private int end(String table, LocalDate today, Map<String, ?> values, String gone) {
        return jdbc.sql("update " + table + " set ended_on = :today where ended_on is null and " + gone)
                .param("today", today).params(values).update();
    }
}
