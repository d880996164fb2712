package nl.dichterbij.event;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dichterbij.employer.EmployerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stands of an edition. A stand keeps its number and its code, which may have been printed. */
@Service
@Transactional
class Stands {

    static final int MOST = 500;

    /** Without what is easily taken for something else. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRTUVWXYZ2346789";
    private static final String ROWS = """
            select s.id, s.edition_id, s.number, s.employer_id, e.name, s.code
              from stand s join employer e on e.id = s.employer_id\s""";

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Stands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<Stand> of(EditionId edition) {
        return jdbc.sql(ROWS + "where s.edition_id = ? order by s.number").param(edition.value()).query(Stands::stand).list();
    }

    @Transactional(readOnly = true)
    Optional<Stand> find(EditionId edition, int number) {
        return jdbc.sql(ROWS + "where s.edition_id = ? and s.number = ?").params(edition.value(), number)
                .query(Stands::stand).optional();
    }

    @Transactional(readOnly = true)
    Optional<Stand> find(String code) {
        return jdbc.sql(ROWS + "where s.code = ?").param(code.toUpperCase(Locale.ROOT)).query(Stands::stand).optional();
    }

    /** Under the lock of the edition; the numbers go on after the highest. An employer may have several. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(EditionId edition, List<EmployerId> employers) {
        int next = 1 + jdbc.sql("select coalesce(max(number), 0) from stand where edition_id = ?").param(edition.value())
                .query(Integer.class).single();
        for (var employer : employers) {
            jdbc.sql("insert into stand (id, edition_id, number, employer_id, code) values (?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), edition.value(), next++, employer.value(), newCode()).update();
        }
    }

    /** @return false when somebody left a name there, or was counted there: then it stays */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(StandId id) {
        return jdbc.sql("""
                delete from stand s where id = ? and not exists (select from lead where stand_id = s.id)
                  and not exists (select from headcount where stand_id = s.id)""").param(id.value()).update() == 1;
    }

    private String newCode() {
        while (true) {
            var code = random.ints(6, 0, ALPHABET.length()).mapToObj(i -> String.valueOf(ALPHABET.charAt(i))).collect(Collectors.joining());
            if (find(code).isEmpty()) {
                return code;
            }
        }
    }

    private static Stand stand(ResultSet row, int number) throws SQLException {
        return new Stand(new StandId(row.getObject(1, UUID.class)), new EditionId(row.getObject(2, UUID.class)), row.getInt(3),
                new EmployerId(row.getObject(4, UUID.class)), row.getString(5), row.getString(6));
    }
}
