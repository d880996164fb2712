package nl.dichterbij.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Caseworkers of a region that work can be handed over to: those in the configuration, and who ever signed in. An
 * identity provider tells of nobody before that.
 */
@Component
public class Colleagues {

    private final LocalAccounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    Colleagues(LocalAccounts accounts, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn someone) {
            var account = someone.account();
            if (isCaseworker(account)) {
                jdbc.sql("""
                        insert into colleague (username, display_name, region_code, seen_at) values (?, ?, ?, ?)
                        on conflict (username) do update set display_name = excluded.display_name,
                          region_code = excluded.region_code, seen_at = excluded.seen_at""")
                        .params(account.username(), account.displayName(), account.regionCode(), Timestamp.from(Instant.now(clock))).update();
            } else {
                jdbc.sql("delete from colleague where username = ?").param(account.username()).update();
            }
        }
    }

    /** Names by username, in the order of the names. */
    @Transactional(readOnly = true)
    public Map<String, String> in(String regionCode) {
        var found = new HashMap<String, String>();
        jdbc.sql("select username, display_name from colleague where region_code = ?").param(regionCode)
                .query((row, number) -> found.put(row.getString(1), row.getString(2))).list();
        accounts.all().stream().filter(account -> isCaseworker(account) && regionCode.equals(account.regionCode()))
                .forEach(account -> found.put(account.username(), account.displayName()));
        var named = new LinkedHashMap<String, String>();
        found.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(one -> named.put(one.getKey(), one.getValue()));
        return named;
    }

    private static boolean isCaseworker(Account account) {
        return account.regionCode() != null && account.roles().contains(Role.CASEWORKER);
    }
}
