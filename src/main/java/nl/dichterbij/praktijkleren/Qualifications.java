package nl.dichterbij.praktijkleren;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the register says: the only source of crebos and work processes. */
@Service
@Transactional(readOnly = true)
class Qualifications {

    private static final String COLUMNS = "select crebo, dossier, title, level, valid_from, valid_until from qualification";

    private final JdbcClient jdbc;

    Qualifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Qualifications that may be chosen for something on this day, by title. */
    List<Qualification> choosable(LocalDate on) {
        return jdbc.sql(COLUMNS + """
                 where ended_on is null and daterange(valid_from, valid_until, '[]') @> cast(:on as date)
                order by lower(title), crebo""").param("on", on).query(Qualifications::qualification).list();
    }

    /** All that the register ever held, by title: a recognition may be for one that ended. */
    List<Qualification> all() {
        return jdbc.sql(COLUMNS + " order by lower(title), crebo").query(Qualifications::qualification).list();
    }

    Optional<Qualification> find(Crebo crebo) {
        return jdbc.sql(COLUMNS + " where crebo = ?").param(crebo.value()).query(Qualifications::qualification).optional();
    }

    /** Work processes that may be chosen now, in the order of their codes. */
    List<WorkProcess> workProcesses(Crebo crebo) {
        return jdbc.sql("select code, core_task, title from work_process where crebo = ? and ended_on is null")
                .param(crebo.value())
                .query((row, number) -> new WorkProcess(new WorkProcessCode(row.getString(1)), row.getString(2), row.getString(3)))
                .list().stream().sorted((a, b) -> a.code().compareTo(b.code())).toList();
    }

    /** The crebo itself and those that the register calls equivalent to it, or it to them. */
    Set<Crebo> withEquivalents(Crebo crebo) {
        var all = new LinkedHashSet<>(Set.of(crebo));
        jdbc.sql("""
                select other from equivalent_qualification where crebo = :crebo
                union select crebo from equivalent_qualification where other = :crebo""")
                .param("crebo", crebo.value()).query(String.class).list().forEach(other -> all.add(new Crebo(other)));
        return all;
    }

    private static Qualification qualification(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Qualification(new Crebo(row.getString(1)), row.getString(2), row.getString(3), row.getInt(4),
                row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class));
    }
}
