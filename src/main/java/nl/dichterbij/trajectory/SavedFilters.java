package nl.dichterbij.trajectory;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Filters that people keep under a name: theirs alone, whichever browser they use. */
@Component
@Transactional
class SavedFilters {

    static final int MOST = 20;
    static final int LONGEST_NAME = 40;

    private final JdbcClient jdbc;

    SavedFilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param query as in an address */
    record Saved(long id, String name, String query) {
    }

    @Transactional(readOnly = true)
    List<Saved> of(String username) {
        return jdbc.sql("select id, name, query from saved_filter where username = ? order by name").param(username)
                .query((row, number) -> new Saved(row.getLong(1), row.getString(2), row.getString(3))).list();
    }

    /** The same name again takes the place of the older one. False when there are too many already. */
    boolean save(String username, String name, TaskFilter filter) {
        var saved = of(username);
        if (saved.size() >= MOST && saved.stream().noneMatch(one -> one.name().equals(name))) {
            return false;
        }
        jdbc.sql("""
                insert into saved_filter (username, name, query) values (?, ?, ?)
                on conflict (username, name) do update set query = excluded.query""")
                .params(username, name, filter.query()).update();
        return true;
    }

    /** Of somebody else, or gone already: changes nothing. */
    void remove(String username, long id) {
        jdbc.sql("delete from saved_filter where username = ? and id = ?").params(username, id).update();
    }
}
